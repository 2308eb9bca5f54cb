package dev.parley.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A web archive as Common Crawl ships its news: a warcinfo record, then request and response of each page, each a gzip member. */
final class MadeUpArchive {

    private MadeUpArchive() {}

    /** @param unpacked bytes that the archive unpacks to, at least */
    static void write(Path file, long unpacked) throws IOException {
        var news = new MadeUpNews(7);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            long written = member(out, record("warcinfo", "", "application/warc-fields", "software: made up\r\n"));
            for (long page = 0; written < unpacked; page++) {
                String url = "https://echo.example/news/" + page;
                String request = "GET /news/" + page + " HTTP/1.1\r\nHost: echo.example\r\n\r\n";
                written += member(out, record("request", url, "application/http; msgtype=request", request));
                written += member(
                        out, record("response", url, "application/http; msgtype=response", response(news.page())));
            }
        }
    }

    private static String response(String html) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + html.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + html;
    }

    private static byte[] record(String type, String url, String contentType, String block) {
        int length = block.getBytes(StandardCharsets.UTF_8).length;
        String target = url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n";
        return ("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + target + "WARC-Date: 2026-05-02T09:00:00Z\r\nContent-Type: "
                        + contentType + "\r\nContent-Length: " + length + "\r\n\r\n" + block + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long member(OutputStream out, byte[] record) throws IOException {
        var gzip = new GZIPOutputStream(out, 1 << 16);
        gzip.write(record);
        gzip.finish();
        return record.length;
    }
}
