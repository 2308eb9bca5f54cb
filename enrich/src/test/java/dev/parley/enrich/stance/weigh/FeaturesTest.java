package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.judge.Effect;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Relation;
import dev.parley.enrich.stance.judge.Vocabulary;
import dev.parley.enrich.stance.side.Statement;
import dev.parley.enrich.text.Sentence;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The features of a mention, and the two families among them: of its role and of the words around it. */
class FeaturesTest {

    private static TargetView view(Statement statement, String words) {
        return TargetView.of(statement.document(), statement.first(words), statement.end(words));
    }

    private static Noted features(String text, String target) {
        Statement statement = Statement.saying(text);
        Noted noted = new Noted();
        Features.of(statement.judged(), view(statement, target), noted);
        return noted;
    }

    private static Noted roles(String text, String target) {
        Statement statement = Statement.saying(text);
        Noted noted = new Noted();
        new RoleFeatures(statement.judged(), view(statement, target), noted).add();
        return noted;
    }

    private static Noted words(String text, String target) {
        Statement statement = Statement.saying(text);
        Noted noted = new Noted();
        new WordFeatures(statement.judged(), view(statement, target), noted).add();
        return noted;
    }

    @Test
    void shouldTellHowJudgingWordsStandToTheTarget() {
        Noted noted = features("Orle condemned the bridge.", "bridge");

        assertThat(noted.of("rel.UNDERGOER")).containsExactly("condemn");
        assertThat(noted.of("light.UNDERGOER")).containsExactly("-");
        assertThat(noted.of("level.UNDERGOER")).containsExactly("-2");
        assertThat(noted.of("part.UNDERGOER")).containsExactly("VERB,-1");
        assertThat(noted.of("sum")).containsExactly("-1");
        assertThat(noted.of("levels")).containsExactly("-2");
        assertThat(noted.of("many")).containsExactly("1,-1");
        assertThat(noted.of("near")).contains("-1");
        assertThat(noted.of("own")).containsExactly("-1");
    }

    @Test
    void shouldTurnTheLightOfADeniedWord() {
        Noted noted = features("Orle did not condemn the bridge.", "bridge");

        assertThat(noted.of("rel.UNDERGOER")).containsExactly("condemn,not");
        assertThat(noted.of("light.UNDERGOER")).containsExactly("+");
        assertThat(noted.of("sum")).containsExactly("1");
    }

    @Test
    void shouldNotReadWhatTheTargetItselfIsCalled() {
        Noted noted = features("Orle painted the disgrace.", "disgrace");

        assertThat(noted.all()).noneMatch(feature -> feature.startsWith("rel."));
        assertThat(noted.of("sum")).containsExactly("0");
        assertThat(noted.of("called")).containsExactly("disgrace");
    }

