package dev.parley.enrich.quote.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the features of a linear model. A feature is a combination of small values ("CUT:THAT,COMMA"); a group holds all
 * combinations of its dimensions, so that a feature's number is found by arithmetic and its name is made only for files.
 */
public final class Signs {

    /** All combinations of some dimensions' values; {@code second} and {@code third} are how many those dimensions have. */
    public record Group(String name, int base, List<List<String>> values, int second, int third) {

        public int of(int a) {
            return base + a;
        }

        public int of(int a, int b) {
            return base + a * second + b;
        }

        public int of(int a, int b, int c) {
            return base + (a * second + b) * third + c;
        }

        private int size() {
            int size = 1;
            for (List<String> dimension : values) {
                size *= dimension.size();
            }
            return size;
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private int size;

    public Group group(String name, List<?>... dimensions) {
        List<List<String>> values = new ArrayList<>(dimensions.length);
        for (List<?> dimension : dimensions) {
            List<String> names = new ArrayList<>(dimension.size());
            for (Object value : dimension) {
                names.add(value.toString());
            }
            values.add(names);
        }
        Group group = new Group(name, size, values, sizeOf(values, 1), sizeOf(values, 2));
        groups.add(group);
        size += group.size();
        return group;
    }

    private static int sizeOf(List<List<String>> values, int dimension) {
        return dimension < values.size() ? values.get(dimension).size() : 1;
    }

    public static List<Integer> upTo(int most) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i <= most; i++) {
            values.add(i);
        }
        return values;
    }

    /** Number of features. */
    public int size() {
        return size;
    }

    public String name(int feature) {
        Group group = groups.get(0);
        for (Group next : groups) {
            group = next.base() <= feature ? next : group;
        }
        int rest = feature - group.base();
        List<String> parts = new ArrayList<>();
        for (int d = group.values().size() - 1; d >= 0; d--) {
            List<String> values = group.values().get(d);
            parts.add(0, values.get(rest % values.size()));
            rest /= values.size();
        }
        return group.name() + ":" + String.join(",", parts);
    }

    /** The feature of a name; -1 where there is none. */
    public int feature(String name) {
        int colon = name.indexOf(':');
        for (Group group : groups) {
            if (colon > 0 && group.name().equals(name.substring(0, colon))) {
                return feature(group, name.substring(colon + 1).split(",", -1));
            }
        }
        return -1;
    }

    private static int feature(Group group, String[] parts) {
        int feature = 0;
        for (int d = 0; d < parts.length; d++) {
            List<String> values = group.values().get(d);
            int value = values.indexOf(parts[d]);
            if (value < 0 || parts.length != group.values().size()) {
                return -1;
            }
            feature = feature * values.size() + value;
        }
        return group.base() + feature;
    }
}
