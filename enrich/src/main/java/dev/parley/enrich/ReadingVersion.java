package dev.parley.enrich;

import dev.parley.enrich.vectors.WordEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The version of a reading, worked out from all that a reading depends on: the release, enrich's own classes and resources, and the
 * user's files, {@code parley-0.2.0+3f0c91d2a4be.77c0e1b25a19}, and the encoder that it reads carefully with. Nobody has to raise it, so none can forget to: where rules, words or
 * actors change, it is another, and the ledgers take the new reading of an item for the old.
 */
final class ReadingVersion {
    static final String RELEASE = "parley-0.2.0";
    private static final String CODE = "dev/parley/enrich/";
    private static final int DIGITS = 12;

    private static final String CORE = RELEASE + "+" + digits(ReadingVersion::digestCore);

    private ReadingVersion() {}

    /**
     * Of a reading.
     *
     * @param encoder what it reads carefully with; null for the quick reading
     * @param files   contents of the user's files, in an order that stays; none where there are none
     */
    static String of(@Nullable WordEncoder encoder, byte[]... files) {
        String quick = of(files);
        return encoder == null ? quick : quick + ".careful-" + encoder.version();
    }

    /** Of the quick reading. */
    static String of(byte[]... files) {
        return files.length == 0
                ? CORE
                : CORE + "."
                        + digits(digest -> {
                            for (var file : files) {
                                digest.update(Integer.toString(file.length).getBytes(StandardCharsets.UTF_8));
                                digest.update((byte) '\n');
                                digest.update(file);
                            }
                        });
    }

    private interface Source {
        void addTo(MessageDigest digest);
    }

    private static String digits(Source source) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            source.addTo(digest);
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Names and checksums of the classes and resources, the same from a jar and from a folder. */
    private static void digestCore(MessageDigest digest) {
        checksums(origin())
                .forEach((name, sum) -> digest.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static Path origin() {
        var source = ReadingVersion.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("enrich cannot tell where its classes lie, so not which version it is");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + source.getLocation(), e);
        }
    }

    static Map<String, Long> checksums(Path origin) {
        try {
            return Files.isDirectory(origin) ? ofFolder(origin) : ofJar(origin);
        } catch (IOException e) {
            throw new UncheckedIOException(origin + ": enrich's classes cannot be read", e);
        }
    }

    /** As the jar's own directory has them, so that nothing is unpacked. */
    private static Map<String, Long> ofJar(Path origin) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (var jar = new JarFile(origin.toFile(), false)) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(CODE))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static Map<String, Long> ofFolder(Path origin) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (var files = Files.walk(origin.resolve(CODE))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                sums.put(origin.relativize(file).toString().replace('\\', '/'), crc.getValue());
            }
        }
        return sums;
    }
}
