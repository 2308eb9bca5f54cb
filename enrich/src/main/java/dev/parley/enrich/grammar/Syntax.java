package dev.parley.enrich.grammar;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document's grammar: what stands at a token, whose a verb is, where a clause starts. Others ask it rather than read the sentence again. For one thread. */
public class Syntax {

    private static final Set<String> ASKS_OR_CALLS = Set.of("?", "!");

    public final Document document;
    public final TimeWords words = TimeWords.english();
    public final Subjects subjects;
    public final ClauseStart clauseStart;
    private final List<VerbGroup> verbGroups;

    public Syntax(Document document) {
        this.document = document;
        this.verbGroups = readable(document);
        this.subjects = new Subjects(this);
        this.clauseStart = new ClauseStart(this);
    }

    /** The same document's, which has been read. */
    protected Syntax(Syntax read) {
        this.document = read.document;
        this.verbGroups = read.verbGroups;
        this.subjects = read.subjects;
        this.clauseStart = read.clauseStart;
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

    public Token token(int i) {
        return document.token(i);
    }

    public boolean has(int i) {
        return document.has(i);
    }

    public boolean is(int i, String word) {
        return document.is(i, word);
    }

    public boolean isOneOf(int i, Set<String> words) {
        return document.isOneOf(i, words);
    }

    public boolean isTag(int i, Tag tag) {
        return document.isTag(i, tag);
    }

    public boolean isTagOf(int i, Set<Tag> tags) {
        return document.isTagOf(i, tags);
    }

    public boolean isComma(int i) {
        return document.isComma(i);
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
        return has(i) && token(i).isQuoteMark();
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
        return isComma(last) || isOneOf(last, ASKS_OR_CALLS);
    }

    public boolean isOpening(int i) {
        return has(i) && token(i).kind() == TokenKind.QUOTE_OPEN;
    }

    public boolean isTime(int i) {
        return has(i) && words.isTime(token(i));
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

    /** Within quotation marks, the marks included. */
    public boolean isQuoted(int i) {
        return quotation(i) != null;
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
