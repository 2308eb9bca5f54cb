package dev.parley.enrich.vectors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Opens encoders. An implementation has a public constructor without arguments, and is named to {@link ServiceLoader}. */
public interface WordEncoders {

    /**
     * Opens an encoder; the same file gives the same one, which lasts as long as the process.
     *
     * @param file a model of the user's, or null for the one that ships
     * @return null where nothing is wrong with the model, and yet it cannot be run on this machine
     * @throws IOException where it is missing or broken; the message is one sentence that names it
     */
    @Nullable
    WordEncoder open(@Nullable Path file) throws IOException;

    /** The first that is on the class path; null where none is. */
    static @Nullable WordEncoders find() {
        return ServiceLoader.load(WordEncoders.class, WordEncoders.class.getClassLoader())
                .findFirst()
                .orElse(null);
    }
}
