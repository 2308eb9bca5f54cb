package dev.parley.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.word.FactTable;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every resource of the core: what lists words or tells facts is in the notation of its kind, and what can be read among tokens. */
class WordResourcesTest {

    private static final Path ROOT = Path.of("src", "main", "resources");

    /** Fitted weights, as a trainer writes them. */
    private static final Set<String> WEIGHTS =
            Set.of("ends.txt", "evidence.txt", "sides.tsv", "light.tsv", "type-weights.tsv");

    /** Names and words of names, looked up in a text's characters or in a name's, and not among tokens. */
    private static final Set<String> BY_CHARACTERS =
            Set.of("entity/registry/places.txt", "entity/registry/known-organisations.txt", "speaker/noun/nouns.txt");

    private static Stream<Path> resources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(ending)
                            && !WEIGHTS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> words() throws IOException {
        return resources(".txt");
    }

    private static Stream<Path> facts() throws IOException {
        return resources(".tsv");
    }

    private static String name(Path file) {
        return "/" + ROOT.relativize(file).toString().replace('\\', '/');
    }

    @ParameterizedTest
    @MethodSource("words")
    void shouldListWordsThatTheTokenizerCutsAtTheirBlanks(Path file) throws IOException {
        boolean byCharacters = BY_CHARACTERS.stream().anyMatch(name(file)::endsWith);
        String[] attributes = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("=") && line.contains(":"))
                .flatMap(line -> Stream.of(line.substring(0, line.indexOf(':')).split(" ", -1)))
                .filter(part -> part.contains("="))
                .map(part -> part.substring(0, part.indexOf('=')))
                .distinct()
                .toArray(String[]::new);

        List<WordClass> classes = WordFile.of(Document.class, name(file), WordFile.Once.IN_CLASS, attributes)
                .classes();

        assertThat(classes).isNotEmpty();
        for (WordClass one : classes) {
            assertThat(byCharacters ? Set.<String>of() : one.words())
                    .as("%s, class %s", file, one.name())
                    .allMatch(WordResourcesTest::isCutAtBlanks);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "isn't,false",
                "n't,true",
                "'ll,true",
                "hero's welcome,false",
                "hero 's welcome,true",
                "throw one's weight behind,true"
            })
    void shouldTellAnEntryThatNoTextCanHold(String entry, boolean cut) {
        assertThat(isCutAtBlanks(entry)).isEqualTo(cut);
    }

    /** "one's" is any possessive; "'ll" stands behind a word. */
    private static boolean isCutAtBlanks(String entry) {
        boolean clitic = entry.startsWith("'") || entry.equals("n't");
        String words = (clitic ? "we " : "") + entry.replace("one's", "their");
        String text = clitic ? words.replaceFirst(" ", "") : words;
        return Document.of(text).tokens().stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .equals(words);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void shouldTellFactsInRowsUnderTheNamesOfTheirColumns(Path file) throws IOException {
        String names = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElseThrow();
        String[] columns = names.split("\t", -1);

        assertThat(columns).allMatch(column -> column.matches("[a-z-]+"));
        assertThat(columns)
                .as("%s: a column in which no two rows have the same", file)
                .anyMatch(column -> isKey(file, column, columns));
    }

    private static boolean isKey(Path file, String column, String... columns) {
        try {
            return !FactTable.read(Document.class, name(file), column, columns).isEmpty();
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
