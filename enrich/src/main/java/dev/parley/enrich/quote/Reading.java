package dev.parley.enrich.quote;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Mark;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.TokenKind;
import dev.parley.enrich.text.VerbGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One document while its statements are being found: its tokens, the lexicon, and the questions that constructions ask. */
final class Reading {

    final Document document;
    final CueLexicon lexicon = CueLexicon.english();
    final Subjects subjects = new Subjects(this);
    final Extents extents = new Extents(this);
    final ClauseStart clauses = new ClauseStart(this);
    final Asides asides = new Asides(this);
    /** Main verbs that a quotation's construction has taken as its cue. */
    final Set<Integer> taken = new HashSet<>();

    /** Tokens at which a quotation, with its cue and source, begins: no other content reaches over them. */
    final BitSet barriers = new BitSet();
    /** Whole quotations that have no cue beside them. */
    final List<Quotation> waiting = new ArrayList<>();

    final Certainties certainties = new Certainties();

    final Ends ends;
    final Ends.Scratch scratch = new Ends.Scratch();
    private final List<VerbGroup> verbGroups;
    private final @Nullable Cut[] cuts;
    /** For a trainer: all ends that were asked for. */
    @Nullable
    List<Ends.Request> asked;

    Reading(Document document) {
        this(document, Ends.fitted());
    }

    Reading(Document document, Ends ends) {
        this.document = document;
        this.ends = ends;
        this.verbGroups = readable(document);
        this.cuts = new Cut[document.size()];
    }

    /** Nobody writes a sentence of this many tokens; reading one as grammar would take time out of proportion. */
    private static final int LONGEST_SENTENCE = 500;

    boolean isReadable(int token) {
        return sentence(token).size() <= LONGEST_SENTENCE;
    }

    /** The verb groups of all sentences that can be read. */
    List<VerbGroup> verbGroups() {
        return verbGroups;
    }

    private static List<VerbGroup> readable(Document document) {
        List<VerbGroup> groups = new ArrayList<>(document.verbGroups().size());
        for (VerbGroup group : document.verbGroups()) {
            if (document.sentenceAt(group.main()).size() <= LONGEST_SENTENCE) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** What stands at a token, told once. */
    Cut cut(int i) {
        Cut cut = cuts[i];
        if (cut == null) {
            cut = Cut.of(this, i);
            cuts[i] = cut;
        }
        return cut;
    }

    Token token(int i) {
        return document.token(i);
    }

    boolean has(int i) {
        return i >= 0 && i < document.size();
    }

    boolean is(int i, String word) {
        return has(i) && token(i).is(word);
    }

    boolean isTag(int i, Tag tag) {
        return has(i) && token(i).tag() == tag;
    }

    boolean isComma(int i) {
        return has(i) && token(i).mark() == Mark.COMMA;
    }

    boolean isDash(int i) {
        return has(i) && token(i).mark() == Mark.DASH;
    }

    boolean isStop(int i) {
        return has(i) && token(i).mark().isStop();
    }

    boolean isDots(int i) {
        return has(i) && token(i).mark() == Mark.DOTS;
    }

    boolean isMark(int i) {
        return has(i) && (token(i).kind() == TokenKind.QUOTE_OPEN || token(i).kind() == TokenKind.QUOTE_CLOSE);
    }

    /** A closing mark after a comma, "?" or "!". */
    boolean endsQuotedClause(int i) {
        if (!has(i) || token(i).kind() != TokenKind.QUOTE_CLOSE) {
            return false;
        }
        int last = i - 1;
        while (last > 0 && i - last < 4 && (token(last).kind() == TokenKind.QUOTE_CLOSE || is(last, "'"))) {
            last--;
        }
        return isComma(last) || is(last, "?") || is(last, "!");
    }

    boolean isOpening(int i) {
        return has(i) && token(i).kind() == TokenKind.QUOTE_OPEN;
    }

    boolean isTime(int i) {
        return has(i) && lexicon.isTime(token(i));
    }

    Sentence sentence(int i) {
        return document.sentenceAt(i);
    }

    @Nullable
    NounPhrase noun(int i) {
        return has(i) ? document.nounPhraseAt(i) : null;
    }

    @Nullable
    VerbGroup verb(int i) {
        return has(i) ? document.verbGroupAt(i) : null;
    }

    @Nullable
    Quotation quotation(int i) {
        return has(i) ? document.quotationAt(i) : null;
    }

    /** "Ames put it", which reports where "put" alone does not. */
    boolean putsIt(VerbGroup group) {
        return lemma(group).equals("put") && is(group.end(), "it");
    }

    /** Within quotation marks, the marks included. */
    boolean isQuoted(int i) {
        return quotation(i) != null;
    }

    Token main(VerbGroup group) {
        return token(group.main());
    }

    String lemma(VerbGroup group) {
        return main(group).lemma();
    }

    /** End of a sentence's words: without its last stop, with a closing mark that follows the stop. */
    int wordsEnd(Sentence sentence) {
        int end = sentence.end();
        while (end > sentence.first() + 1 && isStop(end - 1)) {
            end--;
        }
        return end;
    }

    boolean isFiniteVerb(int i) {
        VerbGroup group = verb(i);
        return group != null && group.isFinite() && group.first() == i;
    }
}
