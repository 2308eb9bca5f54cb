package dev.parley.sink.codec;

/** How one kind of value stands in bytes. Reading throws SerializationException where the bytes hold none. */
interface Codec<F> {
    void write(F value, Packer out);

    F read(Unpacker in);
}
