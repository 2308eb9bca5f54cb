package dev.parley.encoder;

import dev.parley.enrich.vectors.WordEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The model that ships, opened once for all tests. */
final class Shipped {

    static final ModelFile MODEL = model();

    private Shipped() {}

    private static ModelFile model() {
        try {
            return ModelFile.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for all tests. */
    static WordEncoder encoder() {
        try {
            return Objects.requireNonNull(new OnnxEncoders().open(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
