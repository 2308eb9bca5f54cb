package dev.parley.enrich.entity;

import dev.parley.enrich.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that ship beside this package: UTF-8, "#" opens a comment line, TAB separates fields. */
final class Resource {

    private Resource() {}

    /** A line's fields with its number, for messages. */
    record Row(String resource, int line, String[] fields) {

        String field(int index) {
            return index < fields.length ? fields[index].strip() : "";
        }

        String[] list(int index) {
            String field = field(index);
            return field.isEmpty() ? new String[0] : field.split("\\|");
        }

        IllegalStateException bad(String why) {
            return new IllegalStateException(resource + ", line " + line + ": " + why);
        }
    }

    static List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : ResourceLines.all(Resource.class, name)) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(name, number, line.split("\t", -1)));
            }
        }
        return rows;
    }
}
