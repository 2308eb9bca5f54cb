package dev.parley.sink.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.ActorStatements;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.ActorView;
import dev.parley.sink.ledger.ActorView.TargetRank;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.Tally;
import dev.parley.sink.ledger.TargetTally;
import dev.parley.sink.ledger.report.Polarity;
import dev.parley.sink.ledger.report.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;

class ActorRecordSizeTest {
    private static final int LIMIT = 64 * 1024;
    private static final long MILLION = 1_000_000;
    /** Four bytes in UTF-8. */
    private static final String WIDE = "\ud835\udd38";

    @Test
    void shouldStayUnder64KilobytesWithAMillionOrdinaryStatements() throws IOException {
        var record = record(brief(i -> "We will never accept a bridge that nobody in this valley asked for " + i, 1));

        assertThat(record.getLatest()).hasSize(50);
        assertThat(record.getTargets()).hasSize(20);
        assertThat(bytes(record)).isLessThan(LIMIT / 2);
    }

    @Test
    void shouldStayUnder64KilobytesWhateverTheLengthOfNamesAndWords() throws IOException {
        var record = record(brief(i -> i + WIDE.repeat(275), 20));

        assertThat(record.getLatest()).isNotEmpty();
        assertThat(bytes(record)).isLessThan(LIMIT);
    }

    private interface Text {
        String of(long number);
    }

    private record Sample(Text text, int sides) {}

    private static Sample brief(Text text, int sides) {
        return new Sample(text, sides);
    }

    private static ActorStatements record(Sample sample) {
        var months = new TreeMap<String, Long>();
        LongStream.range(0, 12 * 100)
                .forEach(m -> months.put("%04d-%02d".formatted(1970 + m / 12, 1 + m % 12), MILLION));
        var counts = new SideCounts(MILLION, MILLION, MILLION);
        var kinds = new Tally(new TreeMap<>(Map.of("DIRECT", MILLION, "INDIRECT", MILLION)));
        var name = tally("Ana");
        var totals = new ActorTotals(
                MILLION,
                MILLION,
                kinds,
                new Tally(months),
                counts,
                name,
                tally("PERSON"),
                name,
                tally("STATE"),
                300,
                0L,
                Tally.NONE,
                true,
                new TreeMap<>());
        var targets = IntStream.range(0, 20)
                .mapToObj(i -> new TargetRank("t" + i, new TargetTally(counts, tally(sample.text.of(i)))))
                .toList();
        var latest = LongStream.range(0, 50).mapToObj(i -> statement(i, sample)).toList();
        return ActorRecords.statements(ActorView.of("ana", totals, latest, latest, 0L, targets, 50));
    }

    private static Tally tally(String name) {
        return new Tally(new TreeMap<>(Map.of(name, MILLION)));
    }

    private static Brief statement(long number, Sample sample) {
        var text = sample.text.of(number);
        var sides = IntStream.range(0, sample.sides)
                .mapToObj(i -> new Side("target-" + i, text, null, Polarity.SUPPORT, 0.5, "ISSUE"))
                .toList();
        return new Brief(
                "20260504-we-will-never-accept-a-" + number,
                "item-" + number,
                "ana",
                "Ana",
                "PERSON",
                text,
                text,
                text,
                "STATE",
                "DIRECT",
                text,
                number,
                1L,
                text,
                "https://outlet.example/" + number,
                1,
                List.of("Outlet"),
                sides,
                "FEED",
                "FULL_NAME");
    }

    private static int bytes(ActorStatements record) throws IOException {
        var out = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(out, null);
        new SpecificDatumWriter<>(ActorStatements.class).write(record, encoder);
        encoder.flush();
        return out.size();
    }
}
