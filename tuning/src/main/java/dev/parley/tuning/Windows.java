package dev.parley.tuning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.encoder.WordPieces;
import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.stance.StanceFeatures;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.enrich.stance.StanceReader;
import dev.parley.enrich.stance.side.Parties;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.Stretches;
import dev.parley.training.Agreement;
import dev.parley.training.Names;
import dev.parley.training.WorkedSides;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts annotated texts into windows with the candidates that the core proposes, labelled by the annotation. */
final class Windows {

    /** The longest that is read at once, in pieces; the model that is written reads no longer ones. */
    static final int LONGEST = 192;

    private static final double DISPUTED = 0.5;

    /** Constructions of which a piece may be right by itself, beside quotations. */
    private static final Set<String> OWN_WORDS = Set.of("block", "post", "colon-line");

    /**
     * A statement of a worked article.
     *
     * @param must  whether it must be found
     * @param sides the sides that a reader wrote down
     */
    record Statement(int article, boolean must, List<WorkedSides.Gold> sides) {}

    private final WordPieces pieces;
    private final ActorRegistry registry = ActorRegistry.builtIn();
    private final EntityFinder entities = new EntityFinder(registry.names());
    private final StanceFinder finder = StanceFinder.create();
    private final List<Statement> statements = new ArrayList<>();

    Windows(WordPieces pieces) {
        this.pieces = pieces;
    }

    /** The statements of the worked articles that were cut, by the numbers that sides carry. */
    List<Statement> statements() {
        return statements;
    }

    /** The windows of one text. */
    private final class Cut {
        final Document document;
        final Stretches stretches;
        final List<WordPieces.Pieces> read = new ArrayList<>();
        final List<Window> windows = new ArrayList<>();

        Cut(int article, String text) {
            document = Document.of(text);
            stretches = Stretches.of(document);
            for (Span span : stretches.spans()) {
                WordPieces.Pieces cut = pieces.cut(text, span.begin(), span.end());
                int size = Math.min(cut.size(), LONGEST - 2);
                int[] ids = new int[size + 2];
                ids[0] = pieces.first();
                System.arraycopy(cut.ids(), 0, ids, 1, size);
                ids[size + 1] = pieces.last();
                read.add(cut);
                windows.add(new Window(article, ids));
            }
        }

        /** The pieces of spans in one window. */
        int[] in(int window, List<Span> spans) {
            WordPieces.Pieces cut = read.get(window);
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < cut.size() && i < LONGEST - 2; i++) {
                for (Span span : spans) {
                    if (cut.begins()[i] < span.end() && span.begin() < cut.ends()[i]) {
                        found.add(i + 1);
                        break;
                    }
                }
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Sentences with mentions and the light that falls on them. */
    List<Window> news(List<JsonNode> rows, double weight) {
        List<Window> windows = new ArrayList<>();
        for (JsonNode row : rows) {
            String text = row.path("text").asText();
            Cut cut = new Cut(-1, text);
            CodePoints points = CodePoints.of(text);
            for (JsonNode target : row.path("targets")) {
                Span span = new Span(
                        points.toUtf16(target.path("b").asInt()),
                        points.toUtf16(target.path("e").asInt()));
                int at = cut.stretches.at(span.begin());
                int[] pieces = cut.in(at, List.of(span));
                if (pieces.length > 0) {
                    int[][] parts = {pieces, cut.in(at, List.of(new Span(0, text.length()))), {}, {}};
                    int label = target.path("polarity").asInt() + 1;
                    cut.windows.get(at).sides().add(new Window.Side(parts, label, weight, -1, "", ""));
                }
            }
            windows.addAll(cut.windows);
        }
        windows.removeIf(window -> window.sides().isEmpty());
        return windows;
    }

    /** Worked articles, with the sides of their statements and what may be a statement. */
    List<Window> worked(List<JsonNode> rows) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            windows.addAll(article(i, rows.get(i)));
        }
        windows.removeIf(
                window -> window.sides().isEmpty() && window.proposals().isEmpty());
        return windows;
    }

    private List<Window> article(int number, JsonNode row) {
        String text = row.path("text").asText();
        Cut cut = new Cut(number, text);
        CodePoints points = CodePoints.of(text);
        StanceReader reader =
                finder.open(cut.document, Parties.of(cut.document, entities.find(cut.document), registry));
        for (JsonNode statement : row.path("statements")) {
            List<Span> source = WorkedSides.spans(statement.path("source"), points);
            List<Span> cue = WorkedSides.spans(statement.path("cue"), points);
            List<Span> content = WorkedSides.spans(statement.path("content"), points);
            List<WorkedSides.Gold> golds = WorkedSides.golds(statement.path("stances"));
            statements.add(new Statement(number, statement.path("must").asBoolean(), golds));
            for (StanceFeatures.Example example :
                    StanceFeatures.ofStatement(reader, new Said(source, cue, content, null))) {
                if (!Names.same(example.target(), WorkedSides.strings(statement.path("speaker")))) {
                    side(cut, example, source, cue, content, golds);
                }
            }
        }
        Agreement agreement = new Agreement(text);
        List<Agreement.Unit> units = new ArrayList<>();
        for (JsonNode statement : row.path("statements")) {
            units.add(agreement.unit(
                    WorkedSides.spans(statement.path("source"), points),
                    WorkedSides.spans(statement.path("content"), points)));
        }
        for (Attribution proposed : StatementProposals.of(cut.document)) {
            proposal(cut, proposed, agreement, units);
        }
        return cut.windows;
    }

    private void side(
            Cut cut,
            StanceFeatures.Example example,
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            List<WorkedSides.Gold> golds) {
        int at = cut.stretches.at(example.mention().begin());
        int[] target = cut.in(at, List.of(example.mention()));
        if (target.length == 0) {
            return;
        }
        int[][] parts = {target, cut.in(at, content), cut.in(at, cue), cut.in(at, source)};
        WorkedSides.Gold best = WorkedSides.best(example.target(), golds);
        int label = best == null ? 1 : best.label();
        double weight = best == null || best.clear() ? 1 : DISPUTED;
        cut.windows
                .get(at)
                .sides()
                .add(new Window.Side(parts, label, weight, statements.size() - 1, example.target(), example.id()));
    }

    private void proposal(Cut cut, Attribution proposed, Agreement agreement, List<Agreement.Unit> units) {
        int from = proposed.cue().isEmpty()
                ? proposed.content().get(0).begin()
                : proposed.cue().get(0).begin();
        int at = cut.stretches.at(from);
        int[] content = cut.in(at, proposed.content());
        int size = cut.windows.get(at).ids().length;
        int[] first = content.length == 0 ? content : new int[] {content[0]};
        int[] last = content.length == 0 ? content : new int[] {content[content.length - 1]};
        int[] next = last.length == 0 ? last : new int[] {Math.min(last[0] + 1, size - 1)};
        int[][] parts = {cut.in(at, proposed.cue()), cut.in(at, proposed.source()), content, first, last, next};
        Agreement.Unit unit = agreement.unit(proposed.source(), proposed.content());
        boolean own = OWN_WORDS.contains(proposed.rule()) || proposed.rule().startsWith("quotation");
        boolean right = units.stream()
                .anyMatch(u -> (Agreement.overlap(u, unit) >= 0.5 || own && Agreement.within(unit, u))
                        && Agreement.sameSource(u, unit));
        cut.windows.get(at).proposals().add(new Window.Proposal(parts, right, proposed.confidence()));
    }
}
