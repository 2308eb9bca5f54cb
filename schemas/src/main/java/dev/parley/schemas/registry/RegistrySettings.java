package dev.parley.schemas.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;
import org.jspecify.annotations.Nullable;

/**
 * Where the registry is and how to speak to it, read from the keys that Confluent's clients use.
 *
 * @param addresses     base addresses without credentials, tried in order
 * @param authorization the Authorization header's value, or null
 * @param autoRegister  whether an unknown schema is registered; if not, it is only looked up
 * @param retries       further tries after a transient failure
 * @param retryWait     wait before the first of them; doubles each time
 * @param timeout       for one request
 * @param unknownWait   how long an id that the registry does not know is asked for before it counts as unknown
 * @param tls           {@code ssl.*} settings, as Kafka's clients name them; empty for the JVM's own
 */
public record RegistrySettings(
        List<URI> addresses,
        @Nullable String authorization,
        boolean autoRegister,
        int retries,
        Duration retryWait,
        Duration timeout,
        Duration unknownWait,
        Map<String, Object> tls) {

    public static final String URL = "schema.registry.url";
    public static final String AUTO_REGISTER = "auto.register.schemas";
    public static final String USER_INFO = "basic.auth.user.info";
    public static final String BEARER_TOKEN = "bearer.auth.token";
    public static final String RETRIES = "max.retries";
    public static final String RETRY_WAIT = "retries.wait.ms";
    public static final String TIMEOUT = "http.read.timeout.ms";
    public static final String UNKNOWN_WAIT = "unknown.schema.wait.ms";

    private static final String PREFIX = "schema.registry.";

    /** Reads them; each key may also carry the prefix {@code schema.registry.}. Throws ConfigException naming the key. */
    public static RegistrySettings from(Map<String, ?> config) {
        var urls = Arrays.stream(required(config).split(",")).map(String::strip).filter(u -> !u.isEmpty());
        var given = urls.map(RegistrySettings::address).toList();
        return new RegistrySettings(
                given.stream().map(RegistrySettings::bare).toList(),
                authorization(config, given),
                Boolean.parseBoolean(text(config, AUTO_REGISTER, "true")),
                number(config, RETRIES, 4),
                Duration.ofMillis(number(config, RETRY_WAIT, 250)),
                Duration.ofMillis(number(config, TIMEOUT, 10_000)),
                Duration.ofMillis(number(config, UNKNOWN_WAIT, 30_000)),
                tls(config));
    }

    private static String required(Map<String, ?> config) {
        var urls = config.get(URL);
        var joined = urls instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : urls;
        if (joined == null || joined.toString().isBlank()) {
            throw new ConfigException(
                    URL + " is not set: the schema registry's address, such as http://localhost:8081");
        }
        return joined.toString();
    }

    private static URI address(String url) {
        try {
            var uri = new URI(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                throw new ConfigException(URL + " is no http or https address with a host: " + bareText(url));
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new ConfigException(URL + " is no address: " + bareText(url) + " (" + e.getReason() + ")");
        }
    }

    private static String bareText(String url) {
        return url.replaceFirst("//[^/@]*@", "//***@");
    }

    private static URI bare(URI uri) {
        return uri.getRawUserInfo() == null ? uri : URI.create(uri.toString().replaceFirst("//[^/@]*@", "//"));
    }

    private static @Nullable String authorization(Map<String, ?> config, List<URI> addresses) {
        var inUrl =
                addresses.stream().map(URI::getUserInfo).filter(u -> u != null).findFirst();
        var user = text(config, USER_INFO, inUrl.orElse(""));
        if (!user.isEmpty()) {
            return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        }
        var token = text(config, BEARER_TOKEN, "");
        return token.isEmpty() ? null : "Bearer " + token;
    }

    private static Map<String, Object> tls(Map<String, ?> config) {
        Map<String, Object> tls = new TreeMap<>();
        config.forEach((key, value) -> {
            if (key.startsWith(PREFIX + "ssl.") && value != null) {
                tls.put(key.substring(PREFIX.length()), value);
            }
        });
        return tls;
    }

    private static String text(Map<String, ?> config, String key, String otherwise) {
        Object value = config.get(PREFIX + key);
        if (value == null) {
            value = config.get(key);
        }
        if (value == null) {
            return otherwise;
        }
        return value instanceof Password secret ? secret.value() : value.toString();
    }

    private static int number(Map<String, ?> config, String key, int otherwise) {
        var value = text(config, key, String.valueOf(otherwise));
        try {
            var number = Integer.parseInt(value.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new ConfigException(key + " is no number from 0 up: " + value);
    }

    @Override
    public String toString() {
        return addresses + (authorization == null ? "" : " (with credentials)");
    }
}
