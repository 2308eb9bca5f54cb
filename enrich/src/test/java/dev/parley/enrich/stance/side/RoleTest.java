package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phrase is to its verb. */
class RoleTest {

    /** The phrase, its part and verb, then the preposition, the noun above and how many were climbed over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Holt      | SUBJECT of praised, 0           | Holt praised the ferry.
                    ferry     | OBJECT of praised, 0            | Holt praised the ferry.
                    ferry     | PATIENT of praised, 0           | The ferry was praised by Holt.
                    Holt      | AGENT of praised, 0             | The ferry was praised by Holt.
                    ban       | OBJECT of welcomed, of lifting 1   | Holt welcomed the lifting of the ban.
                    bridge    | SUBJECT of fell, of price 1        | The price of the bridge fell.
                    ferry     | OBLIQUE of spoke, about 0       | Holt spoke about the ferry.
                    bridge    | OBJECT of saw, of end 2         | Holt saw the price of the end of the bridge.
                    bridge    | OBJECT of praised, 1            | Holt praised the ferry and the bridge.
                    bridge    | NONE of -, on 0         | Holt, on the bridge.
                    bridge    | NONE of -, 3            | The bridge, again.
                    """)
    void shouldClimbToTheVerb(String words, String role, String text) {
        Statement statement = Statement.saying(text);
        Role found = Role.of(statement.document(), statement.judged(), statement.phrase(words));

        assertThat(told(statement.document(), found)).isEqualTo(role);
    }

    private static String told(Document document, Role role) {
        Clause clause = role.clause();
        String verb =
                clause == null ? "-" : document.token(clause.verb().main()).text();
        String link = role.link().isEmpty() ? "" : role.link() + " ";
        String above = role.above() < 0 ? "" : document.token(role.above()).text() + " ";
        return role.part() + " of " + verb + ", " + link + above + role.depth();
    }
}
