package dev.parley.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] bytes(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof String words) {
                out.writeBytes(words.getBytes(StandardCharsets.UTF_8));
            } else {
                out.write((Integer) part);
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x93, 0xA0, 0xE9, 0xFC, 0xFF})
    void shouldKeepQuotationMarksWhereOneByteIsNotUtf8(int bad) {
        byte[] text = bytes("“We sail at dawn,” the pilot ", bad, " said.");

        assertThat(Charsets.decode(text, null))
                .isEqualTo("“We sail at dawn,” the pilot " + new String(new byte[] {(byte) bad}, WINDOWS) + " said.");
    }

    @Test
    void shouldKeepFewLettersBesideThreeBadBytes() {
        byte[] text = bytes("“No,” she", 0x92, "s said", 0x85, " and left", 0x97, "alone.");

        assertThat(Charsets.decode(text, null)).isEqualTo("“No,” she’s said… and left—alone.");
        assertThat(Charsets.utf8(text)).isEqualTo("“No,” she’s said… and left—alone.");
    }

    @Test
    void shouldBelieveADeclarationOfUtf8ThatOneLetterBearsOut() {
        byte[] text = bytes(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><a>Brücke ",
                0x93,
                "zu",
                0x94,
                " ",
                0x96,
                " gr",
                0xFC,
                "n, wei",
                0xDF,
                "</a>");

        assertThat(Charsets.decode(text, null)).endsWith("<a>Brücke “zu” – grün, weiß</a>");
    }

    @Test
    void shouldShowASequenceThatBreaksOffAsOneDamagedCharacter() {
        assertThat(Charsets.decode(
                        bytes("“Stay,” he said. More to co", 0xE2, 0x80, " next: für ", 0xF0, 0x9F, 0x98), null))
                .isEqualTo("“Stay,” he said. More to co\uFFFD next: für \uFFFD");
    }

    @Test
    void shouldMendBehindAByteOrderMarkToo() {
        assertThat(Charsets.decode(bytes("\uFEFF“Stay,” he said", 0x92), null)).isEqualTo("“Stay,” he said’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Das macht Spaß”, sagte er – früh.",
                "« Voilà », dit-il, « déjà là », à l’été",
                "¿Qué? Él dijo “sí” – mañana."
            })
    void shouldReadWindowsAsWindows(String words) {
        assertThat(Charsets.decode(
                        words.replace("« ", "«\u00A0").replace(" »", "\u00A0»").getBytes(WINDOWS), null))
                .isEqualTo(words.replace("« ", "«\u00A0").replace(" »", "\u00A0»"));
        assertThat(Charsets.decode(words.getBytes(WINDOWS), "text/html; charset=utf-8"))
                .isEqualTo(words);
    }

    /** A few sequences are proof enough: in the encodings that are declared they would be "â€œ" and "Ã¶". */
    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252", "iso-8859-15"})
    void shouldNotBelieveAnotherDeclarationBecauseOfOneByte(String declared) {
        assertThat(Charsets.decode(bytes("“Stay,” he said", 0x92), "text/plain; charset=" + declared))
                .isEqualTo("“Stay,” he said’");
        assertThat(Charsets.decode(bytes("Größe, Öl, Brücke", 0x85), "text/plain; charset=" + declared))
                .isEqualTo("Größe, Öl, Brücke…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“IRM\u00C3” – disse", "A “MANH\u00C3” e a “IRM\u00C3” – já"})
    void shouldReadPortugueseCapitalsBeforeQuotationMarks(String words) {
        assertThat(Charsets.decode(words.getBytes(WINDOWS), "text/html; charset=iso-8859-1"))
                .isEqualTo(words);
    }

    @Test
    void shouldLeaveOtherEncodingsAlone() {
        String russian = "Мэр сказала, что мост закрыт до осени.";
        assertThat(Charsets.decode(
                        russian.getBytes(Charset.forName("windows-1251")), "text/plain; charset=windows-1251"))
                .isEqualTo(russian);
        String japanese = "市長は橋を閉鎖すると述べた。";
        assertThat(Charsets.decode(japanese.getBytes(Charset.forName("Shift_JIS")), "text/plain; charset=shift_jis"))
                .isEqualTo(japanese);
        assertThat(Charsets.decode(bytes(japanese.repeat(2), 0xA0, japanese), "text/plain; charset=iso-8859-1"))
                .isEqualTo(japanese.repeat(2) + "\u00A0" + japanese);
    }
}
