package dev.parley.enrich.entity.registry;

import dev.parley.enrich.text.word.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that ship beside the classes: UTF-8, "#" opens a comment line, TAB separates fields. */
public final class Resource {

    private Resource() {}

    /** A line's fields with its number, for messages. */
    public record Row(String resource, int line, String[] fields) {

        public String field(int index) {
            return index < fields.length ? fields[index].strip() : "";
        }

        public String[] list(int index) {
            String field = field(index);
            return field.isEmpty() ? new String[0] : field.split("\\|");
        }

        public IllegalStateException bad(String why) {
            return new IllegalStateException(resource + ", line " + line + ": " + why);
        }
    }

    /** All rows of a table that lies beside a class. */
    public static List<Row> rows(Class<?> beside, String name) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : ResourceLines.all(beside, name)) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(name, number, line.split("\t", -1)));
            }
        }
        return rows;
    }
}
