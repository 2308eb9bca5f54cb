package dev.parley.local;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An archive of the classes of this class path, as the JVM has them in memory: a process that starts from it needs half of the
 * processor time until it does something. Made once a build, by a demo that loads what broker and services load; tests run without it
 * where it cannot be made.
 */
final class SharedClasses {
    private static final long LONGEST_SECONDS = 180;

    private SharedClasses() {}

    /** Jars first, since an archive is for what the class path begins with, and takes no folder. */
    static String ordered(String classPath) {
        List<String> jars = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        for (var entry : classPath.split(File.pathSeparator)) {
            (entry.endsWith(".jar") ? jars : folders).add(entry);
        }
        jars.addAll(folders);
        return String.join(File.pathSeparator, jars);
    }

    /** What a process needs to start from the archive; nothing where there is none. */
    static List<String> options(String classPath, List<String> jvm) {
        try {
            var archive = archive(classPath, jvm);
            return Files.size(archive) == 0
                    ? List.of()
                    : List.of(
                            "-XX:SharedArchiveFile=" + archive,
                            "-Xshare:auto",
                            "-Xlog:cds=off",
                            "-Xlog:cds+dynamic=off");
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** Empty where it could not be made. */
    private static Path archive(String classPath, List<String> jvm) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target", "shared-classes").toAbsolutePath());
        var archive = folder.resolve("classes-" + Integer.toHexString(stamp(classPath)) + ".jsa");
        try (var channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(archive)) {
                make(archive, classPath, jvm);
            }
        }
        return archive;
    }

    /** Another one for other jars: the JVM takes an archive for the very files that it was made from. */
    private static int stamp(String classPath) throws IOException {
        var stamp = classPath.hashCode();
        for (var entry : classPath.split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                stamp = 31 * stamp + Files.getLastModifiedTime(Path.of(entry)).hashCode();
            }
        }
        return stamp;
    }

    private static void make(Path archive, String classPath, List<String> jvm)
            throws IOException, InterruptedException {
        var jars = new ArrayList<String>();
        for (var entry : classPath.split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                jars.add(entry);
            }
        }
        var made = archive.resolveSibling("made.jsa");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + made, "-cp", String.join(File.pathSeparator, jars)));
        command.addAll(List.of("dev.parley.local.Main", "demo"));
        var log = archive.resolveSibling("demo.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() == 0 && Files.exists(made)) {
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.createFile(archive);
        }
    }
}
