package dev.parley.enrich.stance;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes who and what a statement may take a side on: what its content names, and what its pronouns mean. */
final class Candidates {

    private final Document document;
    private final Scope scope;
    private final Topic topic;
    private final Targets targets;

    Candidates(Document document, Scope scope, Topic topic, Targets targets) {
        this.document = document;
        this.scope = scope;
        this.topic = topic;
        this.targets = targets;
    }

    /** In text order; the same target may come more than once. */
    List<Candidate> in(Sentence sentence) {
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
        boolean spoken = scope.inContent(phrase.head()) || scope.inCue(phrase.head());
        if (!spoken) {
            return;
        }
        for (Party party : targets.inside(phrase)) {
            int first = document.tokenAt(party.span().begin());
            int end = document.tokenAt(party.span().end());
            boolean head = first <= phrase.head() && phrase.head() < Math.max(end, first + 1);
            found.add(new Candidate(
                    Targets.target(party, false),
                    phrase,
                    first,
                    Math.max(end, first + 1),
                    head ? Candidate.Kind.ACTOR : Candidate.Kind.INSIDE));
        }
        Candidate other = other(phrase);
        if (other != null) {
            found.add(other);
        }
    }

    private @Nullable Candidate other(NounPhrase phrase) {
        if (topic.isPronoun(phrase)) {
            NounPhrase meant = scope.isHolder(phrase) ? null : topic.of(phrase);
            Targets.Target target = meant == null ? null : targets.named(meant, false);
            return target == null
                    ? null
                    : new Candidate(target, phrase, phrase.first(), phrase.end(), Candidate.Kind.PRONOUN);
        }
        Targets.Target issue = targets.issue(phrase);
        return issue == null
                ? null
                : new Candidate(issue, phrase, phrase.first(), phrase.head() + 1, Candidate.Kind.ISSUE);
    }
}
