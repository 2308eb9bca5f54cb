package dev.parley.browser;

import java.util.Locale;

/** How a reader looks at the page: colours and size of the screen. */
enum Look {
    DESKTOP_LIGHT("light", 1280, 900, false),
    DESKTOP_DARK("dark", 1280, 900, false),
    PHONE_LIGHT("light", 390, 844, true),
    PHONE_DARK("dark", 390, 844, true);

    private final String colours;
    private final int width;
    private final int height;
    private final boolean touched;

    Look(String colours, int width, int height, boolean touched) {
        this.colours = colours;
        this.width = width;
        this.height = height;
        this.touched = touched;
    }

    String colours() {
        return colours;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean touched() {
        return touched;
    }

    /** As part of a file's name: {@code desktop-light}. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
