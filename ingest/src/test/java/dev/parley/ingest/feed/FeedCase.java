package dev.parley.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One feed and what its first entry must come out as. A file of cases begins with "frame: NAME" (what stands around
 * the entry, with {entry} in its place; "none" where cases are whole documents). A case begins with "=== name", goes on
 * with expectations "field: value" (\n is a line break; nothing after the colon: the field is null), then "---", then
 * the entry. "base:" is the address of the feed, "encoding:" the one that it is written in, "type:" its HTTP type.
 */
record FeedCase(String name, Map<String, String> expected, String document) {

    static Stream<FeedCase> load(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".cases"))
                    .sorted()
                    .flatMap(FeedCase::file)
                    .toList()
                    .stream();
        }
    }

    private static Stream<FeedCase> file(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^=== ", -1);
            String frameName = parts[0].lines()
                    .filter(line -> line.startsWith("frame: "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(file + " names no frame"))
                    .substring(7);
            String frame =
                    frameName.equals("none") ? "{entry}" : Files.readString(file.resolveSibling(frameName + ".frame"));
            List<FeedCase> cases = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                cases.add(of(file.getFileName() + ": ", parts[i], frame));
            }
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedCase of(String file, String words, String frame) {
        int cut = words.indexOf("\n---\n");
        if (cut < 0) {
            throw new IllegalStateException(file + "no line of --- in: " + words);
        }
        String[] head = words.substring(0, cut).split("\n");
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            expected.put(
                    head[i].substring(0, colon),
                    head[i].substring(colon + 1).strip().replace("\\n", "\n"));
        }
        String entry = words.substring(cut + 5).stripTrailing();
        return new FeedCase(file + head[0], expected, frame.replace("{entry}", entry));
    }

    byte[] bytes() {
        String encoding = expected.get("encoding");
        return document.getBytes(encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
    }

    @Override
    public String toString() {
        return name;
    }
}
