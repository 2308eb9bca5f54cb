package dev.parley.enrich.stance.side;

import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.text.Document;

/**
 * How much of a judgement is left where the sentence takes some of it back: "supports a crossing, but not at this price",
 * "although the plan is sound, ...".
 */
public final class Concession {

    /** What is said before "but". */
    private static final double BEFORE = 0.7;

    /** What is granted after "although". */
    private static final double GRANTED = 0.6;

    private final JudgedSentence judged;

    public Concession(JudgedSentence judged) {
        this.judged = judged;
    }

    /** From 0, for one half of "painful but necessary", to 1. */
    public double weight(Judgement judgement) {
        Document document = judged.document();
        if (judgement.end() < judged.sentence().end()
                && document.token(judgement.end()).is("but")) {
            return 0;
        }
        for (int i = judgement.end(); i < judged.sentence().end(); i++) {
            if (document.token(i).is("but") && i > 0 && document.isComma(i - 1)) {
                return BEFORE;
            }
        }
        return isGranted(judgement.first()) ? GRANTED : 1;
    }

    /** Whether the clause, from the last comma on, opens with a word that grants it. */
    private boolean isGranted(int token) {
        for (int i = token - 1; i >= judged.sentence().first(); i--) {
            switch (judged.document().token(i).lower()) {
                case "although", "though", "despite" -> {
                    return true;
                }
                case ",", ";" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
