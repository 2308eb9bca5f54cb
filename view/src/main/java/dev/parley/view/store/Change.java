package dev.parley.view.store;

import java.util.List;
import org.apache.lucene.index.IndexableField;

/**
 * What becomes of one key: these documents stand in place of those before; none where it is withdrawn.
 *
 * @param key    {@link Fields#KEY} of all of them
 * @param documents each the list of its fields; in one block
 */
public record Change(String key, List<? extends Iterable<? extends IndexableField>> documents) {
    public Change {
        documents = List.copyOf(documents);
    }

    public static Change removal(String key) {
        return new Change(key, List.of());
    }

    public boolean isRemoval() {
        return documents.isEmpty();
    }
}
