package dev.parley.enrich.entity.registry;

import dev.parley.enrich.entity.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The people of a document by the parts of their full names, whatever the accents, the case of particles and what stands after
 * the name ("KC").
 */
public final class PersonNames {

    private static final int REACH = 8;
    private static final int MANY = 64;

    /** Where a person's full name stood. */
    private record Place(int entity, int mention) {}

    private final Map<String, List<Place>> byLast = new HashMap<>();
    private final Map<String, List<Place>> byFirst = new HashMap<>();
    private final Set<Integer> relatives = new HashSet<>();

    /**
     * @param name     the full name's {@link PersonName#key}
     * @param relative whether the text introduces the person as somebody's relative ("her daughter, Ada Ames")
     */
    public void add(String name, int entity, int mention, boolean relative) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        place(byLast, last, entity, mention);
        if (last.startsWith("al-") || last.startsWith("el-")) {
            place(byLast, last.substring(3), entity, mention);
        }
        place(byFirst, name.substring(0, Math.max(0, name.indexOf(' '))), entity, mention);
        for (int at = name.indexOf(' '); at >= 0 && at < space; at = name.indexOf(' ', at + 1)) {
            place(byLast, name.substring(at + 1), entity, mention);
        }
        if (relative) {
            relatives.add(entity);
        }
    }

    /**
     * The person whom a short name names at a mention: the last one before it with that last name whose gender agrees,
     * else the first one after it, else the same by first name; -1 where there is none. A bare last name does not name a
     * person who was introduced as a relative of another with that name.
     */
    public int of(String name, int mention, Gender gender, IntFunction<Gender> genderOf) {
        int last = nearest(byLast.getOrDefault(name, List.of()), mention, gender, genderOf);
        return last >= 0 ? last : nearest(byFirst.getOrDefault(name, List.of()), mention, gender, genderOf);
    }

    /** The person of another entity whose full name ends in these words ("van der Berg"), -1 where there is none or several. */
    public int endingIn(String name, int entity) {
        int only = -1;
        List<Place> places = byLast.getOrDefault(name, List.of());
        for (Place place : places.subList(0, Math.min(places.size(), MANY))) {
            if (place.entity() == entity || only >= 0 && only != place.entity()) {
                return -1;
            }
            only = place.entity();
        }
        return only;
    }

    private int nearest(List<Place> places, int mention, Gender gender, IntFunction<Gender> genderOf) {
        int found = nearest(places, mention, gender, genderOf, false);
        return found >= 0 || relatives.isEmpty() ? found : nearest(places, mention, gender, genderOf, true);
    }

    private int nearest(
            List<Place> places, int mention, Gender gender, IntFunction<Gender> genderOf, boolean relative) {
        int low = firstAfter(places, mention);
        for (int i = low - 1; i >= 0 && i >= low - REACH; i--) {
            if (fits(places.get(i), gender, genderOf, relative)) {
                return places.get(i).entity();
            }
        }
        for (int i = low; i < places.size() && i < low + REACH; i++) {
            if (fits(places.get(i), gender, genderOf, relative)) {
                return places.get(i).entity();
            }
        }
        return -1;
    }

    private boolean fits(Place place, Gender gender, IntFunction<Gender> genderOf, boolean relative) {
        return relatives.contains(place.entity()) == relative && gender.agreesWith(genderOf.apply(place.entity()));
    }

    private static int firstAfter(List<Place> places, int mention) {
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
        return low;
    }

    private static void place(Map<String, List<Place>> index, String part, int entity, int mention) {
        if (!part.isEmpty()) {
            index.computeIfAbsent(part, k -> new ArrayList<>(2)).add(new Place(entity, mention));
        }
    }
}
