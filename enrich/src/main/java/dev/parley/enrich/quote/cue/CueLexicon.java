package dev.parley.enrich.quote.cue;

import dev.parley.enrich.text.word.Inflection;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordMap;
import dev.parley.enrich.text.word.WordSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words that report, with their frames. Loaded and checked once, immutable. */
public final class CueLexicon {

    private static final CueLexicon ENGLISH = new CueLexicon();

    private final SortedSet<String> all = new TreeSet<>();
    private final WordMap<Map<String, Frame>> verbs = WordMap.of(frames("cue-verbs.txt"));
    private final WordMap<Map<String, Frame>> nouns = WordMap.of(frames("cue-nouns.txt"));
    private final WordMap<Map<String, Frame>> adjectives = WordMap.of(frames("cue-adjectives.txt"));
    private final List<String> words = List.copyOf(all);
    private final WordMap<Integer> places = WordMap.of(places(words));
    private final Map<String, List<CuePhrase>> phrasesByVerb = CuePhrase.byVerb("cue-phrases.txt");
    private final WordMap<List<CuePhrase>> phrases = WordMap.of(phrasesByVerb);
    private final WordMap<List<CuePhrase>> passives = WordMap.of(CuePhrase.byFirstWord(phrasesByVerb.get("be")));
    private final Map<CuePart, WordSet> parts = new EnumMap<>(CuePart.class);
    private final List<String> links;
    private final WordMap<Integer> linkPlaces;

    private CueLexicon() {
        WordFile file = WordFile.of(CueLexicon.class, "cue-words.txt");
        for (CuePart part : CuePart.values()) {
            parts.put(part, WordSet.of(file.words(part)));
        }
        file.end();
        this.links = List.copyOf(new TreeSet<>(file.words(CuePart.LINK)));
        this.linkPlaces = WordMap.of(places(links));
    }

    private WordSet of(CuePart part) {
        return Objects.requireNonNull(parts.get(part));
    }

    /** All verbs, nouns and adjectives that report, in alphabetical order. */
    public List<String> words() {
        return words;
    }

    /** A word's place in {@link #words()}; -1 where it is none. */
    public int place(Token word) {
        Integer place = places.lemma(word);
        return place == null ? -1 : place;
    }

    /** The small words that a content may end before, in alphabetical order. */
    public List<String> links() {
        return links;
    }

    /** A word's place in {@link #links()}; -1 where it is none. */
    public int link(Token word) {
        Integer place = linkPlaces.form(word);
        return place == null ? -1 : place;
    }

    public static CueLexicon english() {
        return ENGLISH;
    }

    /** The frame of a verb, told by its lemma; null where it has none of that name. */
    @Nullable
    public Frame verb(Token verb, String frame) {
        Map<String, Frame> known = verbs.lemma(verb);
        return known == null ? null : known.get(frame);
    }

    /** The phrases that a verb may open. */
    public List<CuePhrase> phrases(Token verb) {
        List<CuePhrase> known = phrases.lemma(verb);
        return known == null ? List.of() : known;
    }

    /** The phrases with "be" whose next word a participle is: "be opposed to". */
    public List<CuePhrase> passivePhrases(Token participle) {
        List<CuePhrase> known = passives.form(participle);
        return known == null ? List.of() : known;
    }

    /** Whether a verb tells what somebody says: with a quotation, as a name, or plainly about its object. */
    public boolean isReport(Token verb) {
        Frame object = verb(verb, "object");
        Frame name = verb(verb, "name");
        return verb(verb, "quote") != null
                || object != null && object.reliability() > 0.8
                || name != null && name.cueClass() == CueClass.SPEECH
                || verb(verb, "as") != null && object != null;
    }

    /** A verb that says, asks or takes a side nearly always when it takes an object or a clause. */
    public boolean isPlain(Token verb) {
        Frame asks = verb(verb, "object-to");
        return isPlain(verb(verb, "clause"))
                || isPlain(verb(verb, "object"))
                || asks != null && asks.cueClass() == CueClass.SPEECH;
    }

    private static boolean isPlain(@Nullable Frame frame) {
        return frame != null && frame.reliability() > 0.8 && frame.cueClass() != CueClass.BELIEF;
    }

    public boolean isCueVerb(Token verb) {
        return verbs.lemma(verb) != null;
    }

    @Nullable
    public Frame noun(Token noun, String frame) {
        Map<String, Frame> known = nouns.lemma(noun);
        return known == null ? null : known.get(frame);
    }

    public boolean isCueNoun(Token token) {
        return nouns.lemma(token) != null;
    }

    @Nullable
    public Frame adjective(Token adjective, String frame) {
        Map<String, Frame> known = adjectives.form(adjective);
        return known == null ? null : known.get(frame);
    }

    public boolean isCueAdjective(Token word) {
        return adjectives.form(word) != null;
    }

    /** Whether a word as it is written plays a part. */
    public boolean isForm(CuePart part, Token word) {
        return of(part).hasForm(word);
    }

    /** Whether a word in its base form plays a part. */
    public boolean isLemma(CuePart part, Token word) {
        return of(part).hasLemma(word);
    }

    /** A noun for people or bodies: listed, or formed like one. */
    public boolean isPeople(Token noun) {
        String lemma = noun.lemma();
        return isLemma(CuePart.PEOPLE, noun)
                || lemma.length() > 5
                        && !isLemma(CuePart.DOCUMENT, noun)
                        && (lemma.endsWith("man")
                                || lemma.endsWith("woman")
                                || lemma.endsWith("person")
                                || lemma.endsWith("ist")
                                || lemma.endsWith("ian")
                                || lemma.endsWith("crat")
                                || lemma.endsWith("er") && !isLemma(CuePart.THING, noun)
                                || lemma.endsWith("or") && !isLemma(CuePart.THING, noun));
    }

    private static Map<String, Integer> places(List<String> words) {
        Map<String, Integer> places = new HashMap<>();
        for (String word : words) {
            places.put(word, places.size());
        }
        return places;
    }

    private Map<String, Map<String, Frame>> frames(String resource) {
        Map<String, Map<String, Frame>> entries = new HashMap<>();
        for (WordClass words : CuePhrase.framed(resource).classes()) {
            add(words, entries);
        }
        for (Map.Entry<String, Map<String, Frame>> entry : List.copyOf(entries.entrySet())) {
            String ise = Inflection.ise(entry.getKey());
            if (ise != null) {
                Map<String, Frame> british = entries.computeIfAbsent(ise, w -> new HashMap<>());
                entry.getValue().forEach(british::putIfAbsent);
            }
        }
        all.addAll(entries.keySet());
        return entries;
    }

    private static void add(WordClass words, Map<String, Map<String, Frame>> entries) {
        Map<String, Frame> frames = CuePhrase.frames(words);
        for (String word : words.words()) {
            Map<String, Frame> entry = entries.computeIfAbsent(word, w -> new HashMap<>());
            for (Map.Entry<String, Frame> frame : frames.entrySet()) {
                if (entry.put(frame.getKey(), frame.getValue()) != null) {
                    throw words.bad("a second frame " + frame.getKey() + " of " + word);
                }
            }
        }
    }
}
