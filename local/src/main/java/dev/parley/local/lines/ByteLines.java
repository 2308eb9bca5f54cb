package dev.parley.local.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, without their ends ("\n", "\r\n") and without a byte order mark; blank ones are passed over. */
public final class ByteLines implements AutoCloseable {
    private static final int BUFFER = 65_536;
    private static final byte[] ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    public ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line; null behind the last. */
    public byte @Nullable [] next() throws IOException {
        for (var line = line(); line != null; line = line()) {
            var from = startsWithMark(line) ? ORDER_MARK.length : 0;
            var to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
            if (!isBlank(line, from, to)) {
                return to - from == line.length ? line : Arrays.copyOfRange(line, from, to);
            }
        }
        return null;
    }

    /** Whether more can be read at once, without waiting for whoever writes. */
    public boolean ready() throws IOException {
        return at < end || in.available() > 0;
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream begun = null;
        while (at < end || fill()) {
            var feed = feed();
            if (feed < end && begun == null) {
                return cut(feed);
            }
            begun = begun == null ? new ByteArrayOutputStream(2 * BUFFER) : begun;
            begun.write(buffer, at, feed - at);
            at = Math.min(feed + 1, end);
            if (feed < end) {
                return begun.toByteArray();
            }
        }
        return begun == null ? null : begun.toByteArray();
    }

    private byte[] cut(int feed) {
        var line = Arrays.copyOfRange(buffer, at, feed);
        at = feed + 1;
        return line;
    }

    /** Where the line ends in the buffer; the buffer's end where it does not. */
    private int feed() {
        var feed = at;
        while (feed < end && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= ORDER_MARK.length
                && Arrays.equals(line, 0, ORDER_MARK.length, ORDER_MARK, 0, ORDER_MARK.length);
    }

    private static boolean isBlank(byte[] line, int from, int to) {
        for (var i = from; i < to; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
