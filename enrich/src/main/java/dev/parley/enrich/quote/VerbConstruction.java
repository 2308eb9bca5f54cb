package dev.parley.enrich.quote;

import org.jspecify.annotations.Nullable;

/** One way in which a reporting verb takes its content. */
interface VerbConstruction {

    /** What the verb reports in this way; null where it is not built so. */
    @Nullable
    Finding read(VerbCue cue);
}
