package dev.parley.view.model;

import java.util.List;

/** One page of a list; {@code page} counts from 1, {@code total} counts all that match. */
public record Page<T>(List<T> items, long total, int page, int size, int pages) {
    public static <T> Page<T> of(List<T> items, long total, int page, int size) {
        return new Page<>(List.copyOf(items), total, page, size, (int) ((total + size - 1) / size));
    }
}
