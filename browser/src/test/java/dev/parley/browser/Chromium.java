package dev.parley.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver, as the system's packages bring them. */
record Chromium(Path browser, Path driver) {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** Those on the PATH, or nothing where one of them is missing. */
    static Optional<Chromium> onPath() {
        return BROWSERS.stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .flatMap(browser -> onPath("chromedriver").map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
