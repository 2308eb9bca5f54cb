package dev.parley.enrich.articles;

import dev.parley.enrich.articles.Figures.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures that are checked in, a line each: name, good/of, per cent, TAB between them; lines that open with # do not count. */
record Ratchet(SortedMap<String, Share> shares) {

    private static final String HEAD = """
            # What ArticlesTest measures, a figure a line: name, good/of, per cent. Scorer says what each means.
            # No line is written by hand: README.md beside this file has the command that renews it.
            """;

    /** @throws IllegalArgumentException naming the line, where one is no figure */
    static Ratchet parse(String file) {
        SortedMap<String, Share> shares = new TreeMap<>();
        file.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> read(line, shares));
        return new Ratchet(shares);
    }

    private static void read(String line, Map<String, Share> shares) {
        try {
            String[] cells = line.split("\t", -1);
            String[] counts = cells[1].split("/", -1);
            shares.put(cells[0], new Share(Integer.parseInt(counts[0]), Integer.parseInt(counts[1])));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no figure: '" + line + "'", e);
        }
    }

    String file() {
        StringBuilder file = new StringBuilder(HEAD);
        shares.forEach((name, share) -> file.append(
                String.format(Locale.ROOT, "%s\t%d/%d\t%.1f%n", name, share.good(), share.of(), share.percent())));
        return file.toString().replace("\r\n", "\n");
    }

    /** How the figures of now differ, a line each, what fell first; empty where they do not. */
    List<String> against(Map<String, Share> now) {
        List<String> fell = new ArrayList<>();
        List<String> others = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(shares.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Share before = shares.getOrDefault(name, Share.NONE);
            Share after = now.getOrDefault(name, Share.NONE);
            if (!before.equals(after)) {
                String moved = move(before, after);
                (moved.equals("fell") ? fell : others).add(line(name, moved, before, after));
            }
        }
        fell.addAll(others);
        return fell;
    }

    private static String move(Share before, Share after) {
        if (before.of() == 0) {
            return "is new";
        }
        if (after.of() == 0) {
            return "is gone";
        }
        int compared = Long.compare((long) after.good() * before.of(), (long) before.good() * after.of());
        return compared < 0 ? "fell" : compared > 0 ? "rose" : "moved";
    }

    private static String line(String name, String moved, Share before, Share after) {
        return String.format(
                Locale.ROOT,
                "%s %s: %d/%d (%.1f) -> %d/%d (%.1f)",
                name,
                moved,
                before.good(),
                before.of(),
                before.percent(),
                after.good(),
                after.of(),
                after.percent());
    }
}
