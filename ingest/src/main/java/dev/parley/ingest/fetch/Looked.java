package dev.parley.ingest.fetch;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a look at an address found.
 *
 * @param objection why it must not be fetched, or null
 * @param at        where its host is; null with an objection, and for a host that a proxy has to find
 */
record Looked(@Nullable String objection, @Nullable InetAddress at) {

    static Looked refused(String objection) {
        return new Looked(objection, null);
    }
}
