package dev.parley.local;

import dev.parley.service.broker.Answers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.awaitility.Awaitility;

/** A broker as a company would have it: clients sign in with SCRAM over TLS, and may do what an ACL allows and nothing else. */
final class SecuredBroker implements AutoCloseable {
    private static final String ADMIN = "admin";
    private static final String PASSWORD = "changeit";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final KafkaRaftServer server;
    private final Admin admin;

    SecuredBroker(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        certificate();
        this.port = freePort();
        format();
        this.server = new KafkaRaftServer(KafkaConfig.fromProps(properties(freePort()), false), Time.SYSTEM);
        server.startup();
        this.admin = Admin.create(Map.copyOf(client(ADMIN)));
    }

    Admin admin() {
        return admin;
    }

    /** How a user connects: a Kafka client's configuration. */
    Map<String, String> client(String user) {
        return Map.of(
                "bootstrap.servers",
                "localhost:" + port,
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                jaas(user),
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                folder.resolve("ca.pem").toString());
    }

    private static String jaas(String user) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, PASSWORD);
    }

    /** Makes a user, or gives it other rights than it had. */
    void user(String name, Collection<AclBinding> rights) {
        Answers.await(
                "user " + name,
                admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                                name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD)))
                        .all());
        var ofUser = new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter("User:" + name, null, AclOperation.ANY, AclPermissionType.ANY));
        Answers.await("old rights", admin.deleteAcls(List.of(ofUser)).all());
        Answers.await("rights", admin.createAcls(rights).all());
        Set<AclBinding> wanted = new HashSet<>(rights);
        Awaitility.await("rights of " + name)
                .atMost(LONGEST)
                .until(() -> wanted.equals(new HashSet<>(
                        Answers.await("rights", admin.describeAcls(ofUser).values()))));
    }

    private Properties properties(int controllers) {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "CLIENTS",
                "listener.security.protocol.map", "CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT",
                "listeners", "CLIENTS://localhost:" + port + ",CONTROLLER://localhost:" + controllers,
                "controller.quorum.voters", "1@localhost:" + controllers,
                "log.dirs", folder.resolve("data").toString()));
        properties.putAll(Map.of(
                "sasl.enabled.mechanisms",
                "SCRAM-SHA-512",
                "sasl.mechanism.inter.broker.protocol",
                "SCRAM-SHA-512",
                "listener.name.clients.scram-sha-512.sasl.jaas.config",
                jaas(ADMIN),
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                folder.resolve("broker.p12").toString(),
                "ssl.keystore.password",
                PASSWORD,
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                folder.resolve("ca.pem").toString(),
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                // The controller is in the same process, and its listener on this machine only.
                "super.users",
                "User:" + ADMIN + ";User:ANONYMOUS"));
        properties.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000",
                "log.cleaner.enable", "false",
                "log.index.size.max.bytes", "1048576"));
        return properties;
    }

    private void format() throws Exception {
        var data = Files.createDirectories(folder.resolve("data")).toString();
        new Formatter()
                .setNodeId(1)
                .setClusterId(new Uuid(15, 15).toString())
                .setDirectories(List.of(data))
                .setMetadataLogDirectory(data)
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setScramArguments(List.of("SCRAM-SHA-512=[name=" + ADMIN + ",password=" + PASSWORD + "]"))
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    /** The JDK's own tool makes a certificate for localhost, and gives out what clients are to trust. */
    private void certificate() throws IOException, InterruptedException {
        var store = folder.resolve("broker.p12").toString();
        keytool(
                "-genkeypair",
                "-alias",
                "broker",
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
                store,
                "-storepass",
                PASSWORD);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "broker",
                "-keystore",
                store,
                "-storepass",
                PASSWORD,
                "-file",
                folder.resolve("ca.pem").toString());
    }

    private static void keytool(String... args) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        admin.close();
        server.shutdown();
        server.awaitShutdown();
    }
}
