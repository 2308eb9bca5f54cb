package dev.parley.service.state;

import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * One kind of entries in a state store. A store may have several, each under a prefix of its own, so that what is written together
 * shares a changelog.
 *
 * @param store  the store's name
 * @param prefix before the key of each entry: empty where the store has one section, else a letter and a slash
 */
public record Section<V>(String store, String prefix, KeptForm<V> form) {
    public Section {
        if (!prefix.isEmpty() && !prefix.endsWith("/")) {
            throw new IllegalArgumentException("the prefix of a section ends in a slash: " + prefix);
        }
    }

    /** The section in the store of a task whose processor is being initialised. */
    public KeptStore<V> in(ProcessingContext context) {
        return new KeptStore<>(context, this);
    }
}
