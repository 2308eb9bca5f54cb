package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RegistryTlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    private StubRegistry registry;

    @BeforeEach
    void start() throws Exception {
        registry = new StubRegistry(server(keystore()));
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    /** The JDK's own keytool makes a certificate for localhost. */
    private Path keystore() throws IOException, InterruptedException {
        var file = folder.resolve("server.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return file;
    }

    private static HttpsServer server(Path keystore) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keystore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }

    private byte[] write(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(more);
        config.put("schema.registry.url", "https://localhost:" + registry.port());
        config.put("max.retries", 0);
        return ContractSerdes.value(Topic.NEWS_RAW, config)
                .serializer()
                .serialize(Topic.NEWS_RAW.topicName(), Records.item());
    }

    @Test
    void shouldTrustTheTruststoreThatItWasGiven() {
        assertThat(write(Map.of(
                        "schema.registry.ssl.truststore.location",
                        folder.resolve("server.p12").toString(),
                        "schema.registry.ssl.truststore.password",
                        PASSWORD,
                        "schema.registry.ssl.truststore.type",
                        "PKCS12")))
                .isNotEmpty();
    }

    @Test
    void shouldTrustNoStranger() {
        assertThatThrownBy(() -> write(Map.of()))
                .hasMessageContaining("https://localhost")
                .hasMessageContaining("PKIX");
    }
}
