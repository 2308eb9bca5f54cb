package dev.parley.enrich.quote.verb;

import dev.parley.enrich.quote.passage.Finding;
import org.jspecify.annotations.Nullable;

/** One way in which a reporting verb takes its content. */
public interface VerbConstruction {

    /** What the verb reports in this way; null where it is not built so. */
    @Nullable
    Finding read(VerbCue cue);
}
