package dev.parley.service.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStoreTest {
    private static final String STORE = "store";

    private final MockProcessorContext<String, String> context = new MockProcessorContext<>();
    private KeyValueStore<String, byte[]> raw;
    private KeptStore<String> words;
    private KeptStore<String> others;

    /** Eight bytes of time, then the text; a text that begins with an exclamation mark cannot be read. */
    private static final class Text implements KeptForm<String> {
        @Override
        public byte[] keep(Kept<String> kept) {
            var text = kept.value().getBytes(UTF_8);
            return ByteBuffer.allocate(Long.BYTES + text.length)
                    .putLong(kept.touchedAt())
                    .put(text)
                    .array();
        }

        @Override
        public Kept<String> kept(byte[] bytes) {
            if (bytes.length < Long.BYTES) {
                throw new SerializationException("no text: " + bytes.length + " bytes");
            }
            var text = new String(bytes, Long.BYTES, bytes.length - Long.BYTES, UTF_8);
            return Kept.packed(ByteBuffer.wrap(bytes).getLong(), () -> {
                if (text.startsWith("!")) {
                    throw new SerializationException("no text: " + text);
                }
                return text;
            });
        }
    }

    @BeforeEach
    void open() {
        var builder = KeptStore.builder(Stores.inMemoryKeyValueStore(STORE)).withLoggingDisabled();
        raw = builder.build();
        raw.init(context.getStateStoreContext(), raw);
        context.addStateStore(raw);
        context.setCurrentStreamTimeMs(5);
        words = new Section<>(STORE, "w/", new Text()).in(context);
        others = new Section<>(STORE, "x/", new Text()).in(context);
    }

    private static List<String> keys(KeptStore<String> store, String begin) {
        List<String> keys = new ArrayList<>();
        store.each(begin, (key, value) -> keys.add(key));
        return keys;
    }

    @Test
    void shouldKeepEachSectionToItself() {
        words.put("a", "one");
        others.put("a", "two");
        others.put("b", "three");

        assertThat(words.get("a")).isEqualTo("one");
        assertThat(words.get("b")).isNull();
        assertThat(keys(words, "")).containsExactly("a");
        assertThat(keys(others, "b")).containsExactly("b");
        assertThat(words.slice(null, 10).entries()).hasSize(1);
        words.delete("a");
        assertThat(others.get("a")).isEqualTo("two");
    }

    @Test
    void shouldStampWithStreamTimeUnlessAnotherIsGiven() {
        words.put("a", "one");
        words.put("b", "two", 3);
        context.setCurrentStreamTimeMs(9);
        words.thin("a", "on");

        assertThat(words.touchedAt("a")).isEqualTo(5);
        assertThat(words.get("a")).isEqualTo("on");
        assertThat(words.touchedAt("b")).isEqualTo(3);
        assertThat(words.touchedAt("c")).isEqualTo(Long.MIN_VALUE);
        words.thin("a", null);
        assertThat(words.get("a")).isNull();
    }

    @Test
    void shouldGoOnWhereASliceEnded() {
        for (var key : List.of("a", "b", "c")) {
            words.put(key, key);
        }
        others.put("d", "d");

        var first = words.slice(null, 2);
        var second = words.slice(first.next(), 2);
        assertThat(first.entries()).extracting(KeptStore.Entry::key).containsExactly("a", "b");
        assertThat(first.next()).isEqualTo("c");
        assertThat(second.entries()).extracting(KeptStore.Entry::key).containsExactly("c");
        assertThat(second.next()).isNull();
    }

    @Test
    void shouldFailAsAStoreAndBlameNoRecordWhereItCannotReadWhatItKeeps() {
        raw.put("w/short", new byte[] {1});
        words.put("wrong", "!");

        assertThatThrownBy(() -> words.get("short"))
                .isInstanceOf(ProcessorStateException.class)
                .hasMessage("a store cannot be read, no text: 1 bytes");
        assertThatThrownBy(() -> words.get("wrong"))
                .isInstanceOf(ProcessorStateException.class)
                .hasMessageContaining("no text: !");
    }

    @Test
    void shouldTakeOutASliceAnHourOfItsOwnSectionWhatItsRetentionHasPassed() {
        for (var n = 100; n < 300; n++) {
            words.put("old-" + n, "", 0);
        }
        words.put("young", "", Duration.ofDays(9).toMillis());
        others.put("old", "", 0);
        var purge = new Purge<>(words, Duration.ofDays(10));
        var now = Duration.ofDays(11).toMillis();

        purge.slice(now);
        assertThat(raw.approximateNumEntries())
                .as("after one slice, with the mark where it ended")
                .isEqualTo(153);
        for (var hour = 0; hour < 4; hour++) {
            new Purge<>(words, Duration.ofDays(10)).slice(now);
        }
        assertThat(keys(words, "")).containsExactly("young");
        assertThat(keys(others, "")).containsExactly("old");
        assertThat(raw.approximateNumEntries()).isEqualTo(2);
    }
}
