package dev.parley.service.settings;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be configured.
 *
 * @param key          its name, lower case, words set apart by dots; a key that ends in {@code .*} stands for all that begin so
 * @param defaultValue what holds where nobody says otherwise; null where there is none
 * @param doc          what it means, with its unit, in one sentence
 */
public record Setting(String key, @Nullable String defaultValue, String doc) {
    private static final String WILDCARD = ".*";

    public Setting {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(doc, "doc");
    }

    /** Whether this setting is the one, or the family, that a key belongs to. */
    public boolean covers(String name) {
        return key.endsWith(WILDCARD) ? name.startsWith(key.substring(0, key.length() - 1)) : key.equals(name);
    }

    public boolean isFamily() {
        return key.endsWith(WILDCARD);
    }

    /** The environment variable that sets it. */
    public String variable() {
        return "PARLEY_"
                + key.toUpperCase(Locale.ROOT)
                        .replace("_", "__")
                        .replace('.', '_')
                        .replace("-", "___");
    }

    /** Its row in the table of docs/configuration.md. */
    public String tableRow() {
        var held = defaultValue == null || defaultValue.isEmpty() ? "" : "`" + defaultValue + "`";
        return "| `" + key + "` | " + held + " | " + doc + " |";
    }

    /** Whether a value of this key is to be kept out of logs and messages. */
    public static boolean isSecret(String key) {
        var name = key.toLowerCase(Locale.ROOT);
        return name.contains("password")
                || name.contains("passphrase")
                || name.contains("secret")
                || name.contains("token")
                || name.contains("jaas")
                || name.contains("user.info")
                || name.endsWith(".key");
    }
}