    /** Whether the word is in a quotation, and the target with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bad,in       | Holt said “it is terrible” near the bridge.
                    bad,same     | Holt said “the bridge is terrible”.
                    condemn,out  | Holt condemned it as “the bridge fell”.
                    condemn      | Holt condemned the bridge.
                    """)
    void shouldTellWhereAWordIsQuoted(String feature, String text) {
        Noted noted = features(text, "bridge");

        assertThat(noted.all().stream()
                        .filter(one -> one.startsWith("relq."))
                        .map(one -> one.substring(one.indexOf(' ') + 1)))
                .contains(feature);
    }

    @Test
    void shouldTellTheShapeOfAMentionAndItsSentence() {
        Noted noted = features("Lena Ames of Orle said “Veld left the bridge on Monday” again.", "Lena Ames");

        assertThat(noted.of("tag")).containsExactly("PROPER");
        assertThat(noted.of("place")).containsExactly("first");
        assertThat(noted.of("quote")).containsExactly(",some");
        assertThat(noted.of("long")).containsExactly("2");
        assertThat(noted.of("called")).isEmpty();
        assertThat(noted.of("bias")).containsExactly("");

        Noted inside = features("Holt said “he left the old bridge”.", "he");
        assertThat(inside.of("quote")).containsExactly("in,some");
        assertThat(inside.of("place")).containsExactly("");
        assertThat(inside.of("pronoun")).containsExactly("he");
        assertThat(inside.of("names")).containsExactly("1");
        assertThat(inside.of("size")).containsExactly("1");
    }

    @Test
    void shouldNeverTellAName() {
        assertThat(features("Lena Ames of Orle condemned the Veld bridge.", "bridge")
                        .all())
                .noneMatch(feature -> feature.matches("(?i).*\\b(lena|ames|orle|veld)\\b.*"));
    }

    @ParameterizedTest
    @CsvSource({"-9, -3", "-3, -3", "-2, -2", "0, 0", "3, 3", "4, 3"})
    void shouldBucketASum(int sum, String bucket) {
        assertThat(Features.bucket(sum)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @CsvSource({"-9", "-10", "0", "9", "10", "123"})
    void shouldWriteANumber(String number) {
        assertThat(Features.number(Integer.parseInt(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void shouldTakeTheFigureThatARelationAsksFor(Relation relation) {
        Effect effect = new Effect("harm", 2, -1, -2);
        Judgement judgement = new Judgement(0, 1, Vocabulary.Part.VERB, effect, true, false, null, null);
        int light = switch (relation) {
            case UNDERGOER, UNDERGOER_OWNER -> -1;
            case PARTY -> -2;
            default -> 2;
        };
        assertThat(Features.light(judgement, relation)).isEqualTo(light);
    }

    @Test
    void shouldTakeTheToneWhereGrammarDoesNotTie() {
        Judgement judgement =
                new Judgement(0, 1, Vocabulary.Part.VERB, new Effect("condemn", 0, -1, -2), false, false, null, null);

        assertThat(Features.light(judgement, Relation.DOER)).isZero();
        assertThat(Features.light(judgement, Relation.AFTER)).isEqualTo(-1);
    }

    @Test
    void shouldWriteWordsByTheirBaseAndHideNames() {
        Statement statement = Statement.saying("Orle sold 12 ferries. It rained.");
        Sentence sentence = statement.judged().sentence();

        assertThat(IntStream.range(-1, 6).mapToObj(at -> Features.word(statement.document(), sentence, at)))
                .containsExactly("", "NAME", "sell", "NUMBER", "ferry", ".", "");
        assertThat(Features.isOpen(statement.document().token(0))).isFalse();
        assertThat(Features.isOpen(statement.document().token(1))).isTrue();
        assertThat(Features.isOpen(statement.document().token(2))).isFalse();
        assertThat(Features.isOpen(statement.document().token(3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bridge | verb.undergoer paint       | Orle painted the bridge.
                    bridge | verb.undergoer paint,not   | Orle did not paint the bridge.
                    bridge | verb.undergoer paint       | The bridge was painted by the board.
                    board  | verb.doer paint            | The bridge was painted by the board.
                    board  | verb.doer's paint          | The aide of the board painted the bridge.
                    board  | verb.undergoer's paint     | Orle painted the bridge of the board.
                    board  | speech doer                | The board said it rained.
                    board  | modal doer                 | The board must paint the bridge.
                    bridge | modal undergoer            | The board must paint the bridge.
                    bridge | by NAME,paint              | Orle painted the bridge.
                    board  | object paint,bridge        | The board painted the old bridge.
                    board  | object bridge              | The board painted the old bridge.
                    board  | object's old               | The board painted the old bridge.
                    board  | then slowly                | The board painted slowly.
                    board  | then paint,slowly          | The board painted slowly.
                    bridge | then paint,by              | The bridge was painted by the board.
                    bridge | under near                 | Orle slept near the bridge.
                    bridge | under sleep,near           | Orle slept near the bridge.
                    """)
    void shouldTellTheRoleOfATarget(String target, String feature, String text) {
        assertThat(roles(text, target).all()).contains(feature);
    }

    @Test
    void shouldTellNoRoleOfOneWithoutAVerb() {
        assertThat(roles("The board, again.", "board").all()).isEmpty();
        assertThat(roles("Orle painted the bridge, the board slept.", "bridge").of("speech"))
                .isEmpty();
        assertThat(roles("Orle painted the bridge.", "bridge").of("modal")).isEmpty();
    }

    @Test
    void shouldTellTheWordsAroundATarget() {
        assertThat(words("Orle sold the bridge slowly, it rained.", "bridge").all())
                .containsExactlyInAnyOrder(
                        "bag sell",
                        "bag sell,before",
                        "bag slowly",
                        "bag slowly,after",
                        "bag rain",
                        "bag rain,after",
                        "near sell",
                        "near slowly",
                        "near rain",
                        "pair NAME,sell",
                        "pair sell,the",
                        "pair slowly,,",
                        "pair ,,it",
                        "pair it,rain",
                        "pair rain,.",
                        "segment sell",
                        "segment slowly",
                        "left1 the",
                        "left2 sell",
                        "left3 NAME",
                        "left4 ",
                        "right1 slowly",
                        "right2 ,",
                        "right3 it",
                        "right4 rain",
                        "left12 sell,the",
                        "right12 slowly,,",
                        "around the,slowly");
    }

    @Test
    void shouldNotTakeAFarWordForNear() {
        Noted noted = words("Holt slept while the rain on the roof of the old town fell near the bridge.", "bridge");

        assertThat(noted.of("bag")).contains("sleep", "fall");
        assertThat(noted.of("near")).contains("fall").doesNotContain("sleep");
    }
}
