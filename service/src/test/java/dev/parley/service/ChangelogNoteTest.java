package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.service.state.ChangelogNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangelogNoteTest {
    @TempDir
    private Path folder;

    @Test
    void shouldReadWhatItWroteAndNothingElse() throws IOException {
        var state = folder.resolve("state/parley-sink");
        var note = new ChangelogNote(state);
        assertThat(note.read()).isEmpty();

        note.write(Map.of("a-changelog", "x1", "b-changelog", "x2"));
        assertThat(new ChangelogNote(state).read()).isEqualTo(Map.of("a-changelog", "x1", "b-changelog", "x2"));

        note.write(Map.of("a-changelog", "x3"));
        assertThat(new ChangelogNote(state).read()).isEqualTo(Map.of("a-changelog", "x3"));
        try (var files = Files.list(state)) {
            assertThat(files).hasSize(1);
        }
    }
}
