package dev.parley.enrich.stance.judge;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The judging words and the words that shift them. Loaded once, immutable. */
public final class Vocabulary {

    /** What kind of word judges. */
    public enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** A judging word: tokens up to {@code end}. */
    public record Entry(int end, Part part, Effect effect) {}

    private static final Vocabulary ENGLISH = new Vocabulary();

    private final WordTable<Effect> verbs = WordTable.read("verbs.txt", Vocabulary::verb, "subject", "object", "side");
    private final WordTable<Effect> nouns = WordTable.read("nouns.txt", Vocabulary::other, "light", "side");
    private final WordTable<Effect> adjectives = WordTable.read("adjectives.txt", Vocabulary::other, "light", "side");
    private final WordTable<Shift> shifts = WordTable.read("shifters.txt", words -> words.as(Shift.class));

    /** The first words of all entries that judge. */
    private final WordSet openings;

    private Vocabulary() {
        Set<String> first = new HashSet<>(verbs.firstWords());
        first.addAll(nouns.firstWords());
        first.addAll(adjectives.firstWords());
        this.openings = WordSet.of(first);
    }

    public static Vocabulary english() {
        return ENGLISH;
    }

    private static Effect verb(WordClass group) {
        return new Effect(group.name(), group.number("subject"), group.number("object"), group.number("side"));
    }

    private static Effect other(WordClass group) {
        return new Effect(group.name(), group.number("light"), 0, group.number("side"));
    }

    /** The shift that starts at a token, or null. */
    @Nullable
    public Shift shiftAt(Document document, int at, int limit) {
        WordTable.Match<Shift> match = shifts.at(document, at, limit);
        return match == null ? null : match.value();
    }

    /** The judging word that starts at a token: first as its tag says, then as any; null for names and other words. */
    @Nullable
    public Entry at(Document document, int at, int limit) {
        Token token = document.token(at);
        Tag tag = token.tag();
        if (!token.isWord()
                || tag == Tag.MODAL
                || tag == Tag.DETERMINER
                || tag == Tag.PREPOSITION
                || tag == Tag.PRONOUN
                || !opens(token)) {
            return null;
        }
        Entry asTagged = asTagged(document, at, limit, tag);
        return asTagged != null ? asTagged : asAny(document, at, limit, tag);
    }

    private boolean opens(Token token) {
        return openings.hasForm(token) || openings.hasLemma(token);
    }

    private @Nullable Entry asTagged(Document document, int at, int limit, Tag tag) {
        return switch (tag) {
            case NOUN, NOUN_PLURAL -> noun(document, at, limit);
            case ADJECTIVE, ADVERB -> adjective(document, at, limit);
            default -> tag.isVerb() ? verb(document, at, limit) : null;
        };
    }

    private @Nullable Entry asAny(Document document, int at, int limit, Tag tag) {
        Entry adjective = adjective(document, at, limit);
        if (adjective != null) {
            return adjective;
        }
        Entry noun = tag.isVerb() ? null : noun(document, at, limit);
        return noun != null ? noun : verb(document, at, limit);
    }

    private @Nullable Entry verb(Document document, int at, int limit) {
        return entry(Part.VERB, verbs.atLemma(document, at, limit));
    }

    private @Nullable Entry noun(Document document, int at, int limit) {
        WordTable.Match<Effect> match = nouns.at(document, at, limit);
        return entry(Part.NOUN, match != null ? match : nouns.atLemma(document, at, limit));
    }

    private @Nullable Entry adjective(Document document, int at, int limit) {
        return entry(Part.ADJECTIVE, adjectives.at(document, at, limit));
    }

    private static @Nullable Entry entry(Part part, WordTable.@Nullable Match<Effect> match) {
        return match == null ? null : new Entry(match.end(), part, match.value());
    }
}
