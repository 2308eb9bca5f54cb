package dev.parley.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.speaker.SpeakerResolver;
import dev.parley.enrich.text.Document;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircumstancesTest {

    private static final EntityFinder ENTITIES = new EntityFinder(Registry.builtIn());
    private static final Instant FRIDAY = Instant.parse("2024-03-08T15:00:00Z");

    static Stream<String> examples() {
        var in = Objects.requireNonNull(CircumstancesTest.class.getResourceAsStream("circumstances.txt"));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#');
    }

    private static Circumstances first(String text, @Nullable Instant publishedAt) {
        return all(text, publishedAt).get(0);
    }

    private static List<Circumstances> all(String text, @Nullable Instant publishedAt) {
        Document document = Document.of(text);
        Entities entities = ENTITIES.find(document);
        List<Attribution> attributions = new StatementFinder().find(document);
        assertThat(attributions).as(text).isNotEmpty();
        return Circumstances.of(
                document,
                entities,
                attributions,
                SpeakerResolver.resolve(document, entities, attributions),
                publishedAt);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldReadDayAndVenue(String example) {
        String[] fields = example.split(" \\| ");
        Circumstances found = first(fields[0], FRIDAY);

        assertThat(found.saidOn() == null ? "-" : found.saidOn().toString())
                .as(fields[0])
                .isEqualTo(fields[1]);
        assertThat(found.venue() == null ? "-" : found.venue()).as(fields[0]).isEqualTo(fields[2].strip());
    }

    @Test
    void shouldReadNoWeekdayWithoutADateOfPublication() {
        assertThat(first("Ames said on Thursday that the bridge was unsafe.", null)
                        .saidOn())
                .isNull();
    }

    @Test
    void shouldCarryAnOccasionToWhatTheSameSpeakerGoesOnToSay() {
        List<Circumstances> found = all(
                "Lena Ames said at a news conference on Thursday that the bridge was unsafe. She said it would close.\n\n"
                        + "\"Nobody may cross,\" Ames said.",
                FRIDAY);

        assertThat(found).hasSize(3).containsOnly(found.get(0));
        assertThat(found.get(0).venue()).isEqualTo("news conference");
        assertThat(found.get(0).saidOn()).isEqualTo("2024-03-07");
    }

    /** What a lead tells with day and place is what the article is about; two who speak by turns stay there. */
    @Test
    void shouldComeBackToTheOccasionOfTheLead() {
        String turns = "Robert Oakes said it was safe.\n\nOakes said he had crossed it.\n\nHe said he would again.\n\n";
        String later = "The bridge will close, Ames said.";

        List<Circumstances> sitting =
                all("Lena Ames said in an interview on Thursday that it was unsafe.\n\n" + turns + later, FRIDAY);
        List<Circumstances> passing = all("Lena Ames said on Thursday that it was unsafe.\n\n" + turns + later, FRIDAY);

        assertThat(sitting.get(sitting.size() - 1))
                .isEqualTo(new Circumstances(LocalDate.parse("2024-03-07"), "interview"));
        assertThat(passing.get(passing.size() - 1).saidOn()).isNull();
    }

    @Test
    void shouldCarryAnOccasionFromASentenceThatTellsItAlone() {
        List<Circumstances> found =
                all("On Tuesday, Lena Ames appeared at a rally. She said the bridge was unsafe.", FRIDAY);

        assertThat(found.get(found.size() - 1).saidOn()).isEqualTo("2024-03-05");
        assertThat(found.get(found.size() - 1).venue()).isEqualTo("rally");
    }

    @Test
    void shouldGiveAHeadlineTheDayOfTheSameSpeakersStatementBelow() {
        List<Circumstances> found =
                all("Norway condemns raid\n\nNorway on Monday condemned the raid at a briefing.", FRIDAY);

        assertThat(found).hasSize(2).containsOnly(new Circumstances(LocalDate.parse("2024-03-04"), "briefing"));
    }

    @Test
    void shouldCarryTheDayOfAMeetingToBothAndThatOfAResolutionToItsWords() {
        List<Circumstances> met =
                all("Lena Ames met Robert Oakes on Monday. Oakes said the bridge was unsafe.", FRIDAY);
        List<Circumstances> adopted =
                all("The council adopted a resolution on Monday. The resolution demanded an end to the raid.", FRIDAY);

        assertThat(met.get(met.size() - 1).saidOn()).isEqualTo("2024-03-04");
        assertThat(adopted.get(adopted.size() - 1).saidOn()).isEqualTo("2024-03-04");
    }

    @Test
    void shouldNotCarryAnOccasionToAnotherSpeakerOrBackInTime() {
        List<Circumstances> found = all(
                "Lena Ames told the Ottersby Herald on Thursday that the bridge was unsafe. Robert Oakes said it was safe. "
                        + "Ames has said that it was old.",
                FRIDAY);

        assertThat(found).hasSize(3);
        assertThat(found.get(1).saidOn()).as("another speaker").isNull();
        assertThat(found.get(1).venue()).as("another speaker").isNull();
        assertThat(found.get(2).saidOn()).as("has said").isNull();
    }
}
