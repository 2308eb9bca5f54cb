package dev.parley.enrich.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A construction that one small word opens: "according to Ames", "as Ames noted", "in her view". */
interface WordConstruction {

    /** The words, in lower case; no two constructions share one. */
    Set<String> words();

    /** What the word at a token opens, outside quotations; null where that is no statement. */
    @Nullable
    Finding read(Reading reading, int word);
}
