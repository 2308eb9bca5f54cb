package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.side.Candidate;
import dev.parley.enrich.stance.side.Candidates;
import dev.parley.enrich.stance.side.PronounReference;
import dev.parley.enrich.stance.side.Role;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.stance.side.Scope;
import dev.parley.enrich.stance.side.Side;
import dev.parley.enrich.stance.side.SideReader;
import dev.parley.enrich.stance.side.Targets;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** What one statement may take sides on, and what its judging words say of each. */
public final class Proposals {

    /** A candidate in its sentence; {@code place} counts those before it. */
    public record Proposal(Candidate candidate, JudgedSentence judged, int place) {
        public String id() {
            return candidate.target().id();
        }
    }

    /** What a judging word says of a target. */
    public record Told(Targets.Target target, double score, Judgement judgement) {}

    /** What is left of a side that hangs on a condition. */
    private static final double OPEN = 0.75;

    private final Document document;
    private final Targets targets;
    private final Said said;
    private final Scope scope;
    private final PronounReference pronouns;
    private final List<Proposal> all = new ArrayList<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, List<Told>> told = new LinkedHashMap<>();

    /** @param judged a sentence by its index */
    public Proposals(Document document, IntFunction<JudgedSentence> judged, Targets targets, Said said) {
        this.document = document;
        this.targets = targets;
        this.said = said;
        this.scope = new Scope(document, said);
        this.pronouns = new PronounReference(document, judged, scope, targets);
        for (int sentence : sentences()) {
            read(judged.apply(sentence));
        }
    }

    public List<Proposal> all() {
        return all;
    }

    public Said said() {
        return said;
    }

    /** Where a proposal stands. */
    public Span mention(Proposal proposal) {
        return document.span(proposal.candidate().first(), proposal.candidate().end());
    }

    /** What judging words say of a target; empty where none does. */
    public List<Told> told(String id) {
        return told.getOrDefault(id, List.of());
    }

    /** The targets that judging words tell of, in text order. */
    public List<List<Told>> told() {
        return List.copyOf(told.values());
    }

    /** Whether a target is who takes the sides. */
    public boolean isHolder(String id) {
        return id.equals(said.holderId());
    }

    /** Whether it is whom the one who takes sides speaks for, against whom only plain words are believed: a minister's state. */
    public boolean isOwn(String id) {
        return id.equals(said.ownId());
    }

    /**
     * How much of what the model holds likely counts where no judging word tells of a candidate: nothing of what hangs on a target
     * that one tells of ("the boycott of the artists") and of a bare "this"; less under a condition.
     */
    public double share(Proposal proposal) {
        Candidate candidate = proposal.candidate();
        int above = Role.of(document, proposal.judged(), candidate.phrase()).above();
        if (above >= 0 && tells(above) || isDemonstrative(candidate)) {
            return 0;
        }
        for (int condition : proposal.judged().conditions()) {
            if (scope.inContent(condition)) {
                return OPEN;
            }
        }
        return 1;
    }

    /** Who says sorry for a thing takes no side on it. */
    private boolean isApology() {
        for (Span cue : said.cue()) {
            for (int i = document.tokenAt(cue.begin());
                    i < document.size() && document.token(i).begin() < cue.end();
                    i++) {
                if (document.token(i).lemma().startsWith("apologi")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a judging word tells of a target that a token names. */
    private boolean tells(int token) {
        Span span = document.token(token).span();
        for (List<Told> one : told.values()) {
            if (one.get(0).target().span().contains(span)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDemonstrative(Candidate candidate) {
        return candidate.kind() == Candidate.Kind.PRONOUN
                && switch (document.token(candidate.first()).lower()) {
                    case "this", "that", "these", "those" -> true;
                    default -> false;
                };
    }

    /** The features of a proposal but for those of its statement. */
    public void features(Proposal proposal, FeatureSink sink) {
        SideFeatures features = new SideFeatures(proposal.judged(), scope, proposal.candidate(), sink);
        features.add();
        List<Told> own = told(proposal.id());
        features.told(own, told.size() - (own.isEmpty() ? 0 : 1));
        features.place(proposal.place(), all.size());
        features.often(mentions.getOrDefault(proposal.id(), 0), targets.often(proposal.candidate()));
    }

    /** The features of the statement, the same for all. */
    public void features(FeatureSink sink) {
        StatementFeatures.add(document, said, sink);
    }

    private void read(JudgedSentence judged) {
        for (Side side : SideReader.read(judged, scope)) {
            tell(side);
        }
        for (Candidate candidate : new Candidates(judged, scope, pronouns, targets).find()) {
            all.add(new Proposal(candidate, judged, all.size()));
            mentions.merge(candidate.target().id(), 1, Integer::sum);
        }
    }

    private void tell(Side side) {
        boolean pronoun = pronouns.isPronoun(side.target());
        NounPhrase meant = !pronoun ? side.target() : pronouns.isEmpty(side) ? null : pronouns.of(side.target());
        Targets.Target target = targets.of(meant);
        if (target != null) {
            double score = target.turned() ? -side.score() : side.score();
            told.computeIfAbsent(target.id(), id -> new ArrayList<>())
                    .add(new Told(target, pronoun ? 0.65 * score : score, side.judgement()));
        }
    }

    /** The sentences that the cue and the content touch; none where nothing of them takes a side. */
    private TreeSet<Integer> sentences() {
        TreeSet<Integer> sentences = new TreeSet<>();
        if (isApology()) {
            return sentences;
        }
        said.cue().forEach(span -> touch(span, sentences));
        said.content().forEach(span -> touch(span, sentences));
        return sentences;
    }

    private void touch(Span span, TreeSet<Integer> sentences) {
        int at = document.tokenAt(span.begin());
        while (at < document.size() && document.token(at).begin() < span.end()) {
            Sentence sentence = document.sentenceAt(at);
            sentences.add(sentence.index());
            at = sentence.end();
        }
    }
}
