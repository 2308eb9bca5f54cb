package dev.parley.ingest;

import dev.parley.schemas.registry.SchemaRegistryException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Failures of Kafka, or of the schema registry, that waiting does not mend. */
final class Fatal {

    private Fatal() {}

    static boolean is(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SchemaRegistryException ofRegistry) {
                return !ofRegistry.isPassing();
            }
            boolean fatal = at instanceof AuthenticationException
                    || at instanceof AuthorizationException
                    || at instanceof FencedInstanceIdException
                    || at instanceof UnsupportedVersionException
                    || at instanceof ConfigException;
            if (fatal || (at instanceof SerializationException && at.getCause() == null)) {
                return true;
            }
        }
        return false;
    }
}
