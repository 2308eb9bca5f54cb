package dev.parley.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Which build this is: written into the jar by Maven. */
public final class BuildInfo {
    private static final Properties PROPERTIES = read();

    private BuildInfo() {}

    private static Properties read() {
        var properties = new Properties();
        try (var in = BuildInfo.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Such as {@code 0.1.0}; {@code unknown} where it was not built by Maven. */
    public static String version() {
        return value("version");
    }

    /** The commit that was built, from {@code -Dparley.commit=}; {@code unknown} where nobody said. */
    public static String commit() {
        return value("commit");
    }

    private static String value(String key) {
        var value = PROPERTIES.getProperty(key, "").strip();
        return value.isEmpty() || value.startsWith("${") ? "unknown" : value;
    }
}
