package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.grammar.Clauses;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;

/** Features of what a target does and what is done to it: verbs, their other parties, what its phrase hangs on. */
public final class RoleFeatures {

    /** How many words after a verb count as what it says. */
    private static final int REACH = 6;

    private final Document document;
    private final TargetView target;
    private final Sentence sentence;
    private final Clauses clauses;
    private final FeatureSink sink;

    public RoleFeatures(JudgedSentence judged, TargetView target, FeatureSink sink) {
        this.document = judged.document();
        this.target = target;
        this.sentence = judged.sentence();
        this.clauses = judged.clauses();
        this.sink = sink;
    }

    public void add() {
        for (Clause clause : clauses.all()) {
            String role = role(clause);
            if (!role.isEmpty()) {
                verb(clause, role);
            }
            if (target.isHeadOf(clause.doer()) || target.isHeadOf(clause.subject())) {
                following(clause);
            }
            parties(clause);
        }
        government();
    }

    private String role(Clause clause) {
        if (target.isHeadOf(clause.doer())) {
            return "doer";
        }
        if (target.isHeadOf(clause.undergoer())) {
            return "undergoer";
        }
        if (target.isOwnerOf(clause.doer())) {
            return "doer's";
        }
        return target.isOwnerOf(clause.undergoer()) ? "undergoer's" : "";
    }

    private void verb(Clause clause, String role) {
        Token verb = document.token(clause.verb().main());
        sink.add("verb." + role, verb.lemma(), clause.verb().negated() ? "not" : "");
        if (Features.SPEECH.contains(verb.lemma())) {
            sink.add("speech", role, "");
        }
        if (clause.verb().modal()) {
            sink.add("modal", role, "");
        }
    }

    /** The words after a verb whose subject or doer the target is. */
    private void following(Clause clause) {
        int end = clause.verb().end();
        for (int i = end; i < Math.min(end + REACH, sentence.end()); i++) {
            if (Features.isOpen(document.token(i))) {
                sink.add("then", document.token(i).lemma(), "");
            }
        }
        if (end < sentence.end()) {
            sink.add("then", document.token(clause.verb().main()).lemma(), word(end));
        }
    }

    private void parties(Clause clause) {
        String verb = document.token(clause.verb().main()).lemma();
        NounPhrase object = clause.object();
        NounPhrase doer = clause.doer();
        if (target.isHeadOf(doer) && object != null) {
            sink.add("object", verb, word(object.head()));
            sink.add("object", word(object.head()), "");
            for (int i = object.first(); i < object.head(); i++) {
                if (Features.isOpen(document.token(i))) {
                    sink.add("object's", document.token(i).lemma(), "");
                }
            }
        }
        if (target.isHeadOf(clause.undergoer()) && doer != null) {
            sink.add("by", word(doer.head()), verb);
        }
    }

    /** "against", "critics of": the preposition before the target's phrase and what stands before that. */
    private void government() {
        NounPhrase phrase = target.nounPhrase();
        int before = phrase == null ? -1 : phrase.first() - 1;
        if (before < sentence.first()) {
            return;
        }
        sink.add("under", word(before), "");
        Tag tag = document.token(before).tag();
        if (before > sentence.first() && (tag == Tag.PREPOSITION || tag == Tag.TO)) {
            sink.add("under", word(before - 1), word(before));
        }
    }

    private String word(int at) {
        return Features.word(document, sentence, at);
    }
}
