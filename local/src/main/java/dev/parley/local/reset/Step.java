package dev.parley.local.reset;

/**
 * One thing that a reset does. Doing it twice does no harm, so that a reset that was interrupted is simply begun again.
 *
 * @param what in words that name what is touched
 * @param act  does it; throws KafkaException or UncheckedIOException
 */
public record Step(String what, Runnable act) {}
