package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CueLexicon;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Mark;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document while its statements are being found: its tokens, the lexicon, and the questions that constructions ask. */
public final class Passage {

    public final Document document;
    public final CueLexicon lexicon = CueLexicon.english();
    public final Subjects subjects = new Subjects(this);
    public final Extents extents = new Extents(this);
    public final ClauseStart clauses = new ClauseStart(this);
    public final Asides asides = new Asides(this);
    public final Spoken spoken;

    public final Certainties certainties = new Certainties();

    public final Ends ends;
    public final Ends.Scratch scratch = new Ends.Scratch();
    private final List<VerbGroup> verbGroups;
    private final @Nullable Boundary[] boundaries;

    /** A document whose quotations are not read yet. */
    public Passage(Document document, Ends ends) {
        this.document = document;
        this.ends = ends;
        this.spoken = Spoken.NONE;
        this.verbGroups = readable(document);
        this.boundaries = new Boundary[document.size()];
    }

    private Passage(Passage passage, Spoken spoken) {
        this.document = passage.document;
        this.ends = passage.ends;
        this.spoken = spoken;
        this.verbGroups = passage.verbGroups;
        this.boundaries = passage.boundaries;
    }

    /** The same document, its quotations read. */
    public Passage with(Spoken quotations) {
        return new Passage(this, quotations);
    }

    /** Nobody writes a sentence of this many tokens; reading one as grammar would take time out of proportion. */
    private static final int LONGEST_SENTENCE = 500;

    public boolean isReadable(int token) {
        return sentence(token).size() <= LONGEST_SENTENCE;
    }

    /** The verb groups of all sentences that can be read. */
    public List<VerbGroup> verbGroups() {
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
    public Boundary boundary(int i) {
        Boundary boundary = boundaries[i];
        if (boundary == null) {
            boundary = Boundary.of(this, i);
            boundaries[i] = boundary;
        }
        return boundary;
    }

    public Token token(int i) {
        return document.token(i);
    }

    public boolean has(int i) {
        return i >= 0 && i < document.size();
    }

    public boolean is(int i, String word) {
        return has(i) && token(i).is(word);
    }

    public boolean isTag(int i, Tag tag) {
        return has(i) && token(i).tag() == tag;
    }

    public boolean isComma(int i) {
        return has(i) && token(i).mark() == Mark.COMMA;
    }

    /** The comma of "March 14, 2019". */
    public boolean isWithinDate(int comma) {
        return isComma(comma) && isTag(comma - 1, Tag.NUMBER) && isTime(comma - 2) && isTag(comma + 1, Tag.NUMBER);
    }

    public boolean isDash(int i) {
        return has(i) && token(i).mark() == Mark.DASH;
    }

    public boolean isStop(int i) {
        return has(i) && token(i).mark().isStop();
    }

    public boolean isDots(int i) {
        return has(i) && token(i).mark() == Mark.DOTS;
    }

    public boolean isMark(int i) {
        return has(i) && (token(i).kind() == TokenKind.QUOTE_OPEN || token(i).kind() == TokenKind.QUOTE_CLOSE);
    }

    /** A closing mark after a comma, "?" or "!". */
    public boolean endsQuotedClause(int i) {
        if (!has(i) || token(i).kind() != TokenKind.QUOTE_CLOSE) {
            return false;
        }
        int last = i - 1;
        while (last > 0 && i - last < 4 && (token(last).kind() == TokenKind.QUOTE_CLOSE || is(last, "'"))) {
            last--;
        }
        return isComma(last) || is(last, "?") || is(last, "!");
    }

    public boolean isOpening(int i) {
        return has(i) && token(i).kind() == TokenKind.QUOTE_OPEN;
    }

    public boolean isTime(int i) {
        return has(i) && lexicon.isTime(token(i));
    }

    public Sentence sentence(int i) {
        return document.sentenceAt(i);
    }

    @Nullable
    public NounPhrase noun(int i) {
        return has(i) ? document.nounPhraseAt(i) : null;
    }

    @Nullable
    public VerbGroup verb(int i) {
        return has(i) ? document.verbGroupAt(i) : null;
    }

    @Nullable
    public Quotation quotation(int i) {
        return has(i) ? document.quotationAt(i) : null;
    }

    /** "Ames put it", which reports where "put" alone does not. */
    public boolean putsIt(VerbGroup group) {
        return lemma(group).equals("put") && is(group.end(), "it");
    }

    /** The end of a verb with its particle: "pointed out". */
    public int particleEnd(VerbGroup group) {
        return lemma(group).equals("point") && is(group.end(), "out") ? group.end() + 1 : group.end();
    }

    /** The end of whoever is told: "told the council"; the same as the verb's where nobody is. */
    public int addresseeEnd(VerbGroup group) {
        NounPhrase told = lexicon.verb(main(group), "told") == null ? null : noun(group.end());
        return told != null && told.first() == group.end() ? told.end() : group.end();
    }

    /** Within quotation marks, the marks included. */
    public boolean isQuoted(int i) {
        return quotation(i) != null;
    }

    /** The verb of a finding's cue, the first of several; null where the cue holds none. */
    @Nullable
    public VerbGroup cueVerb(Finding finding) {
        TokenSpan cue = finding.cue().isEmpty() ? null : finding.cue().get(0);
        for (int i = cue == null ? 0 : cue.first(); cue != null && i < cue.end(); i++) {
            VerbGroup group = verb(i);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    public Token main(VerbGroup group) {
        return token(group.main());
    }

    public String lemma(VerbGroup group) {
        return main(group).lemma();
    }

    /** End of a sentence's words: without its last stop, with a closing mark that follows the stop. */
    public int wordsEnd(Sentence sentence) {
        int end = sentence.end();
        while (end > sentence.first() + 1 && isStop(end - 1)) {
            end--;
        }
        return end;
    }

    public boolean isFiniteVerb(int i) {
        VerbGroup group = verb(i);
        return group != null && group.isFinite() && group.first() == i;
    }
}
