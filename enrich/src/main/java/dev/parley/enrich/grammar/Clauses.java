package dev.parley.enrich.grammar;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clauses of one sentence: each verb with its subject and object, told from the order of phrases. */
public final class Clauses {

    /** Verbs whose infinitive is done by their own subject, even after an object ("promised her to go"). */
    private static final Set<String> OWN_SUBJECT = Set.of("promise", "threaten", "vow", "pledge");

    private static final Set<String> OBJECT_RELATIVES = Set.of("which", "whom");
    /** What may stand between a verb and its object. */
    private static final Set<Tag> PASSABLE = EnumSet.of(Tag.ADVERB, Tag.PREPOSITION, Tag.TO);

    private final Syntax syntax;
    private final Document document;
    private final Sentence sentence;
    private final List<Clause> clauses = new ArrayList<>();
    private final int[] clauseOf;
    private final Predicate<Token> persons;

    private Clauses(Syntax syntax, Sentence sentence, Predicate<Token> persons) {
        this.syntax = syntax;
        this.document = syntax.document;
        this.persons = persons;
        this.sentence = sentence;
        this.clauseOf = new int[sentence.size()];
        java.util.Arrays.fill(clauseOf, -1);
    }

    /**
     * Reads a sentence.
     *
     * @param persons whether a noun names people or others that no "which" is said of
     */
    public static Clauses of(Syntax syntax, Sentence sentence, Predicate<Token> persons) {
        Document document = syntax.document;
        Clauses clauses = new Clauses(syntax, sentence, persons);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            VerbGroup verb = document.verbGroupAt(i);
            if (verb != null) {
                clauses.add(verb);
                i = Math.max(i, verb.end() - 1);
            }
        }
        return clauses;
    }

    public List<Clause> all() {
        return clauses;
    }

    /** The clause whose verb group holds a token, or null. */
    @Nullable
    public Clause at(int token) {
        int index = clauseOf[token - sentence.first()];
        return index < 0 ? null : clauses.get(index);
    }

    private void add(VerbGroup verb) {
        Clause before = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        java.util.Arrays.fill(clauseOf, verb.first() - sentence.first(), verb.end() - sentence.first(), clauses.size());
        NounPhrase own = verb.passive() ? null : objectOf(verb);
        NounPhrase object = own != null || verb.passive() ? own : antecedent(verb, before);
        NounPhrase agent = verb.passive() ? agentOf(verb) : null;
        clauses.add(new Clause(verb, subjectOf(verb, before), object, agent, before));
    }

    private @Nullable NounPhrase subjectOf(VerbGroup verb, @Nullable Clause before) {
        if (!verb.isFinite() && before != null && verb.form() != VerbGroup.Form.PARTICIPLE) {
            return borrowed(verb, before);
        }
        NounPhrase own = own(verb);
        if (own != null) {
            return own;
        }
        return before != null && isJoined(verb) ? before.subject() : inverted(verb);
    }

    /** "Orle rejected the bill, opposed the tax and backed the tunnel" */
    private boolean isJoined(VerbGroup verb) {
        boolean comma = verb.first() > sentence.first() && document.isComma(verb.first() - 1);
        return follows(verb, Tag.CONJUNCTION)
                || comma && !document.token(verb.main()).lemma().equals("say");
    }

    private boolean follows(VerbGroup verb, Tag tag) {
        int at = verb.first() - 1;
        return at >= sentence.first() && document.token(at).tag() == tag;
    }

    /** The subject of a verb without one of its own: the object between, else the subject of the verb before. */
    private @Nullable NounPhrase borrowed(VerbGroup verb, Clause before) {
        String lemma = document.token(before.verb().main()).lemma();
        NounPhrase between = before.verb().passive() ? null : before.object();
        boolean adjacent = between != null && verb.first() - between.end() <= 2 && noComma(between.end(), verb.first());
        return adjacent && !OWN_SUBJECT.contains(lemma) ? between : before.subject();
    }

    private boolean noComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.isComma(i)) {
                return false;
            }
        }
        return true;
    }

    /** The subject of "said Ames". */
    private @Nullable NounPhrase inverted(VerbGroup verb) {
        boolean afterQuote = verb.first() > sentence.first()
                && document.token(verb.first() - 1).tag() == Tag.PUNCTUATION;
        return afterQuote ? document.nounPhraseAt(Math.min(verb.end(), document.size() - 1)) : null;
    }

    /** The head of the subject that stands before a verb; of "who" and "which" what they stand for. */
    private @Nullable NounPhrase own(VerbGroup verb) {
        TokenSpan subject = syntax.subjects.before(verb);
        if (subject != null && syntax.subjects.isWh(subject)) {
            int comma = syntax.isComma(subject.first() - 1) ? 1 : 0;
            subject = syntax.subjects.endingAt(subject.first() - comma, sentence.first());
        }
        return subject == null ? null : head(subject);
    }

    /** The last of several that "and" joins: "Veld" of "Orle and Veld of the board". */
    private @Nullable NounPhrase head(TokenSpan subject) {
        NounPhrase head = syntax.noun(subject.first());
        while (head != null
                && head.end() + 1 < subject.end()
                && syntax.isTag(head.end(), Tag.CONJUNCTION)
                && syntax.noun(head.end() + 1) != null) {
            head = syntax.noun(head.end() + 1);
        }
        return head;
    }

    private @Nullable NounPhrase objectOf(VerbGroup verb) {
        int at = verb.end();
        for (int skipped = 0; at < sentence.end() && skipped < 3; at++, skipped++) {
            NounPhrase phrase = document.nounPhraseAt(at);
            if (phrase != null) {
                return phrase;
            }
            if (!document.isTagOf(at, PASSABLE) && !syntax.isMark(at)) {
                return null;
            }
        }
        return null;
    }

    /** Of "the offer, which Orle rejected", the offer; also where an infinitive ends the clause. */
    private @Nullable NounPhrase antecedent(VerbGroup verb, @Nullable Clause before) {
        if (verb.form() == VerbGroup.Form.INFINITIVE
                && before != null
                && before.verb().end() == verb.first()) {
            return antecedent(before.verb(), null);
        }
        NounPhrase subject =
                verb.isFinite() && verb.first() > sentence.first() ? document.nounPhraseAt(verb.first() - 1) : null;
        if (subject == null || subject.first() - 2 < sentence.first()) {
            return null;
        }
        int relative = subject.first() - 1;
        boolean relates = document.isOneOf(relative, OBJECT_RELATIVES);
        boolean comma = document.isComma(relative - 1);
        int end = comma ? relative - 2 : relative - 1;
        NounPhrase nearest = relates && end >= sentence.first() ? document.nounPhraseAt(end) : null;
        return comma && nearest != null ? topmost(nearest) : nearest;
    }

    /** Of "an offer to the council, which ...", the offer; but of "the head of the bank, which ...", the bank. */
    private NounPhrase topmost(NounPhrase phrase) {
        NounPhrase top = phrase;
        NounPhrase above = Phrase.above(document, top);
        while (above != null && !persons.test(document.token(above.head()))) {
            top = above;
            above = Phrase.above(document, top);
        }
        return top;
    }

    private @Nullable NounPhrase agentOf(VerbGroup verb) {
        for (int i = verb.end(); i < sentence.end() && i < verb.end() + 12; i++) {
            if (document.token(i).is("by")) {
                return i + 1 < sentence.end() ? document.nounPhraseAt(i + 1) : null;
            }
            if (document.verbGroupAt(i) != null) {
                return null;
            }
        }
        return null;
    }
}
