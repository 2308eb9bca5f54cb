package dev.parley.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.enrich.stance.judge.IssueFile;
import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueFileTest {

    @Test
    void shouldNameAnIssueByAnyOfItsPhrases(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("issues.tsv"), "# ours\nQ77\tHarbour tunnel\ttunnel|sea crossing\n\n\tFerry\n");
        StanceFinder finder = StanceFinder.withFile(file);
        String text = "Orle rejected the sea crossing and praised the ferry.";
        Said said = new Said(Sides.at(text, "Orle"), Sides.at(text, "rejected"), Sides.at(text, text), null);
        assertThat(finder.find(Document.of(text), said, List.of()))
                .extracting(Stance::targetId, Stance::target, Stance::polarity)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Q77", "Harbour tunnel", Polarity.OPPOSE),
                        org.assertj.core.groups.Tuple.tuple("ferry", "Ferry", Polarity.SUPPORT));
    }

    @Test
    void shouldNameEveryWrongLine() {
        List<String> lines = List.of("\ufeffa\tTunnel", "b", "a\tAgain", "c\t ", "x/y\tSlash", "d\tOther\ttunnel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueFile.read("mine.tsv", lines))
                .withMessageStartingWith("mine.tsv: line 2: ")
                .withMessageContaining("line 3: id a given twice")
                .withMessageContaining("line 4: no name")
                .withMessageContaining("line 5: no id without a slash")
                .withMessageContaining("line 6: 'tunnel' already stands for a");
    }
}
