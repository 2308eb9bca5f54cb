package dev.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the folder "cases": feeds as they are really written, and what must be read in them. */
class FeedCasesTest {
    private static final Set<String> SETUP = Set.of("base", "encoding", "type", "results");

    static Stream<FeedCase> cases() throws IOException {
        return FeedCase.load(Path.of("src/test/resources/dev/parley/ingest/feed/cases"));
    }

    @Test
    void shouldHaveHundredsOfCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReadWhatTheCaseExpects(FeedCase feed) {
        check(feed);
    }

    @Test
    void shouldReadTheSameUnderATurkishLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            cases().forEach(FeedCasesTest::check);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(FeedCase feed) {
        Origin origin = Fixtures.origin()
                .withAddress(feed.expected().get("base"))
                .withContentType(feed.expected().get("type"));
        List<ReadResult> results = Fixtures.read(feed.bytes(), origin);
        var softly = new SoftAssertions();
        String count = feed.expected().get("results");
        if (count != null) {
            softly.assertThat(results).as("results of %s", feed.name()).hasSize(Integer.parseInt(count));
        }
        assertThat(results).as(feed.name()).isNotEmpty();
        feed.expected().forEach((field, value) -> {
            if (!SETUP.contains(field)) {
                softly.assertThat(field(results.get(0), field))
                        .as("%s of %s", field, feed.name())
                        .isEqualTo(value.isEmpty() ? null : value);
            }
        });
        softly.assertAll();
    }

    private static @Nullable String field(ReadResult result, String field) {
        if (result instanceof RawItem item) {
            return switch (field) {
                case "title" -> item.title();
                case "link" -> item.url();
                case "id" -> item.sourceItemId();
                case "summary" -> item.summary();
                case "text" -> item.text();
                case "author" -> joined(item.authors());
                case "published" -> time(item.publishedAt());
                case "updated" -> time(item.updatedAt());
                case "outlet" -> item.outlet();
                case "language" -> item.language();
                default -> throw new IllegalArgumentException("no field " + field);
            };
        }
        return read(((Refusal) result).read(), field);
    }

    private static @Nullable String read(Draft draft, String field) {
        return switch (field) {
            case "title" -> draft.title();
            case "link" -> draft.url();
            case "id" -> draft.sourceItemId();
            case "summary" -> draft.summary();
            case "text" -> draft.text();
            case "author" -> joined(draft.authors());
            case "published" -> time(draft.publishedAt());
            case "updated" -> time(draft.updatedAt());
            case "outlet" -> draft.outlet();
            case "language" -> draft.language();
            default -> throw new IllegalArgumentException("no field " + field);
        };
    }

    private static @Nullable String joined(List<String> authors) {
        return authors.isEmpty() ? null : String.join("; ", authors);
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
