package dev.parley.enrich.stance;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.stance.judge.IssueFile;
import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.stance.side.Party;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.stance.side.Targets;
import dev.parley.enrich.stance.weigh.CarefulSides;
import dev.parley.enrich.stance.weigh.LinearSides;
import dev.parley.enrich.stance.weigh.SideWeigher;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.Head;
import dev.parley.enrich.vectors.WordEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sides that a statement takes. A side is told only where the words tie it to its target; else there is none. Immutable and
 * thread-safe.
 */
public final class StanceFinder {

    private final Issues issues;
    private final @Nullable Head careful;

    private StanceFinder(Issues issues, @Nullable Head careful) {
        this.issues = issues;
        this.careful = careful;
    }

    /** A finder with no issues but those that the text names. */
    public static StanceFinder create() {
        return of(Map.of());
    }

    /** A finder that names these issues first, by their phrases in lower case. */
    public static StanceFinder of(Map<String, Issue> issues) {
        return new StanceFinder(issues.isEmpty() ? Issues.shipped() : new Issues(issues), null);
    }

    /**
     * A finder that names issues by a user's file first: a line an issue, TAB between id, name and phrases ("|" between
     * several).
     *
     * @throws IOException              where the file can't be read
     * @throws IllegalArgumentException where lines are wrong; the message names each
     */
    public static StanceFinder withFile(Path issues) throws IOException {
        return of(IssueFile.read(issues));
    }

    /** This finder, weighing also by what words mean where a document comes with its vectors. */
    public StanceFinder with(WordEncoder encoder) {
        return new StanceFinder(issues, CarefulSides.head(encoder));
    }

    /**
     * Opens an article.
     *
     * @param document the article
     * @param parties  the mentions of actors in it
     */
    public StanceReader open(Document document, List<Party> parties) {
        return open(new Syntax(document), parties, null);
    }

    /** The same, where its words' vectors are at hand weighed by them, too. */
    public StanceReader open(Syntax syntax, List<Party> parties, @Nullable DocumentVectors vectors) {
        SideWeigher sides = careful == null || vectors == null ? new LinearSides() : new CarefulSides(careful, vectors);
        return new StanceReader(syntax, new Targets(syntax.document, issues, parties), sides);
    }

    /** The sides of one statement, see {@link StanceReader#find}. */
    public List<Stance> find(Document document, Said said, List<Party> parties) {
        return open(document, parties).find(said);
    }
}
