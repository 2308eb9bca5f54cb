package dev.parley.enrich.text.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A resource that tells facts, a row each: TABs between columns, a first line that names them, "|" between several values of one
 * column, columns at the end left out where they are empty. A comment is a line that a hash and a blank open.
 *
 * <p>Whoever loads one names its columns. Other columns, a blank too many, a value empty or twice, two
 * rows of one key, and a comment that holds a TAB are refused with the file, the line and the cause.
 */
public final class FactTable {

    private final String resource;
    private final String once;
    private final List<String> columns;
    private final List<FactRow> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean named;

    private FactTable(String resource, String once, List<String> columns) {
        this.resource = resource;
        this.once = once;
        this.columns = columns;
    }

    /**
     * The rows of a table that lies beside a class.
     *
     * @param once    the column in which no two rows have the same
     * @param columns as its first line names them
     * @throws IllegalStateException where there is no such table, or it is not as it should be
     */
    public static List<FactRow> read(Class<?> owner, String resource, String once, String... columns) {
        FactTable table = new FactTable(resource, once, List.of(columns));
        int number = 0;
        for (String line : ResourceLines.all(owner, resource)) {
            table.line(line, ++number);
        }
        if (!table.named) {
            throw new IllegalStateException(resource + ": no line that names the columns");
        }
        return table.rows;
    }

    private void line(String line, int number) {
        FactRow row = new FactRow(resource, number, columns, split(line, '\t'));
        if (line.startsWith("#")) {
            if (line.indexOf('\t') >= 0 || line.length() < 3 || line.charAt(1) != ' ') {
                throw row.bad("no comment, or facts in it: " + line);
            }
        } else if (!named) {
            named = true;
            if (!row.cells().equals(columns)) {
                throw row.bad("the columns are " + row.cells() + ", not " + columns);
            }
        } else {
            check(row, line);
            rows.add(row);
        }
    }

    private void check(FactRow row, String line) {
        if (row.cells().size() > columns.size()) {
            throw row.bad("more than " + columns.size() + " columns: " + line);
        }
        String key = row.of(once);
        if (key.isEmpty() || !seen.add(key)) {
            throw row.bad("no " + once + ", or one given twice: " + line);
        }
        for (String cell : row.cells()) {
            checkCell(row, cell);
        }
    }

    private static void checkCell(FactRow row, String cell) {
        if (!cell.equals(cell.strip()) || cell.contains("  ")) {
            throw row.bad("a blank too many: " + cell);
        }
        if (cell.indexOf('|') < 0) {
            return;
        }
        List<String> values = split(cell, '|');
        if (values.contains("") || new HashSet<>(values).size() < values.size()) {
            throw row.bad("a value empty or given twice: " + cell);
        }
    }

    static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
