package dev.parley.enrich.quote;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.verb.VerbConstruction;
import dev.parley.enrich.quote.verb.VerbCue;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one construction proposes by itself, for the tables of its test: as columns of texts, or marked as the example
 * files are, "[s:Ames] [c:said] [q:it was late].", behind its rule.
 */
public final class Proposals {

    private Proposals() {}

    /** A text whose quotations are read; a pilcrow stands for the break between paragraphs. */
    public static Passage passage(String text) {
        return StatementFinder.read(new Syntax(Document.of(text.replace("\u00b6", "\n\n"))), Ends.fitted());
    }

    /** Of each proposal its rule, source, cue and content; see {@link #columns}. */
    public static List<List<String>> of(Construction construction, String text) {
        Passage passage = passage(text);
        return construction.find(passage).stream()
                .map(finding -> columns(passage, finding))
                .toList();
    }

    public static List<String> marked(Construction construction, String text) {
        Passage passage = passage(text);
        return construction.find(passage).stream()
                .map(finding -> marked(passage, finding))
                .toList();
    }

    /** The same of a construction that is asked of every verb of a text. */
    public static List<String> marked(VerbConstruction construction, String text) {
        Passage passage = passage(text);
        return passage.verbGroups().stream()
                .map(group -> construction.read(VerbCue.of(passage, group)))
                .filter(Objects::nonNull)
                .map(finding -> marked(passage, finding))
                .toList();
    }

    /** A rule, a bar, and the whole text with its source, cue and content marked. */
    public static String marked(Passage passage, Finding finding) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces(finding)) {
            Span span = passage.document.span(piece.tokens.first(), piece.tokens.end());
            marked.append(passage.document.text(), at, span.begin());
            marked.append(piece.mark).append(span.in(passage.document.text())).append(']');
            at = span.end();
        }
        String text = marked.append(passage.document.text().substring(at)).toString();
        return finding.rule() + " | " + text.replace("\n\n", "\u00b6");
    }

    /** The text of a marked one. */
    public static String unmarked(String marked) {
        return marked.replaceAll("\\[[scq]:|]", "");
    }

    private record Piece(String mark, TokenSpan tokens) {}

    private static List<Piece> pieces(Finding finding) {
        List<Piece> pieces = new ArrayList<>();
        if (finding.source() != null) {
            pieces.add(new Piece("[s:", finding.source()));
        }
        finding.cue().forEach(tokens -> pieces.add(new Piece("[c:", tokens)));
        finding.content().forEach(tokens -> pieces.add(new Piece("[q:", tokens)));
        pieces.sort(Comparator.comparingInt(piece -> piece.tokens.first()));
        return pieces;
    }

    /** Rule, source, cue and content; a plus between the pieces of one, a minus where there is none. */
    public static List<String> columns(Passage passage, Finding finding) {
        return List.of(
                finding.rule(),
                text(passage, finding.source()),
                text(passage, finding.cue()),
                text(passage, finding.content()));
    }

    public static String text(Passage passage, @Nullable TokenSpan span) {
        return text(passage, span == null ? List.of() : List.of(span));
    }

    public static String text(Passage passage, List<TokenSpan> pieces) {
        return pieces.isEmpty()
                ? "-"
                : pieces.stream()
                        .map(piece -> passage.document
                                .span(piece.first(), piece.end())
                                .in(passage.document.text()))
                        .collect(Collectors.joining(" + "));
    }

    /** Where a word first stands. */
    public static int token(Passage passage, String word) {
        for (int i = 0; i < passage.document.size(); i++) {
            if (passage.token(i).text().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no \"" + word + "\" in: " + passage.document.text());
    }
}
