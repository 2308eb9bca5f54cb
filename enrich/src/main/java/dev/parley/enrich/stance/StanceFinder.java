package dev.parley.enrich.stance;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sides that a statement takes. A side is told only where the words tie it to its target; else there is none. Immutable and
 * thread-safe.
 */
public final class StanceFinder {

    /** At most so many targets a statement. */
    private static final int MOST = 5;

    /** Weaker sides are not told. */
    private static final double WEAKEST = 0.4;

    private final Issues issues;

    private StanceFinder(Issues issues) {
        this.issues = issues;
    }

    /** A finder with no issues but those that the text names. */
    public static StanceFinder create() {
        return new StanceFinder(Issues.shipped());
    }

    /**
     * The sides of a statement, the surest first.
     *
     * @param document the article
     * @param said     the statement
     * @param parties  the mentions of actors in the article
     */
    public List<Stance> find(Document document, Said said, List<Party> parties) {
        Scope scope = new Scope(document, said);
        Targets targets = new Targets(document, issues, parties);
        Topic topic = new Topic(document, scope, targets);
        Map<String, Stance> found = new LinkedHashMap<>();
        for (Sentence sentence : sentences(document, said)) {
            for (Side side : SideReader.read(document, sentence, scope)) {
                Side settled = settled(side, topic);
                add(document, said, settled, targets.of(settled.target()), found);
            }
        }
        return found.values().stream()
                .filter(stance -> Math.abs(stance.score()) >= WEAKEST)
                .sorted(Comparator.comparingDouble((Stance stance) -> -Math.abs(stance.score())))
                .limit(MOST)
                .toList();
    }

    /** A side on "it" as one on what it stands for, less sure. */
    private static Side settled(Side side, Topic topic) {
        if (!topic.isPronoun(side.target())) {
            return side;
        }
        NounPhrase meant = topic.of(side.target());
        return meant == null ? side : new Side(meant, 0.65 * side.score(), side.judgement());
    }

    private static void add(
            Document document, Said said, Side side, Targets.@Nullable Target target, Map<String, Stance> found) {
        if (target == null || target.id().equals(said.holderId())) {
            return;
        }
        double score = target.turned() ? -side.score() : side.score();
        Span words = document.span(side.judgement().first(), side.judgement().end());
        Stance stance = stance(target, score, List.of(words));
        found.merge(target.id(), stance, StanceFinder::merge);
    }

    private static Stance stance(Targets.Target target, double score, List<Span> words) {
        Polarity polarity = score > 0 ? Polarity.SUPPORT : Polarity.OPPOSE;
        return new Stance(target.name(), target.id(), target.span(), polarity, score, words);
    }

    /** Two words on one target: the surer where they agree, their sum where they do not. */
    private static Stance merge(Stance one, Stance other) {
        boolean agree = one.polarity() == other.polarity();
        Stance surer = Math.abs(one.score()) >= Math.abs(other.score()) ? one : other;
        double score = agree ? surer.score() : one.score() + other.score();
        List<Span> words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new Stance(
                surer.target(),
                surer.targetId(),
                surer.mention(),
                surer.polarity(),
                score,
                words.stream().distinct().sorted().toList());
    }

    private static List<Sentence> sentences(Document document, Said said) {
        List<Span> spans = new ArrayList<>(said.cue());
        spans.addAll(said.content());
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : spans) {
            int at = document.tokenAt(span.begin());
            while (at < document.size() && document.token(at).begin() < span.end()) {
                Sentence sentence = document.sentenceAt(at);
                if (!sentences.contains(sentence)) {
                    sentences.add(sentence);
                }
                at = sentence.end();
            }
        }
        sentences.sort(Comparator.comparingInt(Sentence::index));
        return sentences;
    }
}
