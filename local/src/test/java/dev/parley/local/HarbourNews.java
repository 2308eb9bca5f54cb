package dev.parley.local;

import java.util.List;
import java.util.stream.IntStream;

/** News items as JSON lines for runs under load: five people, three outlets, every third item a copy of the words of the one before. */
final class HarbourNews {
    private static final List<String> PEOPLE =
            List.of("Brenna Oakhurst", "Tomas Wexcombe", "Ottoline Farrow", "Casimir Lund", "Imke Brandvold");

    private HarbourNews() {}

    static List<String> items(int from, int to) {
        return IntStream.range(from, to).mapToObj(HarbourNews::item).toList();
    }

    /** Lines that take items back, each by its number. */
    static List<String> withdrawals(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(i -> "{\"id\":\"r-%1$d\",\"url\":\"https://outlet-%2$d.example/r-%1$d\",\"withdrawn\":true}"
                        .formatted(i, i % 3))
                .toList();
    }

    private static String item(int i) {
        var words = i % 3 == 2 ? i - 1 : i;
        return ("{\"id\":\"r-%1$d\",\"url\":\"https://outlet-%2$d.example/r-%1$d\",\"outlet\":\"Outlet %2$d\","
                        + "\"title\":\"Item %1$d\",\"publishedAt\":\"2026-05-%3$02dT08:00:00Z\",\"language\":\"en\","
                        + "\"text\":\"“Plan number %4$d of the harbour supports trade with Norway,” %5$s said on"
                        + " Monday. %5$s condemned the levy of district %4$d.\"}")
                .formatted(i, i % 3, 1 + words % 28, words, PEOPLE.get(words % PEOPLE.size()));
    }
}
