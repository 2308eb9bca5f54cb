package dev.parley.enrich.stance.side;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whose view a clause in the words of a holder is: the holder's own ("the plan is bad", "I think the plan is bad"), what they
 * deny ("I do not believe that the plan is bad") or another's ("Veld thinks the plan is bad").
 */
public final class Perspective {

    private final Document document;
    private final Scope scope;

    public Perspective(Document document, Scope scope) {
        this.document = document;
        this.scope = scope;
    }

    /** Whether the clause says what its holder denies or does not believe. */
    public boolean isDenied(@Nullable Clause clause) {
        Clause governor = governor(clause);
        if (governor == null) {
            return false;
        }
        return SideWords.DENIAL.contains(lemma(governor)) != governor.verb().negated();
    }

    /** Whether the clause says what somebody other than the holder thinks, says or denies. */
    public boolean isAnothers(@Nullable Clause clause) {
        Clause governor = governor(clause);
        if (governor == null
                || scope.inCue(governor.verb().main())
                || !scope.inContent(governor.verb().main())) {
            return false;
        }
        NounPhrase doer = governor.doer();
        return doer != null && scope.inContent(doer.head()) && !scope.isHolder(doer);
    }

    /** The verb of opinion whose complement a clause is, or null. */
    private @Nullable Clause governor(@Nullable Clause clause) {
        Clause governor = clause == null ? null : clause.governor();
        if (clause == null || governor == null || !isComplement(governor, clause)) {
            return null;
        }
        return SideWords.OPINION.contains(lemma(governor)) || SideWords.DENIAL.contains(lemma(governor))
                ? governor
                : null;
    }

    /** "think (that) the plan is": nothing but the subject, its modifiers and "that" in between. */
    private boolean isComplement(Clause governor, Clause clause) {
        if (!clause.verb().isFinite()) {
            return false;
        }
        for (int i = governor.verb().end(); i < clause.verb().first(); i++) {
            Tag tag = document.token(i).tag();
            if (tag == Tag.CONJUNCTION || tag == Tag.WH && !document.token(i).is("that") || document.isComma(i)) {
                return false;
            }
        }
        return governor.verb().end() < clause.verb().first();
    }

    private String lemma(Clause clause) {
        return document.token(clause.verb().main()).lemma();
    }
}
