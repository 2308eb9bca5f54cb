package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.passage.Claim;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.QuotationShape;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words in paragraphs of their own, without marks: "Ames writes:" and the next paragraph. And posts: "@ames: The bridge
 * is shut.", which are the account's, or whose who is named in the paragraph before.
 */
public final class BlockQuotations implements Construction {

    /** Paragraphs in a row that need not speak of "I" or "we". */
    private static final int PATIENCE = 0;

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        CueAhead ahead = new CueAhead(passage, new QuotationShape(passage));
        List<Paragraph> paragraphs = passage.document.paragraphs();
        int next = 0;
        boolean row = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.index() < next || paragraph.end() <= paragraph.first()) {
                continue;
            }
            int last = paragraph.index();
            Finding finding = read(passage, ahead, paragraph, row);
            row = finding != null && finding.rule().equals("post");
            if (finding != null && !finding.rule().equals("post")) {
                last = lastOwn(passage, paragraphs, last);
                finding = finding.withContent(pieces(passage, finding, paragraphs, paragraph.index(), last));
            }
            if (finding != null) {
                findings.add(finding);
                next = last + 1;
            }
        }
        return findings;
    }

    @Override
    public Claim claim() {
        return Claim.BLOCK;
    }

    private static @Nullable Finding read(Passage passage, CueAhead ahead, Paragraph paragraph, boolean row) {
        int account = accountEnd(passage, paragraph);
        if (account < 0 && isBarePost(passage, paragraph, row)) {
            return new Finding(
                    "post",
                    CueClass.SPEECH,
                    new TokenSpan(paragraph.first(), paragraph.first() + 1),
                    List.of(),
                    List.of(new TokenSpan(paragraph.first() + 1, paragraph.end())),
                    0.9);
        }
        int first = account < 0 ? paragraph.first() : account + 1;
        if (first >= paragraph.end()
                || passage.isQuoted(paragraph.first())
                || passage.is(paragraph.end() - 1, ":")
                || !passage.isReadable(first)) {
            return null;
        }
        Finding announced = passage.is(paragraph.first() - 1, ":") && !passage.isQuoted(paragraph.first() - 1)
                ? ahead.find(new Quotation(-1, paragraph.first(), paragraph.end() - 1, false, true, false))
                : null;
        TokenSpan words = new TokenSpan(first, paragraph.end());
        if (account < 0) {
            return announced == null || isList(passage, announced)
                    ? null
                    : new Finding("block", CueClass.SPEECH, announced.source(), announced.cue(), List.of(words), 0.9);
        }
        if (announced != null && announced.rule().equals("quotation-before")) {
            return new Finding("post", CueClass.SPEECH, announced.source(), announced.cue(), List.of(words), 0.9);
        }
        return Finding.of(
                "post",
                CueClass.SPEECH,
                new TokenSpan(paragraph.first(), account),
                new TokenSpan(account, account + 1),
                words,
                0.9);
    }

    /** "The ferry has three decks:": what it has follows, not what it says. */
    private static boolean isList(Passage passage, Finding announced) {
        VerbGroup verb = announced.rule().equals("quotation-clause") ? passage.cueVerb(announced) : null;
        return verb != null && passage.lemma(verb).equals("have");
    }

    /** "@ames The bridge is shut": no colon, where a colon has announced posts, or behind another post. */
    private static boolean isBarePost(Passage passage, Paragraph paragraph, boolean row) {
        int first = paragraph.first() + 1;
        return opensWithAccount(passage, paragraph)
                && (row || passage.is(paragraph.first() - 1, ":"))
                && first + 1 < paragraph.end()
                && passage.isReadable(first)
                && passage.token(first).isWord()
                && !passage.isFiniteVerb(first);
    }

    private static boolean opensWithAccount(Passage passage, Paragraph paragraph) {
        String name = passage.token(paragraph.first()).text();
        return name.length() > 2 && name.indexOf('@') >= 0 && name.indexOf('@') < 2;
    }

    /** The colon behind an account's name at a paragraph's head; -1 where there is none. */
    private static int accountEnd(Passage passage, Paragraph paragraph) {
        boolean account = opensWithAccount(passage, paragraph);
        int colon = paragraph.first() + 1;
        return account && colon + 1 < paragraph.end() && passage.is(colon, ":") ? colon : -1;
    }

    /** The last paragraph in the same voice: news does not say "I" or "we" outside marks. */
    private static int lastOwn(Passage passage, List<Paragraph> paragraphs, int first) {
        int last = first;
        for (int i = first + 1; i < paragraphs.size() && i <= last + 1 + PATIENCE; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (passage.isQuoted(paragraph.first())
                    || passage.is(paragraph.end() - 1, ":")
                    || accountEnd(passage, paragraph) >= 0) {
                return last;
            }
            last = speaksOfItself(passage, paragraph) ? i : last;
        }
        return last;
    }

    private static boolean speaksOfItself(Passage passage, Paragraph paragraph) {
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (!passage.isQuoted(i) && passage.lexicon.isForm(CuePart.SELF, passage.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<TokenSpan> pieces(
            Passage passage, Finding finding, List<Paragraph> paragraphs, int first, int last) {
        List<TokenSpan> pieces = new java.util.ArrayList<>(finding.content());
        for (int i = first + 1; i <= last; i++) {
            pieces.add(
                    new TokenSpan(paragraphs.get(i).first(), paragraphs.get(i).end()));
        }
        return pieces;
    }
}
