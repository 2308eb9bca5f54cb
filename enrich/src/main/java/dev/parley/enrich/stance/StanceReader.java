package dev.parley.enrich.stance;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the sides of one article's statements; reads each sentence once. For one thread. */
public final class StanceReader {

    /** At most so many targets a statement. */
    private static final int MOST = 5;

    /** Weaker sides are not told. */
    private static final double WEAKEST = 0.4;

    private final Document document;
    private final Targets targets;
    private final @Nullable Reading[] readings;

    StanceReader(Document document, Targets targets) {
        this.document = document;
        this.targets = targets;
        this.readings = new Reading[document.sentences().size()];
    }

    /**
     * The sides that a statement takes, the surest first, then, as NEUTRAL, the targets that it speaks of without taking one: what
     * a judging word was denied or left open of, and the actors in what is said.
     */
    public List<Stance> find(Said said) {
        Scope scope = new Scope(document, said);
        Topic topic = new Topic(document, scope, targets);
        Map<String, Stance> found = new LinkedHashMap<>();
        int read = -1;
        for (int sentence : sentences(said)) {
            if (sentence != read) {
                sides(said, reading(sentence), scope, topic, found);
            }
            read = sentence;
        }
        for (Party party : targets.within(said.content())) {
            if (!party.id().equals(said.holderId())) {
                found.putIfAbsent(
                        party.id(), new Stance(party.name(), party.id(), party.span(), Polarity.NEUTRAL, 0, List.of()));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<Stance> surest = new ArrayList<>(found.size());
        for (Stance stance : found.values()) {
            insert(orNeutral(stance), surest);
        }
        return surest.subList(0, Math.min(MOST, surest.size()));
    }

    Document document() {
        return document;
    }

    /** Hands each candidate of a statement to a taker of its features, and the statement's own features to another. */
    void propose(Said said, FeatureSink whole, Function<Candidate, FeatureSink> each) {
        Scope scope = new Scope(document, said);
        Topic topic = new Topic(document, scope, targets);
        StatementFeatures.add(document, said, whole);
        List<Candidate> found = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Map<String, Integer> here = new HashMap<>();
        Map<String, List<Side>> rules = new HashMap<>();
        for (int sentence : sentences(said).stream().distinct().toList()) {
            Reading reading = reading(sentence);
            rules(SideReader.read(reading, scope), topic, rules);
            for (Candidate candidate : new Candidates(reading, scope, topic, targets).find()) {
                found.add(candidate);
                readings.add(reading);
                here.merge(candidate.target().id(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Candidate candidate = found.get(i);
            String id = candidate.target().id();
            new SideFeatures(readings.get(i), scope, candidate, each.apply(candidate))
                    .add(rules.getOrDefault(id, List.of()), i, found.size(), here.get(id), targets.often(candidate));
        }
    }

    private void rules(List<Side> sides, Topic topic, Map<String, List<Side>> rules) {
        for (Side side : sides) {
            Side settled = settled(side, topic);
            Targets.Target target = targets.of(settled.target());
            if (target != null) {
                double score = target.turned() ? -settled.score() : settled.score();
                rules.computeIfAbsent(target.id(), id -> new ArrayList<>())
                        .add(new Side(settled.target(), score, settled.judgement()));
            }
        }
    }

    private void sides(Said said, Reading sentence, Scope scope, Topic topic, Map<String, Stance> found) {
        for (Side side : SideReader.read(sentence, scope)) {
            Side settled = settled(side, topic);
            add(said, settled, targets.of(settled.target()), found);
        }
    }

    /** Behind those that are as sure. */
    private static void insert(Stance stance, List<Stance> surest) {
        int at = surest.size();
        while (at > 0 && Math.abs(surest.get(at - 1).score()) < Math.abs(stance.score())) {
            at--;
        }
        surest.add(at, stance);
    }

    private static Stance orNeutral(Stance stance) {
        return Math.abs(stance.score()) >= WEAKEST || stance.polarity() == Polarity.NEUTRAL
                ? stance
                : new Stance(stance.target(), stance.targetId(), stance.mention(), Polarity.NEUTRAL, 0, stance.words());
    }

    private Reading reading(int sentence) {
        Reading reading = readings[sentence];
        if (reading == null) {
            reading = Reading.of(document, document.sentences().get(sentence));
            readings[sentence] = reading;
        }
        return reading;
    }

    /** A side on "it" as one on what it stands for, less sure. */
    private static Side settled(Side side, Topic topic) {
        if (!topic.isPronoun(side.target())) {
            return side;
        }
        NounPhrase meant = topic.isEmpty(side) ? null : topic.of(side.target());
        return meant == null ? side : new Side(meant, 0.65 * side.score(), side.judgement());
    }

    private void add(Said said, Side side, Targets.@Nullable Target target, Map<String, Stance> found) {
        if (target != null && !target.id().equals(said.holderId())) {
            double score = target.turned() ? -side.score() : side.score();
            Span words =
                    document.span(side.judgement().first(), side.judgement().end());
            found.merge(target.id(), stance(target, score, List.of(words)), StanceReader::merge);
        }
    }

    private static Stance stance(Targets.Target target, double score, List<Span> words) {
        double side = score == 0 ? 0 : score;
        return new Stance(target.name(), target.id(), target.span(), polarity(side), side, words);
    }

    private static Polarity polarity(double score) {
        return score == 0 ? Polarity.NEUTRAL : score > 0 ? Polarity.SUPPORT : Polarity.OPPOSE;
    }

    /** Two words on one target: the surer where they agree, their sum where they do not. */
    private static Stance merge(Stance one, Stance other) {
        if (one.score() == 0 || other.score() == 0) {
            return other.score() == 0 ? one : other;
        }
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

    /** The sentences that the cue and the content touch, in order; one may stand there twice. */
    private List<Integer> sentences(Said said) {
        List<Integer> sentences = new ArrayList<>();
        for (Span span : said.cue()) {
            touch(span, sentences);
        }
        for (Span span : said.content()) {
            touch(span, sentences);
        }
        sentences.sort(null);
        return sentences;
    }

    private void touch(Span span, List<Integer> sentences) {
        int at = document.tokenAt(span.begin());
        while (at < document.size() && document.token(at).begin() < span.end()) {
            Sentence sentence = document.sentenceAt(at);
            sentences.add(sentence.index());
            at = sentence.end();
        }
    }
}
