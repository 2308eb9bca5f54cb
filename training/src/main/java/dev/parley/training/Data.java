package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A file of annotations, named by what it holds: a model is made from these bytes or not at all. */
public enum Data {
    /** 175 worked articles, Parley's own annotation of openly licensed news. */
    WORKED_TRAIN("831a1479ef7c4e316221179633af5a999222eb469fe13cf92806a6b7155295da"),
    /** The training part of NewsMTSC, as spans in code points. */
    NEWS_TRAIN("51e0a4489b65d66371fbec8011181c508dcf88310ee25e91bba82d86e964d499"),
    /** The training part of PolNeAR: 751 articles of US political news with their attributions, in code points. */
    ATTRIBUTIONS_TRAIN("1d219586f6a255b34d544da30351f27c7bbc344f1f0d79160b9c1175b8e75e3d"),
    /** WikiGold: 548 sentences with their names, in code points. */
    NAMES("ea5b4692d6c3dbca80620a05d21245770db72ec877c48360bd91fd15210ea390");

    private final String sha256;

    Data(String sha256) {
        this.sha256 = sha256;
    }

    /** Its rows, wherever the file lies within a folder. @throws IOException where it cannot be read, or no file holds these bytes */
    public List<JsonNode> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (sha256(bytes).equals(sha256)) {
                return rows(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        throw new IOException("no .jsonl file within " + folder + " is " + name() + ", of SHA-256 " + sha256);
    }

    /** Its rows. @throws IOException where the file cannot be read or is another one */
    public List<JsonNode> rows(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String found = sha256(bytes);
        if (!found.equals(sha256)) {
            throw new IOException(file + " is not " + name() + ": its SHA-256 is " + found + ", not " + sha256);
        }
        return rows(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The rows of any file, one a line. */
    static List<JsonNode> rows(String lines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            if (!line.isBlank()) {
                rows.add(json.readTree(line));
            }
        }
        return rows;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
