package dev.parley.ingest.item;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** BCP 47 tags from what feeds and pages declare. */
public final class Languages {

    private Languages() {}

    /** The tag in its usual spelling ("en_us" gives "en-US"), or null where it names no language. */
    public static @Nullable String tag(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String first = declared.strip().split("[,;\\s]", 2)[0].replace('_', '-');
        try {
            String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            return tag.equals("und") || tag.startsWith("x-") ? null : tag;
        } catch (IllformedLocaleException notATag) {
            return null;
        }
    }
}
