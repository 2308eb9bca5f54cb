package dev.parley.enrich.vectors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How carefully texts are read. */
public enum ReadingMode {
    /** Carefully where an encoder is at hand, else quickly. */
    AUTO,
    /** By the grammar and its linear weights alone. */
    QUICK,
    /** Also by what words mean, as an encoder tells it; some thirty times the work. */
    CAREFUL;

    /** @throws IllegalArgumentException for another word; the message names it */
    public static ReadingMode of(String word) {
        return switch (word) {
            case "auto" -> AUTO;
            case "quick" -> QUICK;
            case "careful" -> CAREFUL;
            default -> throw new IllegalArgumentException("is one of auto, quick and careful, not " + word);
        };
    }

    /**
     * The encoder to read with; null for the quick reading.
     *
     * @param file a model of the user's, or null for the one that ships
     * @throws IOException where a careful reading is asked for and none can be had, or the model is missing or broken
     */
    public @Nullable WordEncoder open(@Nullable Path file) throws IOException {
        if (this == QUICK) {
            return null;
        }
        WordEncoders encoders = WordEncoders.find();
        WordEncoder encoder = encoders == null ? null : encoders.open(file);
        if (encoder == null && (this == CAREFUL || file != null)) {
            throw new IOException(
                    encoders == null
                            ? "a careful reading needs the module parley-encoder on the class path"
                            : "a careful reading needs ONNX Runtime, which does not run on this machine");
        }
        return encoder;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
