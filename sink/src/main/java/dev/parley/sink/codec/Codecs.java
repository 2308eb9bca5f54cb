package dev.parley.sink.codec;

import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.Tally;
import dev.parley.sink.ledger.report.Polarity;
import dev.parley.sink.ledger.report.TextSpan;
import dev.parley.sink.ledger.report.Wording;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** The plain values that forms are made of. These never change: what is to stand otherwise gets a codec beside them. */
final class Codecs {
    static final Codec<String> TEXT = of(Packer::text, Unpacker::text);
    static final Codec<@Nullable String> TEXT_OR_NULL = of(Packer::text, Unpacker::textOrNull);
    static final Codec<Long> NUMBER = of(Packer::number, Unpacker::number);
    static final Codec<Integer> SIZE = of((out, size) -> out.number(size), Unpacker::size);
    static final Codec<@Nullable Long> NUMBER_OR_NULL = of(Packer::numberOrNull, Unpacker::numberOrNull);
    /** Eight bytes. */
    static final Codec<Long> FIXED = of((out, value) -> out.fixed(value.longValue()), Unpacker::fixedLong);

    static final Codec<Double> REAL = of(Packer::real, Unpacker::real);
    static final Codec<Boolean> FLAG = of(Packer::flag, Unpacker::flag);

    static final Codec<TextSpan> STRETCH = of(
            (out, stretch) -> out.number(stretch.begin()).number(stretch.end()),
            in -> new TextSpan(in.size(), in.size()));

    static final Codec<Polarity> POLARITY =
            of((out, polarity) -> out.number(number(polarity)), in -> polarity(in.size()));

    static final Codec<SideCounts> SIDES = of(
            (out, sides) -> out.number(sides.support()).number(sides.oppose()).number(sides.neutral()),
            in -> new SideCounts(in.number(), in.number(), in.number()));

    private static final Codec<SortedMap<String, Long>> COUNTS = map(NUMBER);

    static final Codec<Tally> TALLY =
            of((out, tally) -> COUNTS.write(tally.counts(), out), in -> new Tally(COUNTS.read(in)));

    static final Codec<Wording> WORDING = of(Codecs::writeWording, Codecs::readWording);

    private Codecs() {}

    static <F> Codec<F> of(BiConsumer<Packer, F> writer, Function<Unpacker, F> reader) {
        return new Codec<>() {
            @Override
            public void write(F value, Packer out) {
                writer.accept(out, value);
            }

            @Override
            public F read(Unpacker in) {
                return reader.apply(in);
            }
        };
    }

    static <F> Codec<List<F>> list(Codec<F> each) {
        return of((out, values) -> out.all(values, each::write), in -> in.all(each::read));
    }

    static <F> Codec<@Nullable F> orNull(Codec<F> some) {
        return of(
                (out, value) -> {
                    out.flag(value != null);
                    if (value != null) {
                        some.write(value, out);
                    }
                },
                in -> in.flag() ? some.read(in) : null);
    }

    /** Texts and what stands beside each, in the order of the texts. */
    static <F> Codec<SortedMap<String, F>> map(Codec<F> each) {
        return of(
                (out, map) ->
                        out.all(map.entrySet(), (entry, p) -> each.write(entry.getValue(), p.text(entry.getKey()))),
                in -> {
                    SortedMap<String, F> map = new TreeMap<>();
                    for (var n = in.count(); n > 0; n--) {
                        map.put(in.text(), each.read(in));
                    }
                    return map;
                });
    }

    /** Numbers of their own, so that no order of declaration shows. */
    private static int number(Polarity polarity) {
        return switch (polarity) {
            case NEUTRAL -> 0;
            case SUPPORT -> 1;
            case OPPOSE -> 2;
        };
    }

    private static Polarity polarity(int number) {
        return switch (number) {
            case 0 -> Polarity.NEUTRAL;
            case 1 -> Polarity.SUPPORT;
            case 2 -> Polarity.OPPOSE;
            default -> throw new SerializationException("packed bytes: no side " + number);
        };
    }

    private static void writeWording(Packer out, Wording wording) {
        out.number(wording.words()).fixed(wording.whole()).fixed(wording.telling());
        out.number(wording.pairs().length);
        for (var pair : wording.pairs()) {
            out.fixed(pair);
        }
    }

    private static Wording readWording(Unpacker in) {
        var words = in.size();
        var whole = in.fixedLong();
        var telling = in.fixedInt();
        var pairs = new int[in.count()];
        for (var i = 0; i < pairs.length; i++) {
            pairs[i] = in.fixedInt();
        }
        return new Wording(words, pairs, whole, telling);
    }
}
