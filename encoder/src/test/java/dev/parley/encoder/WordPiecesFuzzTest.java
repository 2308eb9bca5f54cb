package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a text is made of, its pieces stand in it, one word after the other. docs/fuzzing.md says how to look for more inputs. */
class WordPiecesFuzzTest {

    private static final WordPieces PIECES = Shipped.MODEL.pieces();
    private static final int VOCABULARY = 30_522;

    @FuzzTest(maxDuration = "5m")
    void shouldCutAnyText(byte[] bytes) {
        assertCuts(new String(bytes, StandardCharsets.UTF_8));
        assertCuts(units(bytes));
    }

    /** Two bytes a unit, so that halves of characters come up. */
    private static String units(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    private static void assertCuts(String text) {
        assertCuts(text, 0, text.length());
        assertCuts(text, text.length() / 3, text.length() - text.length() / 3);
    }

    private static void assertCuts(String text, int begin, int end) {
        WordPieces.Pieces cut = PIECES.cut(text, begin, end);
        int last = begin;
        boolean fine = true;
        for (int i = 0; i < cut.size(); i++) {
            boolean same = i > 0 && cut.begins()[i] == cut.begins()[i - 1] && cut.ends()[i] == cut.ends()[i - 1];
            fine &= same || cut.begins()[i] >= last;
            fine &= cut.ends()[i] > cut.begins()[i] && cut.ends()[i] <= end;
            fine &= cut.ids()[i] >= 0 && cut.ids()[i] < VOCABULARY;
            last = cut.ends()[i];
        }
        assertThat(fine).as("%s", text).isTrue();
        assertThat(PIECES.cut(text, begin, end).ids()).isEqualTo(cut.ids());
    }
}
