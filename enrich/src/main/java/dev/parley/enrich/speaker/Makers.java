package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a report or a group of people is that a later noun names again: "a study by the Road Board ... the study", "researchers from
 * the University of Elm ... they, the scientists". Read once a document, when it is first asked. For one thread.
 */
final class Makers {

    private static final Set<String> LINKS = Set.of("by", "from", "at", "with");

    private static final int REACH = 10;

    /** A body or state, and the noun that it was tied to. */
    private record Tied(int token, Mention maker) {}

    private final Document document;
    private final Entities entities;
    private @Nullable Map<String, List<Tied>> tied;
    /** Where nouns of a like are of a second body. */
    private final Map<String, Integer> several = new HashMap<>();

    Makers(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
    }

    /** Whose the noun at a token is: the body that one of its like was last tied to before it; null where none was. */
    @Nullable
    Mention before(int token) {
        List<Tied> known = tied().getOrDefault(Nouns.againAs(document.token(token)), List.of());
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : known.get(low - 1).maker();
    }

    /** As {@link #before}, where all of its like that stand before it are of one body. */
    @Nullable
    Mention onlyBefore(int token) {
        String like = Nouns.againAs(document.token(token));
        Mention last = before(token);
        if (last == null) {
            return onlyAfterHeadline(like, token);
        }
        return several.getOrDefault(like, document.size()) < token ? null : last;
    }

    /** "Tides slow, say scientists", in a headline: those of whom the article then tells. */
    private @Nullable Mention onlyAfterHeadline(String like, int token) {
        List<Tied> known = tied().getOrDefault(like, List.of());
        boolean one = document.paragraphAt(token).index() == 0
                && !known.isEmpty()
                && !several.containsKey(like)
                && document.paragraphAt(known.get(0).token()).index() == 1;
        return one ? known.get(0).maker() : null;
    }

    private Map<String, List<Tied>> tied() {
        Map<String, List<Tied>> known = tied;
        if (known == null) {
            known = new HashMap<>();
            for (NounPhrase phrase : document.nounPhrases()) {
                String like = Nouns.againAs(document.token(phrase.head()));
                Mention maker = like.isEmpty() ? null : maker(phrase);
                if (maker != null) {
                    List<Tied> alike = known.computeIfAbsent(like, key -> new ArrayList<>(2));
                    if (!alike.isEmpty() && alike.get(0).maker().entity() != maker.entity()) {
                        several.putIfAbsent(like, phrase.head());
                    }
                    alike.add(new Tied(phrase.head(), maker));
                }
            }
            tied = known;
        }
        return known;
    }

    private @Nullable Mention maker(NounPhrase phrase) {
        Mention within = null;
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Mention mention = entities.mentionAt(i);
            within = mention != null && isBody(mention) ? mention : within;
        }
        if (within != null) {
            return within;
        }
        Mention behind = behind(phrase);
        return behind != null
                        || !Nouns.DOCUMENT.contains(
                                document.token(phrase.head()).lemma())
                ? behind
                : publisher(phrase);
    }

    /** "a poll by the Herald", "a report published by the Road Board", "scientists at the University of Elm". */
    private @Nullable Mention behind(NounPhrase phrase) {
        Sentence sentence = document.sentenceAt(phrase.head());
        boolean linked = false;
        for (int i = phrase.end(); i < Math.min(sentence.end(), phrase.end() + REACH); i++) {
            Token token = document.token(i);
            Mention mention = entities.mentionAt(i);
            if (mention != null) {
                return linked && isBody(mention) && mention.type() != EntityType.STATE ? mention : null;
            }
            boolean link = LINKS.contains(token.lower());
            boolean open = token.tag() == Tag.DETERMINER
                    || token.tag() == Tag.ADJECTIVE
                    || token.tag() == Tag.NOUN
                    || token.tag() == Tag.VERB_PARTICIPLE
                    || token.is("working") && i == phrase.end()
                    || token.is("for") && document.token(i - 1).is("working");
            linked |= link || token.is("for");
            if (!link && !open) {
                return null;
            }
        }
        return null;
    }

    /** "the Road Board released a report": the subject of what makes it public. */
    private @Nullable Mention publisher(NounPhrase phrase) {
        int at = phrase.first() - 1;
        VerbGroup verb = at < 0 ? null : document.verbGroupAt(at);
        if (verb == null
                || verb.passive()
                || !Nouns.PUBLISHING.contains(document.token(verb.main()).lemma())) {
            return null;
        }
        Mention subject = verb.first() < 1 ? null : entities.mentionAt(verb.first() - 1);
        boolean body = subject != null && subject.type() == EntityType.ORGANIZATION;
        return body ? subject : null;
    }

    private static boolean isBody(Mention mention) {
        return mention.type() == EntityType.ORGANIZATION
                || mention.type() == EntityType.STATE && mention.actorId() != null;
    }
}
