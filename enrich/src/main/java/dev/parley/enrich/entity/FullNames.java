package dev.parley.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which full names of a text are one person's: with a name between or without, senior or junior. */
final class FullNames {

    private final List<Draft> drafts;
    private final Set<String> severalGenerations = new HashSet<>();
    /** Full names with more between first and last, and those without. */
    private final Map<String, String> shorter = new HashMap<>();

    FullNames(List<Draft> drafts) {
        this.drafts = drafts;
        generations();
        middleNames();
    }

    /** Full names that the text gives with more than one of "Jr.", "Sr.", "II": father and son are two. */
    private void generations() {
        Map<String, String> first = new HashMap<>();
        for (Draft draft : drafts) {
            String generation = draft.isPerson() ? PersonName.generation(draft.text) : "";
            if (!generation.isEmpty()) {
                String other = first.putIfAbsent(draft.personKey(), generation);
                if (other != null && !other.equals(generation)) {
                    severalGenerations.add(draft.personKey());
                }
            }
        }
    }

    /** "Ada Brook Ames" is Ada Ames where the text gives that name, too, and no other Ada Ames with a name between. */
    private void middleNames() {
        Set<String> plain = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.isPerson() && isTwoWords(draft.personKey())) {
                plain.add(draft.personKey());
            }
        }
        Map<String, String> whole = new HashMap<>();
        for (Draft draft : drafts) {
            String outer = draft.isPerson() ? outerNames(draft.personKey()) : "";
            if (!outer.isEmpty() && plain.contains(outer)) {
                whole.merge(outer, draft.personKey(), (one, other) -> one.equals(other) ? one : "");
            }
        }
        whole.forEach((outer, name) -> shorter.put(name, outer));
    }

    private static boolean isTwoWords(String key) {
        int space = key.indexOf(' ');
        return space > 0 && space == key.lastIndexOf(' ');
    }

    /** First and last of three names or four; empty for any other number. */
    private static String outerNames(String key) {
        int words = 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words == 3 || words == 4 ? key.substring(0, key.indexOf(' ')) + key.substring(key.lastIndexOf(' ')) : "";
    }

    /** What a person is known by. */
    String key(Draft draft) {
        String plain = shorter.get(draft.personKey());
        if (plain != null) {
            return plain;
        }
        return severalGenerations.contains(draft.personKey())
                ? draft.personKey() + " " + PersonName.generation(draft.text)
                : draft.personKey();
    }

    /** The longer one, but without the names between that other texts hardly give. */
    boolean isBetter(Draft draft, String name) {
        if (!shorter.isEmpty()) {
            boolean whole = shorter.containsKey(draft.personKey());
            if (whole != shorter.containsKey(PersonName.key(name))) {
                return !whole;
            }
        }
        return draft.text.length() > name.length();
    }
}
