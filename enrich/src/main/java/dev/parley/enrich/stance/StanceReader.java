package dev.parley.enrich.stance;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.stance.side.Party;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.stance.side.Targets;
import dev.parley.enrich.stance.weigh.Proposals;
import dev.parley.enrich.stance.weigh.SideWeigher;
import dev.parley.enrich.stance.weigh.Weighing;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the sides of one article's statements; reads each sentence once. For one thread. */
public final class StanceReader {

    /** At most so many targets a statement. */
    private static final int MOST = 5;

    private final Document document;
    private final Syntax syntax;
    private final Targets targets;
    private final Weighing weighing;
    private final @Nullable JudgedSentence[] judged;

    StanceReader(Syntax syntax, Targets targets, SideWeigher weigher) {
        this.document = syntax.document;
        this.syntax = syntax;
        this.weighing = new Weighing(weigher);
        this.targets = targets;
        this.judged = new JudgedSentence[document.sentences().size()];
    }

    /**
     * The sides that a statement takes, the surest first, then, as NEUTRAL, the targets that it speaks of without taking one: what
     * a judging word was denied or left open of, and the actors in what is said.
     */
    public List<Stance> find(Said said) {
        Proposals proposals = proposals(said);
        Map<String, Stance> found = new LinkedHashMap<>();
        for (Weighing.Weighed side : weighing.sides(proposals)) {
            found.put(side.target().id(), stance(side.target(), side.score(), proposals));
        }
        for (List<Proposals.Told> told : proposals.told()) {
            Targets.Target target = told.get(0).target();
            found.putIfAbsent(target.id(), stance(target, 0, proposals));
        }
        for (Party party : targets.parties().within(said.content())) {
            found.putIfAbsent(party.id(), stance(Targets.target(party, false), 0, proposals));
        }
        if (said.holderId() != null) {
            found.remove(said.holderId());
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** The sides of several statements, each as {@link #find} tells them; but one holder takes one side on one mention, the surest. */
    public List<List<Stance>> findAll(List<Said> statements) {
        List<List<Stance>> told = new ArrayList<>(statements.size());
        for (Said said : statements) {
            told.add(find(said));
        }
        return OneSide.of(statements, told);
    }

    Proposals proposals(Said said) {
        return new Proposals(document, this::judged, targets, said);
    }

    Document document() {
        return document;
    }

    JudgedSentence judged(int sentence) {
        JudgedSentence one = judged[sentence];
        if (one == null) {
            one = JudgedSentence.of(syntax, document.sentences().get(sentence));
            judged[sentence] = one;
        }
        return one;
    }

    private Stance stance(Targets.Target target, double score, Proposals proposals) {
        List<Span> words = new ArrayList<>();
        for (Proposals.Told told : proposals.told(target.id())) {
            words.add(document.span(told.judgement().first(), told.judgement().end()));
        }
        Verdict verdict = Verdict.of(score);
        return new Stance(
                target.name(),
                target.id(),
                target.span(),
                verdict.polarity(),
                verdict.score(),
                target.generic(),
                words.stream().distinct().sorted().toList());
    }
}
