package dev.parley.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.schemas.registry.SchemaRegistryException.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.security.ssl.DefaultSslEngineFactory;
import org.jspecify.annotations.Nullable;

/** One question to the registry at a time: tries each address, repeats what is transient, explains what is not. */
final class RegistryHttp {
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RegistrySettings settings;
    private final HttpClient http;

    RegistryHttp(RegistrySettings settings) {
        this.settings = settings;
        this.http = settings.tls().isEmpty() ? Plain.CLIENT : overTls(settings);
    }

    /** Clients without TLS settings of their own share one, and its threads. */
    private static final class Plain {
        static final HttpClient CLIENT = builder().build();
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    private static HttpClient overTls(RegistrySettings settings) {
        var definition = new ConfigDef();
        SslConfigs.addClientSslSupport(definition);
        try (var engines = new DefaultSslEngineFactory()) {
            engines.configure(new AbstractConfig(definition, settings.tls(), false).values());
            return builder().sslContext(engines.sslContext()).build();
        }
    }

    /** What is asked; {@code about} says it in an error's words. */
    private record Question(String method, String path, byte @Nullable [] body, String about) {
        static Question of(String method, String path, Map<String, ?> body, String about) {
            try {
                return new Question(method, path, JSON.writeValueAsBytes(body), about);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(about, e);
            }
        }
    }

    JsonNode get(String path, String about) {
        return ask(new Question("GET", path, null, about));
    }

    JsonNode post(String path, Map<String, ?> body, String about) {
        return ask(Question.of("POST", path, body, about));
    }

    JsonNode put(String path, Map<String, ?> body, String about) {
        return ask(Question.of("PUT", path, body, about));
    }

    private JsonNode ask(Question question) {
        var wait = settings.retryWait().toMillis();
        for (var tries = 0; ; tries++) {
            try {
                return askOnce(question);
            } catch (SchemaRegistryException e) {
                if (!e.isPassing() || tries >= settings.retries()) {
                    throw e;
                }
                RegistryTraffic.retried();
                pause(wait << Math.min(tries, 5));
            }
        }
    }

    /** Each address in turn; the last one's failure counts. */
    private JsonNode askOnce(Question question) {
        SchemaRegistryException last = null;
        for (var address : settings.addresses()) {
            try {
                return exchange(URI.create(address + question.path()), question);
            } catch (SchemaRegistryException e) {
                if (!e.isPassing()) {
                    throw e;
                }
                last = e;
            }
        }
        throw last == null ? new SchemaRegistryException("no schema registry address", Fault.SETUP, null) : last;
    }

    private JsonNode exchange(URI uri, Question question) {
        var request = HttpRequest.newBuilder(uri).timeout(settings.timeout()).header("Accept", MEDIA_TYPE);
        if (settings.authorization() != null) {
            request.header("Authorization", settings.authorization());
        }
        if (question.body() != null) {
            request.header("Content-Type", MEDIA_TYPE)
                    .method(question.method(), HttpRequest.BodyPublishers.ofByteArray(question.body()));
        }
        RegistryTraffic.asked();
        try {
            return answer(uri, http.send(request.build(), BodyHandlers.ofByteArray()), question.about());
        } catch (IOException | UnresolvedAddressException e) {
            RegistryTraffic.failed();
            var reason = e instanceof ConnectException ? "nobody answers there" : String.valueOf(e.getMessage());
            throw new SchemaRegistryException(
                    "schema registry out of reach: " + uri + " (" + question.about() + "): " + reason,
                    Fault.PASSING,
                    e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static JsonNode answer(URI uri, HttpResponse<byte[]> response, String about) {
        var status = response.statusCode();
        var text = new String(response.body(), StandardCharsets.UTF_8);
        if (status != 200) {
            RegistryTraffic.answered(status);
        } else {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw refusal(
                        uri,
                        status,
                        about,
                        "the answer is no JSON; is this a schema registry? " + cut(text),
                        Fault.SETUP);
            }
        }
        throw refusal(
                uri,
                status,
                about,
                message(text),
                fault(status, "GET".equals(response.request().method())));
    }

    private static SchemaRegistryException refusal(URI uri, int status, String about, String reason, Fault fault) {
        var message = "schema registry refused: " + uri + " (" + about + "): HTTP " + status + ": " + reason;
        return new SchemaRegistryException(message, fault, status);
    }

    /** Only a schema id, which a record brought, can be unknown by the record's fault. */
    private static Fault fault(int status, boolean askedForId) {
        return switch (status) {
            case 404 -> askedForId ? Fault.UNKNOWN : Fault.SETUP;
            case 408, 429, 500, 502, 503, 504 -> Fault.PASSING;
            default -> Fault.SETUP;
        };
    }

    private static String message(String text) {
        try {
            var node = JSON.readTree(text);
            if (node.hasNonNull("message")) {
                return node.path("error_code").asText("") + " "
                        + cut(node.path("message").asText());
            }
        } catch (JsonProcessingException e) {
            // the text itself is shown
        }
        return text.isBlank() ? "no reason given" : cut(text);
    }

    private static String cut(String text) {
        return text.length() <= 500 ? text.strip() : text.substring(0, 500) + "...";
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
