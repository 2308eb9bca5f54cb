package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.entity.NameSigns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.ReadingMode;
import dev.parley.enrich.vectors.WordEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Learns which type a name has over the vectors of a model that is there, and writes the head into it: {@code NameHead DATA MODEL}. It
 * learns from the types of WikiGold and from names of worked articles whose type is plain: their speakers', and those that the registry
 * knows. A fifth of WikiGold's documents may be held out: {@code NameHead DATA MODEL FOLD}, 0 to 4.
 */
public final class NameHead {

    private static final int FOLDS = 5;

    /** What a name with an annotated type counts, and one whose type is plain: of these there are five times as many. */
    private static final float ANNOTATED = 3;

    private static final float PLAIN = 0.3f;
    private static final String OTHER = "MISC";

    private final WordEncoder encoder;
    private final List<HeadFit.Example> examples = new ArrayList<>();

    private NameHead(WordEncoder encoder) {
        this.encoder = encoder;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2 && args.length != 3) {
            System.err.println("usage: NameHead DATA-FOLDER MODEL.zip [FOLD]");
            System.exit(2);
        }
        Path data = Path.of(args[0]);
        Path model = Path.of(args[1]);
        WordEncoder encoder = Objects.requireNonNull(ReadingMode.CAREFUL.open(model));
        int fold = args.length == 3 ? Integer.parseInt(args[2]) : -1;
        Files.write(
                model,
                ModelArchive.read(model)
                        .with(fit(encoder, Data.NAMES.in(data), Data.WORKED_TRAIN.in(data), fold))
                        .bytes());
    }

    /**
     * The head's weights.
     *
     * @param names  sentences with the types of their names
     * @param worked worked articles
     * @param fold   of the names' documents, is left out; -1 for none
     */
    static Map<String, float[]> fit(WordEncoder encoder, List<JsonNode> names, List<JsonNode> worked, int fold) {
        NameHead head = new NameHead(encoder);
        List<String> documents = new ArrayList<>(new LinkedHashSet<>(
                names.stream().map(row -> row.path("doc").asText()).toList()));
        for (JsonNode row : names) {
            if (fold < 0 || documents.indexOf(row.path("doc").asText()) % FOLDS != fold) {
                head.annotated(row);
            }
        }
        worked.forEach(head::plain);
        return HeadFit.fit(NameSigns.HEAD, head.examples, NameSigns.TYPES.size());
    }

    private void annotated(JsonNode row) {
        Document document = Document.of(row.path("text").asText());
        AnnotatedNames names = new AnnotatedNames(document, row);
        DocumentVectors vectors = new DocumentVectors(encoder, document);
        for (NameSigns.Told told : NameSigns.told(document)) {
            add(vectors, told.span(), names.label(told.span()), ANNOTATED);
        }
    }

    private void plain(JsonNode row) {
        Document document = Document.of(row.path("text").asText());
        Map<String, String> speakers = new HashMap<>();
        for (JsonNode statement : row.path("statements")) {
            String type = NameSigns.type(statement.path("type").asText());
            if (!type.equals(OTHER)) {
                WorkedSides.strings(statement.path("speaker")).forEach(name -> speakers.put(name, type));
            }
        }
        List<NameSigns.Told> all = NameSigns.told(document);
        DocumentVectors vectors = new DocumentVectors(encoder, document);
        for (NameSigns.Told told : all) {
            Span span = told.span();
            String type = speakers.get(document.text().substring(span.begin(), span.end()));
            if (type != null || told.known() && told.sure()) {
                add(vectors, span, NameSigns.TYPES.indexOf(type == null ? told.type() : type), PLAIN);
            }
        }
    }

    private void add(DocumentVectors vectors, Span name, int label, float weight) {
        float[] values = NameSigns.meant(vectors, name);
        if (values != null) {
            examples.add(new HeadFit.Example(values, label, weight));
        }
    }
}
