package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts names found with exact span and type against those that people marked; only the three types count. */
final class NameScore {

    private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");

    private int right;
    private int found;
    private int marked;

    void add(EntityFinder finder, List<AnnotatedText> texts) {
        texts.forEach(text -> add(finder, text));
    }

    private void add(EntityFinder finder, AnnotatedText text) {
        Set<String> wanted = new HashSet<>();
        text.names().forEach((span, type) -> {
            if (TYPES.contains(type)) {
                wanted.add(span + type);
            }
        });
        Set<String> names = new HashSet<>();
        for (Mention mention : finder.find(text.document()).mentions()) {
            String type = type(mention.type());
            if (TYPES.contains(type)) {
                names.add(mention.span().begin() + "-" + mention.span().end() + type);
            }
        }
        marked += wanted.size();
        found += names.size();
        names.retainAll(wanted);
        right += names.size();
    }

    private static String type(EntityType type) {
        return switch (type) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION, STATE -> "LOC";
            default -> "";
        };
    }

    /** Precision, recall and F1 in per cent. */
    @Override
    public String toString() {
        double p = 100.0 * right / Math.max(1, found);
        double r = 100.0 * right / Math.max(1, marked);
        return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f", p, r, 2 * p * r / Math.max(0.1, p + r));
    }
}
