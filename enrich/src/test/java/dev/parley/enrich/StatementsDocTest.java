package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.construction.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of docs/statements.md has a row of every rule, and of no other. */
class StatementsDocTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z-]+`(?:, `[a-z-]+`)*) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    @Test
    void shouldHaveARowOfEveryRule() throws IOException {
        String page = Files.readString(Path.of("../docs/statements.md"));
        int from = page.indexOf("## Constructions");
        String table = page.substring(from, page.indexOf("\n## ", from + 1));
        List<String> named = ROW.matcher(table)
                .results()
                .flatMap(row -> NAME.matcher(row.group(1)).results().map(name -> name.group(1)))
                .toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).isEqualTo(new TreeSet<>(Rules.ALL));
    }
}
