package dev.parley.enrich.entity;

import dev.parley.enrich.text.Document;

/** Types of names by their signs alone. */
final class LinearTypes implements TypeWeigher {

    private final SignReader signs;

    LinearTypes(Document document) {
        this.signs = new SignReader(document);
    }

    @Override
    public double[] sums(Draft draft) {
        return TypeWeights.sums(signs.read(draft));
    }
}
