package dev.parley.local.command;

import dev.parley.enrich.EnrichSettings;
import dev.parley.enrich.vectors.ReadingMode;
import dev.parley.enrich.vectors.WordEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How carefully a command reads. */
final class ReadingOptions {
    @Option(
            names = "--reading",
            paramLabel = "MODE",
            converter = Modes.class,
            defaultValue = "auto",
            description =
                    "quick: by the grammar and its weights alone; careful: also by what words mean; auto: careful where"
                            + " the encoder runs here (default: ${DEFAULT-VALUE}).")
    private ReadingMode mode = ReadingMode.AUTO;

    @Option(
            names = "--encoder",
            paramLabel = "FILE",
            description = "A model of your own for the careful reading (docs/encoder.md says how the file looks).")
    private @Nullable Path encoder;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The encoder to read with; null for the quick reading. */
    @Nullable
    WordEncoder open() {
        try {
            return mode.open(encoder);
        } catch (IOException e) {
            String option = encoder == null ? "--reading " + mode : "--encoder " + encoder;
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), option + ": " + e.getMessage(), e);
        }
    }

    /** The same as settings of enrich. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(EnrichSettings.READING, mode);
        if (encoder != null) {
            settings.put(EnrichSettings.ENCODER, encoder);
        }
        return settings;
    }

    private static final class Modes implements ITypeConverter<ReadingMode> {
        @Override
        public ReadingMode convert(String word) {
            try {
                return ReadingMode.of(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
