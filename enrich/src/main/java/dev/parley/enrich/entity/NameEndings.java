package dev.parley.enrich.entity;

import dev.parley.enrich.text.word.WordFile;
import java.util.List;
import java.util.Set;

/** What the ending of a name's last word tells of its type; the groups are bits. */
final class NameEndings {

    static final int PLACE = 1;
    static final int PERSON = 1 << 1;
    static final int PLACE_LIKE = 1 << 2;
    static final int PERSON_LIKE = 1 << 3;
    static final int ADJECTIVE = 1 << 4;

    private static final Endings ENDINGS = load();

    private NameEndings() {}

    /** The groups of which some ending ends a word in small letters. */
    static int of(String word) {
        return ENDINGS.of(word);
    }

    private static Endings load() {
        WordFile file = WordFile.of(NameEndings.class, "name-endings.txt");
        List<Set<String>> groups = List.of(
                file.words("place"),
                file.words("person"),
                file.words("place-like"),
                file.words("person-like"),
                file.words("adjective"));
        file.end();
        return new Endings(groups);
    }
}
