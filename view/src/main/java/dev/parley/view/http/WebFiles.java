package dev.parley.view.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The page's files, from the class path. */
final class WebFiles {
    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** For who writes the page: files are read anew for every request. */
    private static final boolean REREAD = Boolean.getBoolean("parley.view.reread");

    private final String folder;
    private final Map<String, Body> read = new ConcurrentHashMap<>();

    /** @param folder on the class path, such as {@code /dev/parley/view/web} */
    WebFiles(String folder) {
        this.folder = folder;
    }

    /** The file of a path; the page itself where a browser asks for something that names no file. */
    Optional<Answer> find(List<String> segments, boolean browser) {
        var path = String.join("/", segments);
        var found = file(path.isEmpty() ? INDEX : path);
        return found.isPresent() || !browser ? found : file(INDEX);
    }

    private Optional<Answer> file(String path) {
        // What has no ending may be a folder, which the class path gives as the list of what is in it.
        var dot = path.lastIndexOf('.');
        var type = dot > path.lastIndexOf('/') ? TYPES.get(path.substring(dot + 1)) : null;
        if (type == null || path.contains("..") || path.contains("//") || path.startsWith("/")) {
            return Optional.empty();
        }
        var known = read.get(path);
        return known != null && !REREAD ? Optional.of(known) : load(path, type);
    }

    private Optional<Answer> load(String path, String type) {
        try (var in = WebFiles.class.getResourceAsStream(folder + "/" + path)) {
            if (in == null) {
                return Optional.empty();
            }
            var body = new Body(type, in.readAllBytes());
            read.put(path, body);
            return Optional.of(body);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
