package dev.parley.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
    @TempDir
    private Path folder;

    @Test
    void shouldKeepItsTopicsOverARestart() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, EmbeddedBroker.ANY_PORT);
                var admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        try (var broker = EmbeddedBroker.start(folder, EmbeddedBroker.ANY_PORT);
                var admin = admin(broker)) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    @Test
    void shouldNameThePortThatIsTaken() {
        try (var broker = EmbeddedBroker.start(folder.resolve("one"), EmbeddedBroker.ANY_PORT)) {
            var port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
            assertThatThrownBy(() -> EmbeddedBroker.start(folder.resolve("two"), port))
                    .isInstanceOf(BrokerException.class)
                    .hasMessage("port " + port + " of 127.0.0.1 is already in use");
        }
    }

    @Test
    void shouldNameTheFolderThatCannotBeWritten() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> EmbeddedBroker.start(file, EmbeddedBroker.ANY_PORT))
                .isInstanceOf(BrokerException.class)
                .hasMessageContaining(file.toString());
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
