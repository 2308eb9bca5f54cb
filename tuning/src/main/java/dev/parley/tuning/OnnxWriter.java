package dev.parley.tuning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes an ONNX model, node by node, in the wire format of protocol buffers. */
final class OnnxWriter {

    private static final int FLOAT = 1;
    private static final int UINT8 = 2;
    private static final int INT8 = 3;
    private static final int INT32 = 6;
    private static final int INT64 = 7;
    private static final String MICROSOFT = "com.microsoft";

    private final Message nodes = new Message();
    private final Message tensors = new Message();
    private final Message ends = new Message();

    /** Fields of a message as they are written. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message real(int field, float value) {
            varint((long) field << 3 | 5);
            out.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putFloat(value)
                    .array());
            return this;
        }

        Message bytes(int field, byte[] value) {
            varint((long) field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Message string(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.out.toByteArray());
        }

        Message append(Message fields) {
            out.writeBytes(fields.out.toByteArray());
            return this;
        }
    }

    /** A node of the standard operators. */
    void node(String operator, List<String> inputs, String output, Map<String, ?> attributes) {
        node("", operator, inputs, List.of(output), attributes);
    }

    /** A node of ONNX Runtime's own operators. */
    void fused(String operator, List<String> inputs, String output, Map<String, ?> attributes) {
        node(MICROSOFT, operator, inputs, List.of(output), attributes);
    }

    private void node(
            String domain, String operator, List<String> inputs, List<String> outputs, Map<String, ?> attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.string(1, input));
        outputs.forEach(output -> node.string(2, output));
        node.string(3, outputs.get(0));
        node.string(4, operator);
        new java.util.TreeMap<>(attributes).forEach((name, value) -> node.message(5, attribute(name, value)));
        node.string(7, domain);
        nodes.message(1, node);
    }

    private static Message attribute(String name, Object value) {
        Message attribute = new Message().string(1, name);
        if (value instanceof Float real) {
            return attribute.real(2, real).number(20, 1);
        }
        if (value instanceof Integer number) {
            return attribute.number(3, number).number(20, 2);
        }
        throw new IllegalArgumentException(name + " is of a kind that is not written: " + value);
    }

    void floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        tensor(name, FLOAT, raw.array(), shape);
    }

    void bytes(String name, byte[] values, long... shape) {
        tensor(name, INT8, values, shape);
    }

    void numbers(String name, long[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        tensor(name, INT64, raw.array(), shape);
    }

    private void tensor(String name, int type, byte[] raw, long... shape) {
        Message tensor = new Message();
        for (long size : shape) {
            tensor.number(1, size);
        }
        tensors.message(5, tensor.number(2, type).string(8, name).bytes(9, raw));
    }

    /** An input of whole numbers of 64 or 32 bits; sizes are named where they are open. */
    void input(String name, boolean wide, Object... shape) {
        ends.message(11, value(name, wide ? INT64 : INT32, shape));
    }

    void output(String name, Object... shape) {
        ends.message(12, value(name, FLOAT, shape));
    }

    private static Message value(String name, int type, Object... shape) {
        Message sizes = new Message();
        for (Object size : shape) {
            sizes.message(
                    1,
                    size instanceof Integer number
                            ? new Message().number(1, number)
                            : new Message().string(2, size.toString()));
        }
        Message tensor = new Message().number(1, type).message(2, sizes);
        return new Message().string(1, name).message(2, new Message().message(1, tensor));
    }

    /** The model. */
    byte[] model() {
        Message graph =
                new Message().append(nodes).string(2, "parley").append(tensors).append(ends);
        Message model = new Message()
                .number(1, 9)
                .string(2, "parley")
                .message(7, graph)
                .message(8, new Message().string(1, "").number(2, 17))
                .message(8, new Message().string(1, MICROSOFT).number(2, 1));
        return model.out.toByteArray();
    }
}
