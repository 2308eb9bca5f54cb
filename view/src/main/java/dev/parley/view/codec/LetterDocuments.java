package dev.parley.view.codec;

import dev.parley.service.deadletter.DeadLetterEntry;
import dev.parley.view.model.Reading;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A dead letter as one document, without its value. */
public final class LetterDocuments {
    private static final int LONGEST = 300;

    private LetterDocuments() {}

    public static Change of(DeadLetterEntry entry, TopicPartition partition, long offset) {
        var key = Kind.LETTER.key(entry.partition() + "@" + entry.offset());
        var letter = model(entry);
        var doc = new Doc(Kind.LETTER, key)
                .group(Fields.REASON, letter.exception() + "\n" + letter.reason() + "\n" + orEmpty(letter.topic()))
                .number(Fields.AT, entry.failedAt().toEpochMilli())
                .number(Fields.TIE, Fields.tie(key))
                .term(Fields.PARTITION, partition.toString())
                .number(Fields.OFFSET, offset)
                .stored(Fields.JSON, Json.bytes(letter));
        return new Change(key, List.of(doc.document()));
    }

    private static Reading.Letter model(DeadLetterEntry entry) {
        return new Reading.Letter(
                entry.failedAt().toString(),
                cut(entry.key()),
                entry.topic(),
                entry.sourcePartition(),
                entry.sourceOffset(),
                entry.exception().substring(entry.exception().lastIndexOf('.') + 1),
                orEmpty(cut(entry.reason())),
                entry.node(),
                entry.bytes(),
                entry.replays());
    }

    private static @Nullable String cut(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
