package dev.parley.tuning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes tuned weights as the one file that the encoder module opens. */
final class ModelWriter {

    private ModelWriter() {}

    /** The file's bytes; the same weights give the same ones. */
    static byte[] bytes(Map<String, Weights> weights, Base base) throws IOException {
        byte[] vocabulary = (String.join("\n", base.vocabulary()) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] graph = EncoderGraph.of(weights, base.heads());
        byte[] heads = heads(weights);
        int width = Objects.requireNonNull(weights.get("words")).shape()[1];
        String properties = "width=" + width + "\nwindow=" + Windows.LONGEST + "\nversion="
                + version(graph, vocabulary, heads) + "\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            write(zip, "model.properties", properties.getBytes(StandardCharsets.UTF_8));
            write(zip, "vocabulary.txt", vocabulary);
            write(zip, "heads.bin", heads);
            write(zip, "encoder.onnx", graph);
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

    /** The hidden layers stand as inputs by outputs, as the core reads them. */
    private static byte[] heads(Map<String, Weights> weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        var heads = weights.entrySet().stream()
                .filter(one -> one.getKey().startsWith("side.") || one.getKey().startsWith("statement."))
                .toList();
        out.writeInt(heads.size());
        for (var head : heads) {
            float[] values = head.getValue().values();
            boolean turn = head.getKey().endsWith("hidden.weight");
            int rows = head.getValue().shape()[0];
            int columns = turn ? head.getValue().shape()[1] : 1;
            out.writeUTF(head.getKey());
            out.writeInt(values.length);
            for (int i = 0; i < values.length; i++) {
                out.writeFloat(turn ? values[i % rows * columns + i / rows] : values[i]);
            }
        }
        out.flush();
        return bytes.toByteArray();
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
