package dev.parley.ingest.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a stream as bytes, each bounded. */
final class Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[65536];
    private int begin;
    private int end;
    private int limit;
    private long number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    void limit(int bytes) {
        limit = bytes;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its end, or null after the last.
     *
     * @throws TooLargeException where it is longer than the limit; the line is skipped and the next call goes on after it
     */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean any = false;
        boolean large = false;
        while (begin < end || fill()) {
            any = true;
            int at = begin;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            large |= line.size() + (at - begin) > limit;
            if (!large) {
                line.write(buffer, begin, at - begin);
            }
            begin = at + 1;
            if (at < end) {
                break;
            }
        }
        number += any ? 1 : 0;
        if (large) {
            throw new TooLargeException("longer than " + limit + " bytes");
        }
        return any ? line.toByteArray() : null;
    }

    /** All that is left, within the limit. */
    byte[] rest() throws IOException {
        var rest = new ByteArrayOutputStream();
        while (begin < end || fill()) {
            rest.write(buffer, begin, end - begin);
            begin = end;
            if (rest.size() > limit) {
                throw new TooLargeException("longer than " + limit + " bytes");
            }
        }
        return rest.toByteArray();
    }

    private boolean fill() throws IOException {
        begin = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
