package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.avro.NewsItem;
import dev.parley.schemas.registry.SchemaRegistryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContractSerdeTest {
    private static final String TOPIC = Topic.NEWS_RAW.topicName();

    private final StubRegistry registry = new StubRegistry();
    private final Serde<NewsItem> serde = ContractSerdes.value(Topic.NEWS_RAW, registry.config());

    @AfterEach
    void stop() {
        registry.close();
    }

    private NewsItem read(byte[] bytes) {
        return serde.deserializer().deserialize(TOPIC, bytes);
    }

    private byte[] write(NewsItem item) {
        return serde.serializer().serialize(TOPIC, item);
    }

    @Test
    void shouldReadWhatItWrote() {
        assertThat(read(write(Records.item()))).isEqualTo(Records.item());
    }

    @Test
    void shouldWriteTheConfluentWireFormat() {
        var bytes = ByteBuffer.wrap(write(Records.item()));

        assertThat(bytes.get()).isZero();
        assertThat(bytes.getInt()).isEqualTo(1);
        assertThat(registry.requests).containsExactly("POST /subjects/parley.news.raw.v1-value/versions");
    }

    @Test
    void shouldAskTheRegistryOnceForManyRecords() {
        IntStream.range(0, 50).parallel().forEach(i -> read(write(Records.item())));

        assertThat(registry.requests).hasSize(2);
    }

    @Test
    void shouldPassTombstones() {
        assertThat(serde.serializer().serialize(TOPIC, null)).isNull();
        assertThat(serde.deserializer().deserialize(TOPIC, (byte[]) null)).isNull();
        assertThat(registry.requests).isEmpty();
    }

    @Test
    void shouldReadAnOlderWriterIntoTodaysClass() throws IOException {
        var older = new Schema.Parser().parse("""
                {"type":"record","name":"NewsItem","namespace":"dev.parley.avro","fields":[
                {"name":"itemId","type":"string"},{"name":"gone","type":"int"},{"name":"text","type":"string"},
                {"name":"fetchedAt","type":{"type":"long","logicalType":"timestamp-millis"}},
                {"name":"contentHash","type":"string"},{"name":"source","type":"string"}]}""");
        registry.schemas.add(older.toString());
        var item = new GenericRecordBuilder(older)
                .set("itemId", "old")
                .set("gone", 7)
                .set("text", "t");
        item.set("fetchedAt", 1_000L).set("contentHash", "h").set("source", "s");
        var bytes = new ByteArrayOutputStream();
        bytes.write(WireFormat.header(1));
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<>(older).write(item.build(), encoder);
        encoder.flush();

        var read = read(bytes.toByteArray());

        assertThat(read.getItemId()).isEqualTo("old");
        assertThat(read.getFetchedAt()).hasToString("1970-01-01T00:00:01Z");
        assertThat(read.getAuthors()).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNoAvroAndNameTheTopic() {
        assertThatThrownBy(() -> read("{\"json\":1}".getBytes()))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(TOPIC)
                .hasMessageContaining("begins with byte 123");
        assertThatThrownBy(() -> read(new byte[] {0, 0})).hasMessageContaining("only 2 bytes");
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("only 0 bytes");
    }

    @Test
    @Timeout(60)
    void shouldRefuseLengthsThatTheRecordCannotHold() throws IOException {
        var good = write(Records.item());
        for (var length : new long[] {Integer.MAX_VALUE - 10L, Integer.MAX_VALUE, Long.MAX_VALUE, -1, 1 << 20}) {
            var bomb = bomb(good, length);
            assertThatThrownBy(() -> read(bomb)).isInstanceOf(SerializationException.class);
        }
    }

    private static byte[] bomb(byte[] good, long length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(good, 0, WireFormat.HEADER);
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        encoder.writeLong(length);
        bytes.write(new byte[] {1, 2, 3});
        return bytes.toByteArray();
    }

    @Test
    @Timeout(60)
    void shouldRefuseArraysThatTheRecordCannotHold() throws IOException {
        var array = new Schema.Parser().parse("""
                {"type":"record","name":"NewsItem","namespace":"dev.parley.avro","fields":[
                {"name":"authors","type":{"type":"array","items":"string"}},
                {"name":"nothing","type":{"type":"array","items":"null"}}]}""");
        registry.schemas.add(array.toString());
        for (var count : new long[] {Integer.MAX_VALUE - 10L, 1L << 28, -(1L << 28)}) {
            var bomb = bomb(WireFormat.header(1), count);
            assertThatThrownBy(() -> read(bomb)).isInstanceOf(SerializationException.class);
        }
    }

    @Test
    @Timeout(60)
    void shouldRefuseOrReadButNeverBreakOnDamagedRecords() {
        var good = write(Records.item());
        var random = new Random(7);
        for (var i = 0; i < 3_000; i++) {
            var damaged = good.clone();
            for (var n = 0; n < 1 + random.nextInt(4); n++) {
                damaged[WireFormat.HEADER + random.nextInt(damaged.length - WireFormat.HEADER)] =
                        (byte) random.nextInt();
            }
            try {
                assertThat(read(damaged).getItemId()).isNotNull();
            } catch (SerializationException e) {
                assertThat(e).hasMessageContaining(TOPIC);
            }
        }
    }

    @Test
    void shouldRefuseBytesLeftOver() {
        var good = write(Records.item());
        var longer = ByteBuffer.allocate(good.length + 1).put(good).array();

        assertThatThrownBy(() -> read(longer)).hasMessageContaining("left over");
    }

    @Test
    void shouldBlameTheRecordForAnUnknownSchemaId() {
        assertThatThrownBy(() -> read(new byte[] {0, 0, 0, 0, 99, 1}))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class,
                        e -> assertThat(e.isRecordAtFault()).isTrue())
                .hasMessageContaining("schema id 99")
                .hasMessageContaining("404");
    }

    @Test
    void shouldRefuseARecordThatLacksARequiredField() {
        var item = Records.item();
        item.put("itemId", null);

        assertThatThrownBy(() -> write(item))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("itemId");
    }

    @Test
    void shouldTakeAnotherSerdeByClassName() {
        Map<String, Object> config = new HashMap<>(registry.config());
        config.put(ContractSerdes.VALUE_SERDE, Serdes.ByteArraySerde.class.getName());

        assertThat((Object) ContractSerdes.value(Topic.NEWS_RAW, config)).isInstanceOf(Serdes.ByteArraySerde.class);
    }

    @Test
    void shouldNameASerdeThatIsNotThere() {
        Map<String, Object> config = Map.of(ContractSerdes.VALUE_SERDE, "no.such.Serde");

        assertThatThrownBy(() -> ContractSerdes.value(Topic.NEWS_RAW, config))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no.such.Serde");
    }
}
