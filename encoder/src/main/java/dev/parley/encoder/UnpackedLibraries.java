package dev.parley.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The native libraries that ONNX Runtime unpacks into a temporary folder of each process, and leaves there: the folder always, and all
 * sixteen megabytes where the process is killed. On Linux a library that is loaded needs its file no more.
 */
final class UnpackedLibraries {

    private static final Path LOADED = Path.of("/proc/self/maps");
    private static final Path TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    private static final Pattern FOLDER = Pattern.compile("onnxruntime-java\\d+");

    /** Where somebody else has unpacked them, which is not to be touched. */
    private static final String INSTALLED = "onnxruntime.native.path";

    private UnpackedLibraries() {}

    /** Deletes what this process has loaded out of such a folder, with the folder; does nothing on other systems. */
    static void delete() {
        if (System.getProperty(INSTALLED) != null || !Files.isReadable(LOADED)) {
            return;
        }
        try {
            for (Path folder : folders(Files.readAllLines(LOADED, StandardCharsets.UTF_8), TEMPORARY)) {
                delete(folder);
            }
        } catch (IOException e) {
            // They stay where they are, as they would without this.
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** ONNX Runtime's own folders in the temporary one, among lines as Linux tells what is loaded. */
    static Set<Path> folders(List<String> maps, Path temporary) {
        Set<Path> folders = new TreeSet<>();
        for (String line : maps) {
            int slash = line.indexOf('/');
            Path folder = Path.of(slash < 0 ? "" : line.substring(slash)).getParent();
            if (folder != null
                    && temporary.equals(folder.getParent())
                    && FOLDER.matcher(folder.getFileName().toString()).matches()) {
                folders.add(folder);
            }
        }
        return folders;
    }
}
