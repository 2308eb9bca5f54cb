package dev.parley.enrich.quote;

import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words in paragraphs of their own, without marks: "Ames writes:" and the next paragraph. And posts: "@ames: The bridge
 * is shut.", which are the account's, or whose who is named in the paragraph before.
 */
final class BlockQuotations implements Construction {

    /** Paragraphs in a row that need not speak of "I" or "we". */
    private static final int PATIENCE = 0;

    @Override
    public void find(Reading reading, List<Finding> findings) {
        CueAhead ahead = new CueAhead(reading, new QuotationShape(reading));
        List<Paragraph> paragraphs = reading.document.paragraphs();
        int next = 0;
        boolean row = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.index() < next || paragraph.end() <= paragraph.first()) {
                continue;
            }
            int last = paragraph.index();
            Finding finding = read(reading, ahead, paragraph, row);
            row = finding != null && finding.rule().equals("post");
            if (finding != null && !finding.rule().equals("post")) {
                last = lastOwn(reading, paragraphs, last);
                finding = finding.withContent(pieces(reading, finding, paragraphs, paragraph.index(), last));
            }
            if (finding != null) {
                findings.add(finding);
                next = last + 1;
            }
        }
    }

    private static @Nullable Finding read(Reading reading, CueAhead ahead, Paragraph paragraph, boolean row) {
        int account = accountEnd(reading, paragraph);
        if (account < 0 && isBarePost(reading, paragraph, row)) {
            return new Finding(
                    "post",
                    CueClass.SPEECH,
                    new Stretch(paragraph.first(), paragraph.first() + 1),
                    List.of(),
                    List.of(new Stretch(paragraph.first() + 1, paragraph.end())),
                    0.9);
        }
        int first = account < 0 ? paragraph.first() : account + 1;
        if (first >= paragraph.end()
                || reading.isQuoted(paragraph.first())
                || reading.is(paragraph.end() - 1, ":")
                || !reading.isReadable(first)) {
            return null;
        }
        Finding announced = reading.is(paragraph.first() - 1, ":") && !reading.isQuoted(paragraph.first() - 1)
                ? ahead.find(new Quotation(-1, paragraph.first(), paragraph.end() - 1, false, true, false))
                : null;
        Stretch words = new Stretch(first, paragraph.end());
        if (account < 0) {
            return announced == null
                    ? null
                    : new Finding("block", CueClass.SPEECH, announced.source(), announced.cue(), List.of(words), 0.9);
        }
        if (announced != null && announced.rule().equals("quotation-before")) {
            return new Finding("post", CueClass.SPEECH, announced.source(), announced.cue(), List.of(words), 0.9);
        }
        return Finding.of(
                "post",
                CueClass.SPEECH,
                new Stretch(paragraph.first(), account),
                new Stretch(account, account + 1),
                words,
                0.9);
    }

    /** "@ames The bridge is shut": no colon, where a colon has announced posts, or behind another post. */
    private static boolean isBarePost(Reading reading, Paragraph paragraph, boolean row) {
        int first = paragraph.first() + 1;
        return opensWithAccount(reading, paragraph)
                && (row || reading.is(paragraph.first() - 1, ":"))
                && first + 1 < paragraph.end()
                && reading.isReadable(first)
                && reading.token(first).isWord()
                && !reading.isFiniteVerb(first);
    }

    private static boolean opensWithAccount(Reading reading, Paragraph paragraph) {
        String name = reading.token(paragraph.first()).text();
        return name.length() > 2 && name.indexOf('@') >= 0 && name.indexOf('@') < 2;
    }

    /** The colon behind an account's name at a paragraph's head; -1 where there is none. */
    private static int accountEnd(Reading reading, Paragraph paragraph) {
        boolean account = opensWithAccount(reading, paragraph);
        int colon = paragraph.first() + 1;
        return account && colon + 1 < paragraph.end() && reading.is(colon, ":") ? colon : -1;
    }

    /** The last paragraph in the same voice: news does not say "I" or "we" outside marks. */
    private static int lastOwn(Reading reading, List<Paragraph> paragraphs, int first) {
        int last = first;
        for (int i = first + 1; i < paragraphs.size() && i <= last + 1 + PATIENCE; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (reading.isQuoted(paragraph.first())
                    || reading.is(paragraph.end() - 1, ":")
                    || accountEnd(reading, paragraph) >= 0) {
                return last;
            }
            last = speaksOfItself(reading, paragraph) ? i : last;
        }
        return last;
    }

    private static boolean speaksOfItself(Reading reading, Paragraph paragraph) {
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (!reading.isQuoted(i) && reading.lexicon.isForm(CuePart.SELF, reading.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Stretch> pieces(
            Reading reading, Finding finding, List<Paragraph> paragraphs, int first, int last) {
        List<Stretch> pieces = new java.util.ArrayList<>(finding.content());
        for (int i = first + 1; i <= last; i++) {
            pieces.add(new Stretch(paragraphs.get(i).first(), paragraphs.get(i).end()));
        }
        return pieces;
    }
}
