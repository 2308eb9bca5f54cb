package dev.parley.enrich.text;

/**
 * A verb with its auxiliaries, negation and the adverbs among them: tokens {@code [first, end)}.
 *
 * @param main       the main verb
 * @param form       how it stands in its clause
 * @param passive    be + participle, or a bare participle
 * @param negated    holds "not", "never" or "n't"
 * @param modal      holds a modal
 */
public record VerbGroup(int first, int end, int main, Form form, boolean passive, boolean negated, boolean modal) {

    /** FINITE; INFINITIVE with "to" or bare; ING participle or gerund; PARTICIPLE without an auxiliary. */
    public enum Form {
        FINITE,
        INFINITIVE,
        ING,
        PARTICIPLE
    }

    public boolean isFinite() {
        return form == Form.FINITE;
    }
}
