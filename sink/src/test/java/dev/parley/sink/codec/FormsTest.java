package dev.parley.sink.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.revision.Moment;
import dev.parley.sink.ledger.ActorReports;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.ItemState;
import dev.parley.sink.ledger.ReportChange;
import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.Tally;
import dev.parley.sink.ledger.TargetTally;
import dev.parley.sink.ledger.report.Origin;
import dev.parley.sink.ledger.report.Polarity;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Saying;
import dev.parley.sink.ledger.report.Side;
import dev.parley.sink.ledger.report.Speaker;
import dev.parley.sink.ledger.report.TextSpan;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.Shift;
import dev.parley.sink.stance.TakenSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bytes of every form: {@code forms.txt} holds a line for each version that was ever written, and none is ever changed or taken
 * out. A new version adds a line ({@code -Dgolden.write=true} writes it), and its sample here gets the field.
 */
class FormsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/parley/sink/codec/forms.txt");
    private static final HexFormat HEX = HexFormat.of();

    /** No two texts, and no two numbers, are the same, so that none can stand for another unseen. */
    private record Sample<T>(String name, Form<T> form, T value) {
        byte[] packed() {
            return form.pack(value);
        }

        String line() {
            return name + " " + form.version() + " " + HEX.formatHex(packed());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample<?>> samples() {
        return Stream.of(
                new Sample<>("item", Forms.ITEM, item()),
                new Sample<>("report-change", Forms.REPORT_CHANGE, new ReportChange(refs(), List.of(full(), bare()))),
                new Sample<>(
                        "sheet",
                        Forms.ACTOR_REPORTS,
                        new ActorReports(List.of(
                                new ActorReports.Entry(full(), "statement-1", refs()),
                                new ActorReports.Entry(bare(), "statement-2", List.of())))),
                new Sample<>("briefs", Forms.BRIEFS, List.of(brief("a"), bareBrief())),
                new Sample<>(
                        "subject-change",
                        Forms.SUBJECT_CHANGE,
                        new SubjectChange(List.of(brief("a")), List.of(bareBrief()))),
                new Sample<>("totals", Forms.TOTALS, totals()),
                new Sample<>("target", Forms.TARGET, target(30)),
                new Sample<>("day", Forms.DAY, day()),
                new Sample<>(
                        "shifts",
                        Forms.SHIFTS,
                        List.of(new Shift(
                                "ana", "bridge", Polarity.OPPOSE, List.of(brief("a")), List.of(bareBrief())))),
                new Sample<>("count", Forms.COUNT, -70_000L));
    }

    private static ItemState item() {
        return new ItemState(
                new Moment(1_777_000_000_000L, Moment.UNKNOWN, "hash-1"),
                "hash-2",
                "core-1",
                1_776_000_000_000L,
                List.of(new ItemState.Entry("ana", refs().get(0), 0x0123_4567_89AB_CDEFL)));
    }

    private static List<ReportRef> refs() {
        return List.of(new ReportRef("item-1#s1", 1_775_000_000_000L), new ReportRef("item-2#s2", -5));
    }

    private static Origin origin(String itemId) {
        return new Origin(
                itemId, "https://a.example/1", "Herald", "Title", 1_774_000_000_000L, "Northwire", "en-GB", "FEED");
    }

    private static Report full() {
        var speaker = new Speaker(
                "ana", "Ana Büllow", "PERSON", "Ms Büllow", "envoy", "Estonia", "Q191", "STATE", "REGISTRY");
        var saying = new Saying(
                "DIRECT",
                "SPEECH",
                "said",
                "The \ud83d\ude00 stays.",
                List.of(new TextSpan(3, 9), new TextSpan(12, 20)),
                20_500L,
                "on the radio",
                true,
                false,
                List.of(new Side("bridge", "The bridge", new TextSpan(5, 7), Polarity.SUPPORT, 0.7, "ISSUE")),
                0.9,
                "rule-1");
        return new Report("item-1#s1", origin("item-1"), speaker, saying);
    }

    /** Nothing that may be missing is there. */
    private static Report bare() {
        var saying = new Saying(
                "NARRATED", "ATTITUDE", null, "", List.of(), null, null, false, true, List.of(), 0, "rule-2");
        return new Report(
                "item-1#s2",
                origin("item-1"),
                new Speaker("ana", "Ana", "UNKNOWN", null, null, null, null, "UNKNOWN", "FULL_NAME"),
                saying);
    }

    private static Brief brief(String id) {
        return new Brief(
                "statement-" + id,
                "item-" + id,
                "actor",
                "Speaker",
                "PERSON",
                "role",
                "Affiliation",
                "Q1",
                "STATE",
                "MIXED",
                "text",
                1_773_000_000_000L,
                20_400L,
                "venue",
                "https://b.example/2",
                3,
                List.of("Herald", "Post"),
                List.of(new Side("toll", "The toll", null, Polarity.OPPOSE, -0.25, "GENERIC")),
                "META",
                "FULL_NAME");
    }

    private static Brief bareBrief() {
        return new Brief(
                "s",
                "i",
                "a",
                "n",
                "UNKNOWN",
                null,
                null,
                null,
                "OTHER",
                "k",
                "",
                -1,
                null,
                null,
                null,
                1,
                List.of(),
                List.of(),
                "FETCHED",
                "REGISTRY");
    }

    private static Tally tally(String name, long count) {
        return new Tally(new TreeMap<>(Map.of(name, count)));
    }

    private static TargetTally target(long count) {
        return new TargetTally(new SideCounts(count, count + 1, count + 2), tally("target name", count + 3));
    }

    private static ActorTotals totals() {
        return new ActorTotals(
                1,
                2,
                tally("kind", 3),
                tally("2026-05", 4),
                new SideCounts(5, 6, 7),
                tally("name", 8),
                tally("type", 9),
                tally("other name", 10),
                tally("other type", 11),
                12,
                13L,
                tally("outlet", 14),
                true,
                new TreeMap<>(Map.of("target", target(15))));
    }

    private static DayTally day() {
        return new DayTally(
                new DayTally.Scored(new SideCounts(1, 2, 3), -400_000),
                new DayTally.Scored(new SideCounts(5, 6, 7), 800_000),
                tally("outlet", 9),
                tally("name", 10),
                tally("type", 11),
                tally("other name", 12),
                tally("other type", 13),
                tally("Q191/Estonia", 14),
                tally("target", 15),
                tally("ISSUE", 16),
                List.of(new TakenSide(Polarity.OPPOSE, 1_772_000_000_000L, "item-3", "statement-3")));
    }

    private static Map<String, String> golden() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (var line : Files.readAllLines(GOLDEN, UTF_8)) {
            if (!line.startsWith("#")) {
                var end = line.lastIndexOf(' ');
                lines.put(line.substring(0, end), line.substring(end + 1));
            }
        }
        return lines;
    }

    @Test
    void shouldWriteTheAgreedBytes() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            var lines = new ArrayList<>(Files.readAllLines(GOLDEN, UTF_8));
            samples().map(Sample::line).filter(line -> !lines.contains(line)).forEach(lines::add);
            Files.write(GOLDEN, lines, UTF_8);
        }
        assertThat(Files.readAllLines(GOLDEN, UTF_8))
                .as("what stands in deployed stores can no longer be read; give the form a new version")
                .containsAll(samples().map(Sample::line).toList());
    }

    @Test
    void shouldReadEveryVersionThatWasEverWritten() throws IOException {
        Map<String, Form<?>> forms = new TreeMap<>();
        samples().forEach(sample -> forms.put(sample.name(), sample.form()));

        assertThat(golden()).isNotEmpty().allSatisfy((nameAndVersion, hex) -> {
            var name = nameAndVersion.substring(0, nameAndVersion.indexOf(' '));
            assertThat(forms).containsKey(name);
            assertThat(requireNonNull(forms.get(name)).unpack(HEX.parseHex(hex)))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void shouldReadBackWhatItWrote(Sample<T> sample) {
        var read = sample.form().unpack(sample.packed());

        assertThat(read).isEqualTo(sample.value());
        assertThat(sample.form().pack(read)).isEqualTo(sample.packed());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldRefuseBytesThatEndEarly(Sample<?> sample) {
        var packed = sample.packed();
        for (var length = 0; length < packed.length; length++) {
            var cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> sample.form().unpack(cut))
                    .as("%d of %d bytes", length, packed.length)
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining(sample.form().what());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldGiveAValueOrRefuseWhateverTheBytes(Sample<?> sample) {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var bytes = sample.packed();
            for (var n = 0; n <= random.nextInt(3); n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(sample.form().unpack(bytes)).isNotNull();
            } catch (SerializationException e) {
                assertThat(e).hasMessageContaining(sample.form().what());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldRefuseTheFormsOfBeforeAndOfALaterRelease(Sample<?> sample) {
        for (var version : List.of(1L, sample.form().version() + 1L)) {
            var packed = sample.packed();
            packed[0] = new Packer().number(version).bytes()[0];
            assertThatThrownBy(() -> sample.form().unpack(packed))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("form " + version + " is not known to this release");
        }
    }

    private record Note(String text, long length, String colour) {}

    /** A form as an earlier release declared it, and as a later one does. */
    private static Form<Note> note(boolean later) {
        var fields = new Fields<Note>();
        var text = fields.add(Codecs.TEXT, Note::text);
        var length = fields.add(Codecs.NUMBER, Note::length);
        if (!later) {
            return fields.form("note", v -> new Note(v.get(text), v.get(length), "none"));
        }
        var colour = fields.since(3, Codecs.TEXT, Note::colour, "white");
        return fields.form("note", v -> new Note(v.get(text), v.get(length), v.get(colour)));
    }

    @Test
    void shouldReadAnEarlierVersionWithAFieldMoreAndRefuseALaterOne() {
        var earlier = note(false).pack(new Note("a", 5, "none"));
        var later = note(true).pack(new Note("b", 6, "red"));

        assertThat(note(true).unpack(earlier)).isEqualTo(new Note("a", 5, "white"));
        assertThat(note(true).unpack(later)).isEqualTo(new Note("b", 6, "red"));
        assertThatThrownBy(() -> note(false).unpack(later)).hasMessageContaining("form 3 is not known");
    }

    @Test
    void shouldReadAnEarlierVersionWithinAForm() {
        var earlier = new Packer().number(Form.FIRST).number(1);
        note(false).write(new Note("a", 5, "none"), earlier);
        var fields = new Fields<List<Note>>();
        var notes = fields.add(Codecs.list(note(true)), all -> all);

        assertThat(fields.form("notes", v -> v.get(notes)).unpack(earlier.bytes()))
                .containsExactly(new Note("a", 5, "white"));
    }

    @Test
    void shouldTakeAFieldOnlyBehindThoseThatAreThere() {
        var fields = new Fields<Note>();

        assertThatThrownBy(() -> fields.since(Form.FIRST, Codecs.TEXT, Note::colour, "white"))
                .isInstanceOf(IllegalArgumentException.class);
        fields.since(4, Codecs.TEXT, Note::colour, "white");
        assertThatThrownBy(() -> fields.since(3, Codecs.TEXT, Note::text, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
