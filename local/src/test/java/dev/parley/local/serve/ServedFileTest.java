package dev.parley.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedFileTest {
    @TempDir
    private Path home;

    @Test
    void shouldBeFoundWhileItsProcessLivesAndBeGoneAfterClosing() throws Exception {
        var place = home.resolve("a").resolve("serve.properties");
        try (var served = ServedFile.write(place, List.of("kafka.bootstrap.servers=127.0.0.1:9"))) {
            assertThat(served).isNotNull();
            assertThat(ServedFile.find(place)).contains(place);
            assertThat(Files.readString(place)).contains("kafka.bootstrap.servers=127.0.0.1:9");
        }
        assertThat(place).doesNotExist();
        assertThat(ServedFile.find(place)).isEmpty();
    }

    @Test
    void shouldNotBelieveWhatADeadProcessOrAStrangerLeft() throws Exception {
        var place = home.resolve("serve.properties");
        for (var first : List.of("# process 99999999999", "# process x", "kafka.bootstrap.servers=h:1", "")) {
            Files.writeString(place, first + "\n");
            assertThat(ServedFile.find(place)).as(first).isEmpty();
        }
    }
}
