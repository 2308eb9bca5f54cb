package dev.parley.enrich.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** On this module's own class path there is no encoder. */
class ReadingModeTest {

    @Test
    void shouldReadQuicklyWhereThereIsNoEncoder() throws IOException {
        assertThat(ReadingMode.of("auto").open(null)).isNull();
        assertThat(ReadingMode.of("quick").open(Path.of("any.zip"))).isNull();
    }

    @Test
    void shouldSayThatACarefulReadingCannotBeHad() {
        assertThatThrownBy(() -> ReadingMode.of("careful").open(null))
                .isInstanceOf(IOException.class)
                .hasMessage("a careful reading needs the module parley-encoder on the class path");
        assertThatThrownBy(() -> ReadingMode.AUTO.open(Path.of("any.zip"))).isInstanceOf(IOException.class);
    }

    @Test
    void shouldNameAWordThatIsNoMode() {
        assertThatThrownBy(() -> ReadingMode.of("slow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("is one of auto, quick and careful, not slow");
    }
}
