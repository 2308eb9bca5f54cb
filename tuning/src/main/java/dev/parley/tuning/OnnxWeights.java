package dev.parley.tuning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights in an ONNX file of a BERT encoder, as its exporter wrote it. A linear layer's matrix has no name of its own there; the bias
 * that is added behind it tells which it is.
 */
final class OnnxWeights {

    /** A tensor of 32-bit numbers. */
    record Tensor(long[] shape, float[] values) {}

    private record Node(String operator, List<String> inputs, List<String> outputs) {}

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> makers = new HashMap<>();

    OnnxWeights(byte[] file) throws IOException {
        Proto model = new Proto(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        while (model.next()) {
            if (model.field == 7) {
                graph(new Proto(model.bytes()));
            }
        }
        for (Node node : nodes) {
            node.outputs().forEach(output -> makers.put(output, node));
        }
    }

    /** A tensor by its name. @throws IOException where there is none */
    Tensor tensor(String name) throws IOException {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IOException("no tensor " + name + " in the ONNX file");
        }
        return tensor;
    }

    boolean has(String name) {
        return tensors.containsKey(name);
    }

    /** The matrix that is multiplied before this bias is added; inputs by outputs. */
    Tensor before(String bias) throws IOException {
        for (Node node : nodes) {
            if (node.operator().equals("Add") && node.inputs().contains(bias)) {
                for (String input : node.inputs()) {
                    Node product = makers.get(input);
                    if (product != null) {
                        for (String factor : product.inputs()) {
                            if (tensors.containsKey(factor)) {
                                return tensors.get(factor);
                            }
                        }
                    }
                }
            }
        }
        throw new IOException("nothing is multiplied before " + bias + " in the ONNX file");
    }

    private void graph(Proto graph) {
        while (graph.next()) {
            if (graph.field == 1) {
                node(new Proto(graph.bytes()));
            } else if (graph.field == 5) {
                initializer(new Proto(graph.bytes()));
            } else {
                graph.skip();
            }
        }
    }

    private void node(Proto proto) {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String operator = "";
        while (proto.next()) {
            switch (proto.field) {
                case 1 -> inputs.add(proto.string());
                case 2 -> outputs.add(proto.string());
                case 4 -> operator = proto.string();
                default -> proto.skip();
            }
        }
        nodes.add(new Node(operator, inputs, outputs));
    }

    private void initializer(Proto proto) {
        List<Long> shape = new ArrayList<>();
        String name = "";
        long type = 0;
        ByteBuffer raw = ByteBuffer.allocate(0);
        while (proto.next()) {
            switch (proto.field) {
                case 1 -> {
                    if (proto.wire == 2) {
                        Proto packed = new Proto(proto.bytes());
                        while (packed.has()) {
                            shape.add(packed.varint());
                        }
                    } else {
                        shape.add(proto.varint());
                    }
                }
                case 2 -> type = proto.varint();
                case 8 -> name = proto.string();
                case 9 -> raw = proto.bytes();
                default -> proto.skip();
            }
        }
        if (type == 1) {
            float[] values = new float[raw.remaining() / 4];
            raw.asFloatBuffer().get(values);
            tensors.put(
                    name, new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values));
        }
    }

    /** Reads the wire format of protocol buffers. */
    private static final class Proto {
        private final ByteBuffer in;
        private int field;
        private int wire;
        private boolean read = true;

        Proto(ByteBuffer in) {
            this.in = in;
        }

        boolean has() {
            return in.hasRemaining();
        }

        boolean next() {
            if (!read) {
                skip();
            }
            if (!in.hasRemaining()) {
                return false;
            }
            long tag = varint();
            field = (int) (tag >>> 3);
            wire = (int) (tag & 7);
            read = false;
            return true;
        }

        long varint() {
            read = true;
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = in.get();
                value |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        ByteBuffer bytes() {
            int length = (int) varint();
            ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(in.position() + length);
            return part;
        }

        String string() {
            ByteBuffer part = bytes();
            byte[] all = new byte[part.remaining()];
            part.get(all);
            return new String(all, StandardCharsets.UTF_8);
        }

        void skip() {
            switch (wire) {
                case 0 -> varint();
                case 1 -> in.position(in.position() + 8);
                case 2 -> bytes();
                default -> in.position(in.position() + 4);
            }
            read = true;
        }
    }
}
