package dev.parley.ingest.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive, packed or not, one at a time. Nothing of a record is held but what its reader takes.
 * After damage the reading goes on at the next record that can be found.
 */
final class Records {
    private static final String MAGIC = "WARC/";
    private static final int BUFFER = 65536;

    private final @Nullable GzipMembers members;
    private InputStream in;
    private @Nullable Block block;
    private boolean lost;

    private Records(@Nullable GzipMembers members, InputStream in) {
        this.members = members;
        this.in = in;
    }

    /** @param archive a stream that can be marked */
    static Records of(InputStream archive) throws IOException {
        archive.mark(2);
        boolean gzip = archive.read() == 0x1F && archive.read() == 0x8B;
        archive.reset();
        return gzip
                ? new Records(new GzipMembers(archive), new ByteArrayInputStream(new byte[0]))
                : new Records(null, new BufferedInputStream(archive, BUFFER));
    }

    /**
     * The next record, or null after the last.
     *
     * @throws IOException where the next record is damaged; the call after it goes on behind the damage
     */
    @Nullable
    Record next() throws IOException {
        try {
            finish();
            return begin() ? record() : null;
        } catch (IOException e) {
            lost = true;
            block = null;
            throw e;
        }
    }

    /** Tells that the block of the last record could not be read. */
    void lose() {
        lost = true;
        block = null;
    }

    private void finish() throws IOException {
        Block open = block;
        block = null;
        if (open != null) {
            open.drain();
        }
    }

    /** To the first letter of a record; false at the end of the archive. */
    private boolean begin() throws IOException {
        while (true) {
            boolean found = lost ? scan() : skipBlank();
            if (found) {
                lost = false;
                return true;
            }
            if (members == null || !members.next()) {
                return false;
            }
            lost = false;
            in = new BufferedInputStream(members, BUFFER);
        }
    }

    private boolean skipBlank() throws IOException {
        while (true) {
            in.mark(1);
            int next = in.read();
            if (next != '\r' && next != '\n') {
                in.reset();
                return next >= 0;
            }
        }
    }

    /** To the next line that begins like a record. A damaged member holds no more. */
    private boolean scan() throws IOException {
        try {
            int matched = -1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    matched = 0;
                    in.mark(MAGIC.length() + 1);
                } else if (matched >= 0) {
                    matched = next == MAGIC.charAt(matched) ? matched + 1 : -1;
                    if (matched == MAGIC.length()) {
                        in.reset();
                        return true;
                    }
                }
            }
        } catch (IOException damaged) {
            if (members == null) {
                throw damaged;
            }
        }
        return false;
    }

    private Record record() throws IOException {
        String first = Headers.line(in);
        if (!first.startsWith(MAGIC)) {
            throw new IOException("no record where one should begin");
        }
        Map<String, String> headers = Headers.read(in);
        long length = length(headers.get("content-length"));
        var content = new Block(in, length);
        block = content;
        return new Record(headers, content);
    }

    private static long length(@Nullable String written) throws IOException {
        try {
            long length = Long.parseLong(written == null ? "" : written);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw new IOException("a record without a length");
    }

    /** The bytes of one record's block; closing it leaves the archive open. */
    private static final class Block extends FilterInputStream {
        private long left;

        Block(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) {
                return -1;
            }
            int next = super.read();
            count(next < 0 ? -1 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(into, offset, (int) Math.min(length, left));
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            if (read < 0) {
                left = 0;
                throw new EOFException("the record breaks off");
            }
            left -= read;
        }

        @Override
        public byte[] readNBytes(int length) throws IOException {
            byte[] all = new byte[(int) Math.min(length, left)];
            readNBytes(all, 0, all.length);
            return all;
        }

        void drain() throws IOException {
            byte[] scratch = new byte[8192];
            while (left > 0) {
                read(scratch, 0, scratch.length);
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
