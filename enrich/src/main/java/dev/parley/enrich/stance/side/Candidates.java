package dev.parley.enrich.stance.side;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes who and what a statement may take a side on: what its content names, and what its pronouns mean. */
public final class Candidates {

    private final Document document;
    private final JudgedSentence judged;
    private final Scope scope;
    private final PronounReference pronouns;
    private final Targets targets;

    public Candidates(JudgedSentence judged, Scope scope, PronounReference pronouns, Targets targets) {
        this.document = judged.document();
        this.judged = judged;
        this.scope = scope;
        this.pronouns = pronouns;
        this.targets = targets;
    }

    /** In text order; the same target may come more than once. */
    public List<Candidate> find() {
        Sentence sentence = judged.sentence();
        List<Candidate> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            NounPhrase phrase = document.nounPhraseAt(i);
            if (phrase != null) {
                add(phrase, found);
                i = Math.max(i, phrase.end() - 1);
            }
        }
        return found;
    }

    private void add(NounPhrase phrase, List<Candidate> found) {
        if (!isSpoken(phrase)) {
            return;
        }
        for (Party party : targets.parties().inside(phrase)) {
            int first = document.tokenAt(party.span().begin());
            int end = Math.max(document.tokenAt(party.span().end()), first + 1);
            boolean head = first <= phrase.head() && phrase.head() < end;
            Candidate.Kind kind = head ? Candidate.Kind.ACTOR : Candidate.Kind.INSIDE;
            found.add(new Candidate(Targets.target(party, false), phrase, first, end, kind));
        }
        Targets.Target owner = targets.person(scope, phrase.first());
        if (owner != null && phrase.first() < phrase.head()) {
            found.add(new Candidate(owner, phrase, phrase.first(), phrase.first() + 1, Candidate.Kind.INSIDE));
        }
        Candidate.Kind kind = isPronoun(phrase) ? Candidate.Kind.PRONOUN : Candidate.Kind.ISSUE;
        Targets.Target target = kind == Candidate.Kind.PRONOUN ? meant(phrase) : targets.thing(phrase);
        boolean thing = kind == Candidate.Kind.PRONOUN
                || document.token(phrase.head()).tag().isNominal();
        if (target != null && thing && !(kind == Candidate.Kind.ISSUE && targets.leadsOn(phrase, target))) {
            found.add(new Candidate(target, phrase, phrase.first(), phrase.head() + 1, kind));
        }
    }

    /** In the content, or what the cue's verb is done to ("Ames was accused of lying"). */
    private boolean isSpoken(NounPhrase phrase) {
        int head = phrase.head();
        return scope.inContent(head) || scope.inCue(head) || !scope.inSource(head) && isDoneTo(phrase);
    }

    private boolean isDoneTo(NounPhrase phrase) {
        for (Clause clause : judged.clauses().all()) {
            if (phrase.equals(clause.undergoer()) && scope.inCue(clause.verb().main())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPronoun(NounPhrase phrase) {
        return document.token(phrase.head()).tag() == Tag.PRONOUN || pronouns.isPronoun(phrase);
    }

    private Targets.@Nullable Target meant(NounPhrase pronoun) {
        Targets.Target person = targets.person(scope, pronoun.head());
        if (person != null || !pronouns.isPronoun(pronoun)) {
            return person;
        }
        NounPhrase meant = pronouns.of(pronoun);
        return meant != null ? targets.of(meant) : targets.body(pronoun.head());
    }
}
