package dev.parley.enrich.text.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Loads a class beside which there is one resource, whose text a test gives. */
final class Beside extends ClassLoader {

    private static final String OWNER = "Beside$Owner.class";

    private final String resource;
    private final InputStream content;

    private Beside(String resource, InputStream content) {
        super(null);
        this.resource = resource;
        this.content = content;
    }

    static Class<?> text(String resource, String text) {
        return stream(resource, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The content can be read once. */
    static Class<?> stream(String resource, InputStream content) {
        try (InputStream in = Beside.class.getResourceAsStream(OWNER)) {
            if (in == null) {
                throw new IllegalStateException("no " + OWNER);
            }
            byte[] code = in.readAllBytes();
            return new Beside(resource, content).defineClass(Owner.class.getName(), code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return name.equals("dev/parley/enrich/text/word/" + resource) ? content : null;
    }

    private static final class Owner {}
}
