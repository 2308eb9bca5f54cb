package dev.parley.enrich.grammar;

import dev.parley.enrich.text.Document;
import java.util.Set;

/** Relative clauses, told by the pronoun that opens them. */
public final class RelativeClause {

    private static final int LONGEST = 30;

    private static final Set<String> OPENERS = Set.of("who", "which", "whose");

    private RelativeClause() {}

    /** "Ames, who came on Monday,": whether a token stands behind the pronoun of a relative clause that no comma has closed. */
    public static boolean holds(Document document, int token) {
        int first = Math.max(document.sentenceAt(token).first(), token - LONGEST);
        for (int i = token - 1; i >= first && !document.isComma(i); i--) {
            if (document.isOneOf(i, OPENERS)) {
                return true;
            }
        }
        return false;
    }
}
