package dev.parley.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The model that ships, opened once for all tests. */
final class Shipped {

    static final ModelFile MODEL = model();
    static final OnnxEncoder ENCODER = encoder();

    private Shipped() {}

    private static ModelFile model() {
        try {
            return ModelFile.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OnnxEncoder encoder() {
        try {
            return new OnnxEncoder(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
