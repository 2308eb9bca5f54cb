package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.pipeline.Extractor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TaggingTest {
    @Test
    void shouldNameTheVersionThatIsBuilt() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + ReadingVersion.RELEASE.substring("parley-".length()) + "</version>");
    }

    @Test
    void shouldFindWhoSaidWhatWithTheCoreThatShips() {
        var tagging = new Tagging(
                () -> new Core(Extractor.create()::extract, "v1"),
                Duration.ofDays(1),
                new EnrichCounters(new SimpleMeterRegistry()));
        var item = Fixtures.item("a", "\"The bridge is unsafe,\" said Mayor Lena Ames.", Fixtures.FETCHED);

        var tagged = tagging.tag(item);

        assertThat(tagged.getStatements()).hasSize(1);
        assertThat(tagged.getStatements().get(0).getSpeaker()).isEqualTo("Lena Ames");
        assertThat(tagged.getTagger()).isEqualTo("v1");
    }
}
