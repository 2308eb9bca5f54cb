package dev.parley.view.codec;

import dev.parley.avro.Span;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TaggedStatement;
import dev.parley.view.codec.Windows.Stretch;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/** A tagged item as one document with the text around its statements, and one for each report whose speaker is not told. */
public final class ItemDocuments {
    /** Statements of one item that can be shown in context. */
    private static final int MOST = 300;

    private static final String NO_REASON = "not told";

    private ItemDocuments() {}

    public static String key(String itemId) {
        return Kind.ITEM.key(itemId);
    }

    public static Change of(TaggedNewsItem record) {
        var key = key(record.getItemId());
        List<Document> block = new ArrayList<>();
        for (var statement : record.getStatements()) {
            if (statement.getActorId() == null) {
                var reason = statement.getUnresolvedReason();
                block.add(new Doc(Kind.LOOSE, key)
                        .group(Fields.REASON, reason == null ? NO_REASON : reason)
                        .document());
            }
        }
        var loose = block.size();
        block.add(new Doc(Kind.ITEM, key)
                .group(Fields.OUTLET, record.getOutlet())
                .group(Fields.TAGGER, record.getTagger())
                .number(Fields.AT, record.getPublishedAt().toEpochMilli())
                .number(Fields.COUNT, record.getStatements().size())
                .number(Fields.LOOSE, loose)
                .stored(Fields.MORE, Json.bytes(text(record)))
                .document());
        return new Change(key, block);
    }

    private static ItemText text(TaggedNewsItem record) {
        var windows = new Windows(record.getText());
        List<ItemText.Saying> sayings = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        for (var statement : record.getStatements()) {
            if (statement.getActorId() != null && sayings.size() < MOST) {
                sayings.add(saying(statement));
                stretches.add(windows.around(stretch(statement, windows.length())));
            }
        }
        return new ItemText(record.getTagger(), windows.length(), windows.of(stretches), sayings);
    }

    /** From the first to the last of a statement's parts. */
    private static Stretch stretch(TaggedStatement statement, int length) {
        var spans = Stream.of(statement.getSource(), statement.getCue(), statement.getContent())
                .flatMap(List::stream)
                .toList();
        var begin = spans.stream().mapToInt(Span::getBegin).min().orElse(0);
        var end = spans.stream().mapToInt(Span::getEnd).max().orElse(begin);
        return new Stretch(Math.max(0, Math.min(begin, length)), Math.max(0, Math.min(Math.max(begin, end), length)));
    }

    private static ItemText.Saying saying(TaggedStatement statement) {
        return new ItemText.Saying(
                spans(statement.getSource()),
                spans(statement.getCue()),
                spans(statement.getContent()),
                statement.getStances().stream()
                        .filter(stance -> stance.getBegin() != null && stance.getEnd() != null)
                        .map(ItemDocuments::target)
                        .toList(),
                statement.getContentText(),
                statement.getActorId(),
                statement.getMention(),
                statement.getKind().name(),
                statement.getCueClass().name(),
                statement.getRule(),
                statement.getConfidence());
    }

    private static ItemText.Target target(TaggedStance stance) {
        return new ItemText.Target(
                stance.getTargetId(),
                stance.getBegin(),
                stance.getEnd(),
                stance.getPolarity().name(),
                stance.getScore());
    }

    static List<List<Integer>> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> List.of(span.getBegin(), span.getEnd()))
                .toList();
    }
}
