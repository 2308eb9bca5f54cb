package dev.parley.view.codec;

import dev.parley.avro.IngestState;
import dev.parley.avro.IngestStateKind;
import dev.parley.view.model.Reading;
import dev.parley.view.store.Change;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What ingest remembers of a source, as one document; of its items and pages nothing is kept. */
public final class SourceDocuments {
    private static final String SOURCE = "source/";

    private SourceDocuments() {}

    /** Empty where the record is about something else. */
    public static Optional<Change> of(String key, @Nullable IngestState record) {
        if (!key.startsWith(SOURCE)) {
            return Optional.empty();
        }
        var name = key.substring(SOURCE.length());
        var own = Kind.SOURCE.key(name);
        if (record == null || record.getKind() != IngestStateKind.SOURCE) {
            return Optional.of(Change.removal(own));
        }
        var doc = new Doc(Kind.SOURCE, own)
                .number(Fields.AT, record.getChangedAt().toEpochMilli())
                .number(Fields.COUNT, record.getFailures())
                .stored(Fields.JSON, Json.bytes(model(name, record)));
        return Optional.of(new Change(own, List.of(doc.document())));
    }

    private static Reading.Source model(String name, IngestState record) {
        var status = record.getGoneSince() != null ? "GONE" : record.getFailures() > 0 ? "FAILING" : "OK";
        return new Reading.Source(
                withoutSecrets(name),
                status,
                record.getChangedAt().toString(),
                record.getFailures(),
                Values.timeOrNull(record.getNotBefore()),
                Values.timeOrNull(record.getGoneSince()));
    }

    /** An address may hold a password or a key that is nobody's business. */
    static String withoutSecrets(String name) {
        return name.replaceAll("//[^/@\\s]*@", "//***@").replaceAll("(?<=[?&])([^=&#]+)=[^&#]*", "$1=***");
    }
}
