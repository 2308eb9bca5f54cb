package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

    /** Each with its kind and its words; Holt speaks, Ames and Orle are actors. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    praised the ferry          | ISSUE ferry: the ferry                              | Holt praised the ferry for Ames.
                    praised the ferry for Ames | ISSUE ferry: the ferry; ACTOR Ames: Ames            | Holt praised the ferry for Ames.
                    praised Ames's ferry       | INSIDE Ames: Ames; ISSUE ferry: Ames's ferry        | Holt praised Ames's ferry.
                    praised an end to the ban  | ISSUE ban: the ban                                  | Holt praised an end to the ban.
                    praised the line           | ISSUE line: the line                                | Holt praised the line.
                    praised her                | PRONOUN Ames: her                                   | Ames sang. Holt praised her.
                    praised her ferry          | INSIDE Ames: her; ISSUE ferry: her ferry            | Ames sang. Holt praised her ferry.
                    praised it                 | PRONOUN ferry: it                                   | Ames sold the ferry. Holt praised it.
                    praised it                 | PRONOUN Orle: it                                    | Ames met Orle. Holt praised it.
                    praised the week           | ''                                                  | Holt praised the week.
                    """)
    void shouldProposeWhatTheContentNames(String content, String found, String text) {
        assertThat(find(Statement.of("Holt", "praised", content, text))).isEqualTo(found);
    }

    @Test
    void shouldProposeWhomTheCueIsDoneTo() {
        Statement statement = Statement.of("", "accused", "of lying", "Ames was accused of lying by the board.");

        assertThat(find(statement)).isEqualTo("ACTOR Ames: Ames");
    }

    @Test
    void shouldNotProposeTheSource() {
        Statement statement = Statement.of("Ames", "accused", "of lying", "Ames was accused of lying by the board.");

        assertThat(find(statement)).isEmpty();
    }

    @Test
    void shouldTellThePhraseThatACandidateStandsIn() {
        Statement statement = Statement.of("Holt", "praised", "Ames's ferry", "Holt praised Ames's ferry.");
        List<Candidate> found = candidates(statement, 0);

        assertThat(found).hasSize(2);
        assertThat(found).extracting(Candidate::phrase).containsOnly(statement.phrase("ferry"));
        assertThat(found.get(0).end()).isEqualTo(statement.end("Ames"));
        assertThat(found.get(0).target().type()).isEqualTo("PERSON");
        assertThat(found.get(1).target().type()).isEqualTo("ISSUE");
    }

    private static String find(Statement statement) {
        List<String> found = new ArrayList<>();
        int last = statement.document().sentences().size() - 1;
        for (Candidate candidate : candidates(statement, last)) {
            found.add(candidate.kind() + " " + candidate.target().name() + ": "
                    + statement
                            .document()
                            .span(candidate.first(), candidate.end())
                            .in(statement.document().text()));
        }
        return String.join("; ", found);
    }

    private static List<Candidate> candidates(Statement statement, int sentence) {
        List<Party> parties = new ArrayList<>();
        String text = statement.document().text();
        if (text.contains("Ames")) {
            parties.add(statement.party("Ames", EntityType.PERSON, Gender.FEMALE));
        }
        if (text.contains("Orle")) {
            parties.add(statement.party("Orle", EntityType.STATE, Gender.UNKNOWN));
        }
        Targets targets = statement.targets(parties.toArray(new Party[0]));
        PronounReference pronouns =
                new PronounReference(statement.document(), statement::judged, statement.scope(), targets);
        return new Candidates(statement.judged(sentence), statement.scope(), pronouns, targets).find();
    }
}
