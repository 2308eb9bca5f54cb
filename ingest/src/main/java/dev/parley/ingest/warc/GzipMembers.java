package dev.parley.ingest.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file one after the other, as a stream that ends with each. A damaged member throws where the
 * damage is met; {@link #next} then looks for the beginning of the next one, also among the last bytes that were taken for
 * the damaged one's.
 */
final class GzipMembers extends InputStream {
    private static final int NAME = 0x08;
    private static final int COMMENT = 0x10;
    private static final int EXTRA = 0x04;
    private static final int CHECK = 0x02;

    private final InputStream in;
    private final byte[] packed = new byte[65536];
    private final byte[] one = new byte[1];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private int begin;
    private int end;
    private int member;
    private boolean open;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /** Goes to the next member, passing over what is left of this one and whatever stands between; false at the end. */
    boolean next() throws IOException {
        while (seek()) {
            int flags = flags();
            if (flags >= 0) {
                member = begin;
                header(flags);
                inflater.reset();
                crc.reset();
                open = true;
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (open && length > 0) {
            int read = inflate(into, offset, length);
            if (read > 0) {
                crc.update(into, offset, read);
                return read;
            }
            if (inflater.finished()) {
                begin = end - inflater.getRemaining();
                open = false;
                trailer();
            } else if (inflater.needsDictionary() || !fill()) {
                open = false;
                throw new EOFException("the archive breaks off");
            } else {
                inflater.setInput(packed, begin, end - begin);
                begin = end;
            }
        }
        return length == 0 ? 0 : -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        if (inflater.needsInput() && begin < end && !inflater.finished()) {
            inflater.setInput(packed, begin, end - begin);
            begin = end;
        }
        try {
            return inflater.inflate(into, offset, length);
        } catch (DataFormatException e) {
            open = false;
            begin = member;
            throw new ZipException("damaged gzip: " + e.getMessage());
        }
    }

    private void trailer() throws IOException {
        long expected = word() | word() << 16;
        skip(4);
        if (expected != crc.getValue()) {
            begin = member;
            throw new ZipException("damaged gzip: wrong checksum");
        }
    }

    private long word() throws IOException {
        return must() | (long) must() << 8;
    }

    /** To the next byte that may begin a member. */
    private boolean seek() throws IOException {
        while (begin < end || fill()) {
            while (begin < end) {
                if (packed[begin++] == 0x1F) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The flags of a header whose first byte was read; -1 where it is none. */
    private int flags() throws IOException {
        if (peek() != 0x8B) {
            return -1;
        }
        begin++;
        if (peek() != 8) {
            return -1;
        }
        begin++;
        int flags = peek();
        if (flags < 0 || (flags & 0xE0) != 0) {
            return -1;
        }
        begin++;
        return flags;
    }

    private void header(int flags) throws IOException {
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip((int) word());
        }
        for (int words = flags & (NAME | COMMENT); words != 0; words &= words - 1) {
            while (must() != 0) {
                // a name or a comment, up to its zero
            }
        }
        if ((flags & CHECK) != 0) {
            skip(2);
        }
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            must();
        }
    }

    private int must() throws IOException {
        int next = peek();
        if (next < 0) {
            throw new EOFException("the archive breaks off");
        }
        begin++;
        return next;
    }

    private int peek() throws IOException {
        return begin < end || fill() ? packed[begin] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        begin = 0;
        member = 0;
        end = Math.max(0, in.read(packed, 0, packed.length));
        return end > 0;
    }
}
