package dev.parley.enrich.stance.judge;

import dev.parley.enrich.grammar.TimeWords;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns noun phrases into issues, so that variants of one phrase meet: "the peace deal" and "a peace treaty" are both "peace
 * agreement". What the user's file names comes first. Immutable.
 */
public final class Issues {

    private static final int LONGEST = 4;

    private static final Set<String> FEELINGS = Set.of("opposition", "backing", "vice", "virtue");

    private static final Issues SHIPPED = new Issues(Map.of());

    private final Map<String, String> synonyms = new HashMap<>();
    private final WordMap<HeadNoun> heads;
    private final Set<String> bare;
    private final Map<String, Issue> named;
    private final Set<String> generic;

    /** With issues of the user's, by their folded phrases. */
    public Issues(Map<String, Issue> named) {
        this.named = Map.copyOf(named);
        for (WordClass same : all("synonyms.txt", "as").classes("same")) {
            String first = same.of("as");
            synonyms.put(first, first);
            same.words().forEach(word -> synonyms.put(word, first));
        }
        this.generic = all("anaphors.txt").words("anaphor");
        Map<String, HeadNoun> byWord = new HashMap<>();
        for (WordClass sort : all("heads.txt").classes()) {
            HeadNoun head = sort.as(HeadNoun.class);
            sort.words().forEach(word -> byWord.put(word, head));
        }
        TimeWords.english().names().forEach(name -> byWord.put(name, HeadNoun.GENERIC));
        this.heads = WordMap.of(Map.copyOf(byWord));
        byWord.values().removeIf(sort -> sort != HeadNoun.BARE);
        this.bare = Set.copyOf(byWord.keySet());
    }

    private static WordFile all(String resource, String... attributes) {
        return WordFile.of(Issues.class, resource, WordFile.Once.IN_FILE, attributes);
    }

    public static Issues shipped() {
        return SHIPPED;
    }

    public HeadNoun head(Token token) {
        HeadNoun head = heads.lemma(token);
        HeadNoun form = head != null ? head : heads.form(token);
        return form != null ? form : HeadNoun.PLAIN;
    }

    /** "leader", "friend", and other heads that name no thing. */
    public static boolean isPerson(Token head) {
        HeadNoun kind = shipped().head(head);
        return kind == HeadNoun.GENERIC || kind == HeadNoun.BARE;
    }

    /** Small words that open a sentence with a capital and are taken for names. */
    private static final Set<String> SMALL = Set.of(
            "i", "you", "he", "she", "it", "we", "they", "to", "many", "some", "all", "each", "both", "enough", "this",
            "that", "these", "those", "there", "here", "then", "so", "yes", "no", "not", "if", "as", "what", "who",
            "one");

    /** The issue that a noun phrase names; null where it is a pronoun, a name, or nothing that one takes sides on. */
    @Nullable
    public Issue of(Document document, NounPhrase phrase) {
        Token head = document.token(phrase.head());
        boolean noun = head.tag() == Tag.NOUN || head.tag() == Tag.NOUN_PLURAL || head.tag() == Tag.VERB_ING;
        if (!noun && (head.tag() != Tag.PROPER || SMALL.contains(head.lower()))
                || head(head) == HeadNoun.GENERIC
                || isFeeling(document, phrase)) {
            return null;
        }
        List<Token> before = before(document, phrase);
        if (before.isEmpty() && head(head) == HeadNoun.BARE) {
            return null;
        }
        String lower = lower(before);
        String folded = lower + synonyms.getOrDefault(head.lower(), synonyms.getOrDefault(head.lemma(), base(head)));
        Issue known =
                named.getOrDefault(lower + head.lower(), named.getOrDefault(lower + base(head), named.get(folded)));
        if (known != null) {
            return known;
        }
        String slug = slug(folded);
        return slug.isEmpty() ? null : new Issue(slug, name(document, before, head));
    }

    /** Whether its name is one noun that means what its text told before: "the plan", "the decision". */
    public boolean isGeneric(Issue issue) {
        return bare.contains(issue.name()) || generic.contains(issue.name()) && !named.containsValue(issue);
    }

    /** A noun that names no issue alone, by itself ("the decision"); null where it is none or names nothing at all. */
    @Nullable
    public Issue bare(Document document, NounPhrase phrase) {
        Token head = document.token(phrase.head());
        boolean noun = head.tag() == Tag.NOUN || head.tag() == Tag.NOUN_PLURAL || head.tag() == Tag.VERB_ING;
        if (!noun || head(head) == HeadNoun.GENERIC) {
            return null;
        }
        String slug = slug(head.lemma());
        return slug.isEmpty() ? null : new Issue(slug, head.lower());
    }

    /** "irritation", "support", "a disgrace": how one feels, or a verdict, and nothing that one takes sides on. */
    private static boolean isFeeling(Document document, NounPhrase phrase) {
        Vocabulary.Entry entry = Vocabulary.english().at(document, phrase.head(), phrase.end());
        return entry != null
                && entry.part() == Vocabulary.Part.NOUN
                && FEELINGS.contains(entry.effect().group());
    }

    private static String base(Token head) {
        return head.tag() == Tag.PROPER ? head.lower() : head.lemma();
    }

    /** What stands before the head and tells which one it is. */
    private List<Token> before(Document document, NounPhrase phrase) {
        Deque<Token> words = new ArrayDeque<>();
        for (int i = phrase.head() - 1; i >= phrase.first() && words.size() < LONGEST; i--) {
            Token token = document.token(i);
            if (!tells(token)) {
                break;
            }
            if (heads.form(token) != HeadNoun.IDLE && !isJudging(document, i, phrase.head())) {
                words.addFirst(token);
            }
        }
        return List.copyOf(words);
    }

    private static String lower(List<Token> words) {
        StringBuilder lower = new StringBuilder();
        for (Token word : words) {
            lower.append(word.lower()).append(' ');
        }
        return lower.toString();
    }

    /** The words as the text has them, names and "French" with their capitals, others without. */
    private static String name(Document document, List<Token> before, Token head) {
        StringBuilder name = new StringBuilder();
        for (Token token : before) {
            name.append(written(document, token)).append(' ');
        }
        return name.append(written(document, head)).toString();
    }

    private static String written(Document document, Token token) {
        boolean opens = document.sentenceAt(token.index()).first() == token.index();
        boolean capital = token.tag() == Tag.PROPER || token.tag() == Tag.ADJECTIVE && !opens;
        return capital && !token.isAllCaps() ? token.text() : token.lower();
    }

    private static boolean tells(Token token) {
        return switch (token.tag()) {
            case NOUN, NOUN_PLURAL, PROPER, ADJECTIVE, VERB_PARTICIPLE -> true;
            default -> false;
        };
    }

    private static boolean isJudging(Document document, int at, int head) {
        Vocabulary.Entry entry =
                document.token(at).tag() == Tag.ADJECTIVE ? Vocabulary.english().at(document, at, head) : null;
        return entry != null
                && entry.part() == Vocabulary.Part.ADJECTIVE
                && entry.effect().subject() != 0;
    }

    /** Lower-case letters and digits joined by hyphens. */
    public static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
