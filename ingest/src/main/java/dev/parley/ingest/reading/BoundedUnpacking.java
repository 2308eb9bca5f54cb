package dev.parley.ingest.reading;

import dev.parley.ingest.text.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip and stops when far more comes out than went in: a decompression bomb. */
final class BoundedUnpacking extends FilterInputStream {
    private static final int ALWAYS = 1024 * 1024;

    private final Counting packed;
    private long unpacked;

    private BoundedUnpacking(Counting packed) throws IOException {
        super(new GZIPInputStream(packed, 65536));
        this.packed = packed;
    }

    static InputStream of(InputStream gzip) throws IOException {
        return new BoundedUnpacking(new Counting(gzip));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws IOException {
        unpacked += more;
        if (unpacked > ALWAYS && unpacked > packed.count * Limits.UNPACK_RATIO) {
            throw new TooLargeException("unpacks to more than " + Limits.UNPACK_RATIO + " times its size");
        }
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
