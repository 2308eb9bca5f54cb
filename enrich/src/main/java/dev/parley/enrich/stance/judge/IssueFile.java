package dev.parley.enrich.stance.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a user's file of issues: UTF-8, one issue a line, TAB between id, name and, optionally, phrases ("|" between several).
 * Lines that are blank or open with "#" are left out. An empty id becomes the name's slug. A phrase is written as it stands in the
 * text, in the singular, without an article.
 */
public final class IssueFile {

    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private IssueFile() {}

    /**
     * The issues by their phrases in lower case.
     *
     * @throws IOException              where the file can't be read
     * @throws IllegalArgumentException where lines are wrong; the message names the file and every such line
     */
    public static Map<String, Issue> read(Path file) throws IOException {
        return read(file.toString(), Files.readAllLines(file));
    }

    /** As {@link #read(Path)}, from lines; {@code name} stands in for the file's. */
    public static Map<String, Issue> read(String name, List<String> lines) {
        IssueFile reader = new IssueFile();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(i).startsWith("\ufeff") ? lines.get(i).substring(1) : lines.get(i);
            if (!line.isBlank() && line.charAt(0) != '#') {
                reader.line(i + 1, line.split("\t", -1));
            }
        }
        if (!reader.errors.isEmpty()) {
            throw new IllegalArgumentException(name + ": " + String.join("; ", reader.errors));
        }
        return reader.issues;
    }

    private void line(int number, String[] fields) {
        String name = fields.length < 2 ? "" : fields[1].strip();
        String id = fields[0].isBlank() ? Issues.slug(name) : fields[0].strip();
        if (fields.length < 2 || fields.length > 3) {
            errors.add("line " + number + ": 2 or 3 fields are wanted, TAB between them, not " + fields.length);
        } else if (name.isEmpty()) {
            errors.add("line " + number + ": no name");
        } else if (id.isEmpty() || id.indexOf('/') >= 0) {
            errors.add("line " + number + ": no id without a slash: '" + id + "'");
        } else if (!ids.add(id)) {
            errors.add("line " + number + ": id " + id + " given twice");
        } else {
            put(number, new Issue(id, name), fields.length < 3 ? name : name + "|" + fields[2]);
        }
    }

    private void put(int number, Issue issue, String phrases) {
        for (String phrase : phrases.split("\\|")) {
            String folded = phrase.strip().toLowerCase(Locale.ROOT);
            Issue known = folded.isEmpty() ? null : issues.putIfAbsent(folded, issue);
            if (known != null && !known.equals(issue)) {
                errors.add("line " + number + ": '" + folded + "' already stands for " + known.id());
            }
        }
    }
}
