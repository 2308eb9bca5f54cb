package dev.parley.enrich.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.text.Document;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpeakerResolverTest {

    private static final EntityFinder ENTITIES = new EntityFinder(Registry.builtIn());

    static Stream<String> examples() {
        var in = Objects.requireNonNull(SpeakerResolverTest.class.getResourceAsStream("speakers.txt"));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#');
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldResolveTheSpeakerOfTheExample(String example) {
        String[] fields = example.split(" \\| ");
        Document document = Document.of(fields[0].strip().replace("¶", "\n\n"));
        Entities entities = ENTITIES.find(document);
        List<Attribution> attributions = new StatementFinder().find(document);
        assertThat(attributions).as(fields[0]).isNotEmpty();

        List<Speaker> speakers = SpeakerResolver.resolve(document, entities, attributions);
        Speaker speaker = speakers.get(speakers.size() - 1);

        String found = String.join(
                " | ",
                orDash(speaker.name(), "?"),
                speaker.type().toString(),
                orDash(speaker.role(), "-"),
                affiliation(speaker));
        assertThat(found)
                .as(fields[0])
                .isEqualTo(String.join(" | ", List.of(fields).subList(1, fields.length))
                        .strip());
        boolean actor = speaker.entity() >= 0 || speaker.isStateBody() && speaker.affiliation() != null;
        assertThat(speaker.reason() == null)
                .as("a reason where there is no actor")
                .isEqualTo(actor);
    }

    private static String affiliation(Speaker speaker) {
        Membership affiliation = speaker.affiliation();
        return affiliation == null ? "-" : affiliation.name();
    }

    private static String orDash(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
