package dev.parley.enrich.stance.weigh;

import java.util.ArrayList;
import java.util.List;

/** Writes features down as "kind first,second", each once. */
final class Noted implements FeatureSink {

    private final List<String> features = new ArrayList<>();

    @Override
    public void add(String kind, String first, String second) {
        String feature = kind + " " + first + (second.isEmpty() ? "" : "," + second);
        if (!features.contains(feature)) {
            features.add(feature);
        }
    }

    /** All in the order in which they came. */
    List<String> all() {
        return features;
    }

    /** Those of one kind. */
    List<String> of(String kind) {
        return features.stream()
                .filter(feature -> feature.startsWith(kind + " "))
                .map(feature -> feature.substring(kind.length() + 1))
                .toList();
    }
}
