package dev.parley.enrich.quote.construction;

import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A construction that one small word opens: "according to Ames", "as Ames noted", "in her view". */
public interface WordConstruction {

    /** The words, in lower case; no two constructions share one. */
    Set<String> words();

    /** What the word at a token opens, outside quotations; null where that is no statement. */
    @Nullable
    Finding read(Passage passage, int word);
}
