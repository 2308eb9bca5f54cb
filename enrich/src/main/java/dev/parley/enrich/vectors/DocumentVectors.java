package dev.parley.enrich.vectors;

import dev.parley.enrich.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of a document's words, of each stretch when it is first asked for, up to {@link #MOST}: an item that is as long as a book
 * would hold up all others. For one thread.
 */
public final class DocumentVectors {

    /** Stretches that are read of one document, some 25,000 word pieces. */
    private static final int MOST = 400;

    private final WordEncoder encoder;
    private final Document document;
    private final Stretches stretches;
    private final @Nullable WordVectors[] read;
    private int many;

    /** Opens a document; nothing is encoded yet. */
    public DocumentVectors(WordEncoder encoder, Document document) {
        this.encoder = encoder;
        this.document = document;
        this.stretches = Stretches.of(document);
        this.read = new WordVectors[stretches.spans().size()];
    }

    /** The vectors of the stretch that an offset stands in; null where so much was read that it is not. */
    public @Nullable WordVectors at(int offset) {
        int stretch = stretches.at(offset);
        if (read[stretch] == null && many < MOST) {
            read[stretch] = encoder.encode(document.text(), stretches.spans().get(stretch));
            many++;
        }
        return read[stretch];
    }
}
