package dev.parley.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The people of a document by the parts of their full names. */
final class PersonNames {

    /** Where a person's full name stood. */
    private record Place(int entity, int mention) {}

    private final Map<String, List<Place>> byLast = new HashMap<>();
    private final Map<String, List<Place>> byFirst = new HashMap<>();

    void add(String fullName, int entity, int mention) {
        String name = bare(fullName);
        int space = name.lastIndexOf(' ');
        place(byLast, name.substring(space + 1), entity, mention);
        place(byFirst, name.substring(0, Math.max(0, name.indexOf(' '))), entity, mention);
        int middle = name.indexOf(' ');
        if (middle >= 0 && middle < space) {
            place(byLast, name.substring(middle + 1), entity, mention);
        }
    }

    /**
     * The person whom a short name names at a mention: the last one before it with that last name whose gender agrees,
     * else the first one after it, else the same by first name; -1 where there is none.
     */
    int of(String shortName, int mention, Gender gender, IntFunction<Gender> genderOf) {
        String name = bare(shortName);
        int byLastName = nearest(byLast.getOrDefault(name, List.of()), mention, gender, genderOf);
        return byLastName >= 0 ? byLastName : nearest(byFirst.getOrDefault(name, List.of()), mention, gender, genderOf);
    }

    private static int nearest(List<Place> places, int mention, Gender gender, IntFunction<Gender> genderOf) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).mention() < mention) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && i >= low - 8; i--) {
            if (gender.agreesWith(genderOf.apply(places.get(i).entity()))) {
                return places.get(i).entity();
            }
        }
        for (int i = low; i < places.size() && i < low + 8; i++) {
            if (gender.agreesWith(genderOf.apply(places.get(i).entity()))) {
                return places.get(i).entity();
            }
        }
        return -1;
    }

    private static void place(Map<String, List<Place>> index, String part, int entity, int mention) {
        if (!part.isEmpty()) {
            index.computeIfAbsent(part, k -> new ArrayList<>(2)).add(new Place(entity, mention));
        }
    }

    /** Without "Jr." and its like. */
    private static String bare(String name) {
        for (String suffix : new String[] {" Jr.", " Jr", " Sr.", " Sr", " II", " III", " IV"}) {
            if (name.endsWith(suffix)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }
}
