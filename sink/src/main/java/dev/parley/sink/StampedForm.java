package dev.parley.sink;

import dev.parley.service.state.Kept;
import dev.parley.service.state.KeptForm;
import dev.parley.sink.codec.Form;
import dev.parley.sink.codec.Packer;
import dev.parley.sink.codec.Unpacker;

/** A form as it stands in a store: its version, the time, then the value, which is read when it is asked for. */
record StampedForm<V>(Form<V> form) implements KeptForm<V> {
    @Override
    public byte[] keep(Kept<V> kept) {
        var out = new Packer().number(form.version()).number(kept.touchedAt());
        form.writeBody(kept.value(), out);
        return out.bytes();
    }

    @Override
    public Kept<V> kept(byte[] bytes) {
        var in = new Unpacker(bytes);
        var version = form.readVersion(in);
        return Kept.packed(in.number(), () -> form.readBody(version, in));
    }
}
