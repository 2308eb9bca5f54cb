package dev.parley.sink;

import static dev.parley.sink.Items.MAY_4;
import static dev.parley.sink.Items.as;
import static dev.parley.sink.Items.item;
import static dev.parley.sink.Items.opposes;
import static dev.parley.sink.Items.said;
import static dev.parley.sink.Items.supports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors whom the user's file erases. */
class ErasureTest {
    private static final String WORDS = "We will never accept a bridge that nobody in this valley asked for";

    @TempDir
    Path folder;

    private Set<String> read(String content) throws IOException {
        return ErasedActors.read("sink.erased", Files.writeString(folder.resolve("erased.txt"), content));
    }

    @Test
    void shouldTakeInNothingThatAnErasedActorSaidOrSpokeForAndNoSideOnIt() {
        try (var registry = new TestRegistry();
                var sink = new SinkDriver(SinkDriver.config(registry, Set.of("ana")), folder)) {
            sink.send(item(
                    "a",
                    "herald",
                    MAY_4,
                    said("ana", WORDS, opposes("bridge")),
                    as(
                            said("ben", "The toll stays as it is", supports("ana"), opposes("toll")),
                            "aide",
                            "Ana",
                            "ana")));

            assertThat(sink.bytes.keySet())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(key).contains(" ben"));
            assertThat(sink.statements.values()).singleElement().satisfies(statement -> {
                assertThat(statement.getAffiliationId()).isNull();
                assertThat(statement.getAffiliation()).isNull();
                assertThat(statement.getStances())
                        .extracting(s -> s.getTargetId())
                        .containsExactly("toll");
            });
            assertThat(sink.actor("ben").getAffiliations()).isEmpty();
        }
    }

    @Test
    void shouldReadAnIdALineAndPassOverRemarks() throws IOException {
        assertThat(read("# by order of 3 May\n\nana-bright\n  Q30 # twice asked\n"))
                .containsExactly("ana-bright", "Q30");
        assertThat(read("")).isEmpty();
    }

    @Test
    void shouldRefuseAFileThatCannotBeReadRatherThanBringTheErasedBack() {
        assertThatThrownBy(() -> ErasedActors.read("sink.erased", folder.resolve("gone.txt")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("sink.erased")
                .hasMessageContaining("gone.txt");
    }

    @Test
    void shouldNameTheLineThatHoldsNoId() {
        assertThatThrownBy(() -> read("ana\nAna Bright\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("Ana Bright");
    }
}
