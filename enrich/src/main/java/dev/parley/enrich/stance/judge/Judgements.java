package dev.parley.enrich.stance.judge;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.grammar.Clauses;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the judging words of a sentence, with what turns or weakens each. */
public final class Judgements {

    private static final int REACH = 4;

    private final Vocabulary words = Vocabulary.english();
    private final Document document;
    private final Sentence sentence;
    private final Clauses clauses;

    private Judgements(Document document, Sentence sentence, Clauses clauses) {
        this.document = document;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    public static List<Judgement> in(Document document, Sentence sentence, Clauses clauses) {
        return new Judgements(document, sentence, clauses).find();
    }

    private List<Judgement> find() {
        List<Judgement> found = new ArrayList<>();
        int at = sentence.first();
        while (at < sentence.end()) {
            Vocabulary.Entry entry = words.at(document, at, sentence.end());
            if (entry == null) {
                at++;
            } else {
                found.add(judgement(at, entry));
                at = entry.end();
            }
        }
        return found;
    }

    private Judgement judgement(int at, Vocabulary.Entry entry) {
        Clause own = entry.part() == Vocabulary.Part.VERB ? clauses.at(at) : null;
        boolean negated = own != null && own.verb().negated() || isNear(Shift.NEGATOR, at);
        boolean hedged = own != null && isHedged(own.verb()) || isNear(Shift.HEDGE, at);
        Clause clause = own != null ? own : before(at);
        return new Judgement(
                at, entry.end(), entry.part(), entry.effect(), negated, hedged, clause, document.nounPhraseAt(at));
    }

    private boolean isHedged(VerbGroup verb) {
        for (int i = verb.first(); i < verb.main(); i++) {
            if (words.shiftAt(document, i, verb.end()) == Shift.HEDGE) {
                return true;
            }
        }
        return false;
    }

    /** The clause whose verb stands before a token with no other in between. */
    private @Nullable Clause before(int at) {
        Clause last = null;
        for (Clause clause : clauses.all()) {
            if (clause.verb().first() > at) {
                break;
            }
            last = clause;
        }
        return last;
    }

    /** Whether such a word stands a few tokens before, with no mark of punctuation in between. */
    private boolean isNear(Shift wanted, int at) {
        for (int i = at - 1; i >= sentence.first() && i >= at - REACH; i--) {
            if (document.token(i).tag() == Tag.PUNCTUATION && !isQuote(i)) {
                return false;
            }
            if (words.shiftAt(document, i, at) == wanted) {
                return true;
            }
            VerbGroup group = document.verbGroupAt(i);
            if (group != null && group.negated() && wanted == Shift.NEGATOR) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuote(int at) {
        return switch (document.token(at).kind()) {
            case QUOTE_OPEN, QUOTE_CLOSE -> true;
            default -> false;
        };
    }
}
