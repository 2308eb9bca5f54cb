package dev.parley.encoder;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A model: a ZIP archive of {@code encoder.onnx}, {@code vocabulary.txt} (a piece a line, in order of its number), {@code heads.bin} (what
 * weighs the vectors: how many, then of each its name, its size and its numbers, big-endian) and {@code model.properties} (width, window,
 * version).
 *
 * @param name    where it is from, for messages
 * @param graph   the encoder, as an ONNX model
 * @param pieces  its vocabulary
 * @param heads   matrices by name
 * @param width   numbers a vector
 * @param window  the most pieces that it reads at once
 * @param version changes with its weights
 */
record ModelFile(
        String name,
        byte[] graph,
        WordPieces pieces,
        Map<String, float[]> heads,
        int width,
        int window,
        String version) {

    private static final String SHIPPED = "careful.zip";
    /** No entry of a model is larger; a broken archive is not unpacked without end. */
    private static final int MOST_BYTES = 1 << 30;
    /** What stands before and behind a piece, and the piece. */
    private static final int LEAST_WINDOW = 3;

    /** This model without the bytes of its graph: once a session has read them, they are a second copy. */
    ModelFile opened() {
        return new ModelFile(name, new byte[0], pieces, heads, width, window, version);
    }

    /** The model of this module. @throws IOException where it is missing or broken */
    static ModelFile shipped() throws IOException {
        try (InputStream in = ModelFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new FileNotFoundException("the encoder module has no model " + SHIPPED);
            }
            return read(SHIPPED, in);
        }
    }

    /** A user's model. @throws IOException where it is missing or broken; the message names it */
    static ModelFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + file, e);
        }
    }

    static ModelFile read(String name, InputStream in) throws IOException {
        try {
            Map<String, byte[]> entries = entries(in);
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(entry(entries, "model.properties")));
            List<String> vocabulary = new String(entry(entries, "vocabulary.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new ModelFile(
                    name,
                    entry(entries, "encoder.onnx"),
                    new WordPieces(vocabulary),
                    heads(entry(entries, "heads.bin")),
                    number(properties, "width", 1),
                    number(properties, "window", LEAST_WINDOW),
                    property(properties, "version"));
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(name + " is no model: " + e.getMessage(), e);
        }
    }

    private static Map<String, byte[]> entries(InputStream in) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(MOST_BYTES);
                entries.put(entry.getName(), bytes);
            }
        }
        if (entries.isEmpty()) {
            throw new IOException("it is no ZIP archive, or an empty one");
        }
        return entries;
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IOException("it has no " + name);
        }
        return bytes;
    }

    private static String property(Properties properties, String name) throws IOException {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IOException("model.properties tells no " + name);
        }
        return value.strip();
    }

    private static int number(Properties properties, String name, int least) throws IOException {
        String value = property(properties, name);
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IOException("model.properties tells no " + name + " from " + least + " on: " + value);
    }

    private static Map<String, float[]> heads(byte[] bytes) throws IOException {
        Map<String, float[]> heads = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int many = in.readInt();
            for (int i = 0; i < many; i++) {
                String name = in.readUTF();
                int size = in.readInt();
                if (size < 0 || size > in.available() / Float.BYTES) {
                    throw new IOException("heads.bin ends within " + name);
                }
                float[] values = new float[size];
                for (int v = 0; v < size; v++) {
                    values[v] = in.readFloat();
                }
                heads.put(name, values);
            }
        }
        return heads;
    }
}
