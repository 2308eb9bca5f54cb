package dev.parley.encoder;

import ai.onnxruntime.OrtEnvironment;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordEncoders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens encoders that ONNX Runtime runs, each file once a process. */
public final class OnnxEncoders implements WordEncoders {

    private static final Map<String, WordEncoder> OPEN = new HashMap<>();

    @Override
    public @Nullable WordEncoder open(@Nullable Path file) throws IOException {
        String key = file == null ? "" : file.toAbsolutePath().normalize().toString();
        synchronized (OPEN) {
            WordEncoder known = OPEN.get(key);
            if (known == null && isRunnable()) {
                UnpackedLibraries.delete();
                known = new OnnxEncoder(file == null ? ModelFile.shipped() : ModelFile.read(file));
                OPEN.put(key, known);
            }
            return known;
        }
    }

    /** Whether ONNX Runtime is there, with native code for this machine. */
    static boolean isRunnable() {
        try {
            return OrtEnvironment.getEnvironment() != null;
        } catch (LinkageError | IllegalStateException e) {
            return false;
        }
    }
}
