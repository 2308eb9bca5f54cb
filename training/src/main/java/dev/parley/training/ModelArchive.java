package dev.parley.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The one file that the encoder module opens, see docs/encoder.md.
 *
 * @param graph      the encoder as an ONNX model
 * @param vocabulary its word pieces, a line each
 * @param heads      what weighs its vectors, by name
 * @param width      numbers a vector
 * @param window     the most pieces that are read at once
 */
public record ModelArchive(byte[] graph, byte[] vocabulary, Map<String, float[]> heads, int width, int window) {

    private static final String GRAPH = "encoder.onnx";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String HEADS = "heads.bin";
    private static final String PROPERTIES = "model.properties";

    /** @throws IOException where the file cannot be read, or lacks a part */
    public static ModelArchive read(Path file) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        for (String part : new String[] {GRAPH, VOCABULARY, HEADS, PROPERTIES}) {
            if (!entries.containsKey(part)) {
                throw new IOException(file + " is no model: it has no " + part);
            }
        }
        Properties properties = new Properties();
        properties.load(new StringReader(
                new String(Objects.requireNonNull(entries.get(PROPERTIES)), StandardCharsets.ISO_8859_1)));
        return new ModelArchive(
                Objects.requireNonNull(entries.get(GRAPH)),
                Objects.requireNonNull(entries.get(VOCABULARY)),
                heads(Objects.requireNonNull(entries.get(HEADS))),
                Integer.parseInt(properties.getProperty("width")),
                Integer.parseInt(properties.getProperty("window")));
    }

    /** This model with heads in place of those of the same names. */
    public ModelArchive with(Map<String, float[]> learned) {
        Map<String, float[]> all = new LinkedHashMap<>(heads);
        all.putAll(learned);
        return new ModelArchive(graph, vocabulary, all, width, window);
    }

    /** The file's bytes; the same weights give the same ones. */
    public byte[] bytes() throws IOException {
        byte[] packed = packed();
        String properties =
                "width=" + width + "\nwindow=" + window + "\nversion=" + version(graph, vocabulary, packed) + "\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            write(zip, PROPERTIES, properties.getBytes(StandardCharsets.UTF_8));
            write(zip, VOCABULARY, vocabulary);
            write(zip, HEADS, packed);
            write(zip, GRAPH, graph);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(heads.size());
        for (Map.Entry<String, float[]> head : heads.entrySet()) {
            out.writeUTF(head.getKey());
            out.writeInt(head.getValue().length);
            for (float value : head.getValue()) {
                out.writeFloat(value);
            }
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static Map<String, float[]> heads(byte[] packed) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
        Map<String, float[]> heads = new LinkedHashMap<>();
        int many = in.readInt();
        for (int i = 0; i < many; i++) {
            String name = in.readUTF();
            float[] values = new float[in.readInt()];
            for (int v = 0; v < values.length; v++) {
                values[v] = in.readFloat();
            }
            heads.put(name, values);
        }
        return heads;
    }

    private static String version(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
