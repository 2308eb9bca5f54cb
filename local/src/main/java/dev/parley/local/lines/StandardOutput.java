package dev.parley.local.lines;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8 with line feeds, that says when nobody reads it any more. */
public final class StandardOutput {
    private static final int BUFFER = 65_536;

    private StandardOutput() {}

    /** Nobody reads standard output any more, as after {@code | head}. */
    public static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gone(IOException cause) {
            super(cause);
        }
    }

    /** For much output: what is printed appears when the buffer is full or flushed. Writes throw {@link Gone}. */
    public static PrintStream buffered() {
        return stream(new BufferedOutputStream(new Noticing(new FileOutputStream(FileDescriptor.out)), BUFFER));
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                print(line);
                print('\n');
            }
        };
    }

    /** PrintStream swallows what a write throws, unless it is unchecked. */
    private static final class Noticing extends FilterOutputStream {
        Noticing(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new Gone(e);
            }
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new Gone(e);
            }
        }
    }
}
