package dev.parley.schemas;

import java.nio.ByteBuffer;
import org.apache.kafka.common.errors.SerializationException;

/** The Confluent wire format's five bytes in front of a record. */
final class WireFormat {
    static final int HEADER = 5;
    private static final byte MAGIC = 0;

    private WireFormat() {}

    static byte[] header(int id) {
        return ByteBuffer.allocate(HEADER).put(MAGIC).putInt(id).array();
    }

    /** The schema id in front of a record; refuses what does not begin as the wire format does. */
    static int schemaId(byte[] data) {
        if (data.length < HEADER) {
            throw new SerializationException("only " + data.length + " bytes, no room for a schema id");
        }
        if (data[0] != MAGIC) {
            throw new SerializationException("begins with byte " + data[0] + " where the wire format has 0");
        }
        return ByteBuffer.wrap(data, 1, 4).getInt();
    }
}
