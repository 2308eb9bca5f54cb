package dev.parley.enrich.language;

import dev.parley.enrich.stance.StanceClassifier;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language that texts are read in: all that is this language's stands behind it, and whoever reads articles asks nothing else.
 * Loads nothing until it is asked for a document, a reader or a classifier. Immutable and thread-safe.
 */
public interface Language {

    /** The BCP 47 tags that it reads, in lower case; "en" stands for "EN", "en-GB" and "en_US", too, see {@link Languages#of}. */
    Set<String> tags();

    /** A text cut into tagged tokens, sentences, quotations and phrases. Any string will do. */
    Document document(String text);

    /**
     * What reads articles in this language.
     *
     * @throws IllegalArgumentException where the encoder lacks what this language reads of one
     */
    TextReader reader(Knowledge knowledge);

    /**
     * What tells the side that a text takes on a mention.
     *
     * @param encoder weighs by what words mean, too; null for the quick reading
     * @throws IllegalArgumentException where the encoder lacks what this language reads of one
     */
    StanceClassifier classifier(@Nullable WordEncoder encoder);
}
