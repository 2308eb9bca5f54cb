package dev.parley.enrich.stance;

import dev.parley.enrich.text.Document;
import java.util.List;

/**
 * The sides that a statement takes. A side is told only where the words tie it to its target; else there is none. Immutable and
 * thread-safe.
 */
public final class StanceFinder {

    private final Issues issues;

    private StanceFinder(Issues issues) {
        this.issues = issues;
    }

    /** A finder with no issues but those that the text names. */
    public static StanceFinder create() {
        return new StanceFinder(Issues.shipped());
    }

    /**
     * Opens an article.
     *
     * @param document the article
     * @param parties  the mentions of actors in it
     */
    public StanceReader open(Document document, List<Party> parties) {
        return new StanceReader(document, new Targets(document, issues, parties));
    }

    /** The sides of one statement, see {@link StanceReader#find}. */
    public List<Stance> find(Document document, Said said, List<Party> parties) {
        return open(document, parties).find(said);
    }
}
