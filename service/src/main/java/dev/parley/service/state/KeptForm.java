package dev.parley.service.state;

/** How the values of one section stand in their store, with their times. */
public interface KeptForm<V> {
    byte[] keep(Kept<V> kept);

    /** Throws SerializationException, which names the type, where these bytes are none that it wrote. */
    Kept<V> kept(byte[] bytes);
}
