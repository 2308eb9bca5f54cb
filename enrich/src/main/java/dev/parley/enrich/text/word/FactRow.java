package dev.parley.enrich.text.word;

import java.util.List;

/** A row of a {@link FactTable}, with its place in the file for messages. */
public record FactRow(String resource, int line, List<String> columns, List<String> cells) {

    /** What stands in a column; "" where it is empty. */
    public String of(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw bad("no column " + column);
        }
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The values that stand in a column. */
    public List<String> list(String column) {
        String cell = of(column);
        return cell.isEmpty() ? List.of() : FactTable.split(cell, '|');
    }

    /** Whether a column holds a value, the only one that it may hold. */
    public boolean is(String column, String value) {
        String cell = of(column);
        if (!cell.isEmpty() && !cell.equals(value)) {
            throw bad("unknown " + column + ": " + cell);
        }
        return !cell.isEmpty();
    }

    /** What is thrown where it is not as it should be. */
    public IllegalStateException bad(String why) {
        return new IllegalStateException(resource + ", line " + line + ": " + why);
    }
}
