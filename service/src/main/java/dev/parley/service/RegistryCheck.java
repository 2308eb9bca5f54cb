package dev.parley.service;

import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistry;

/** Whether the schema registry answers. */
public final class RegistryCheck {
    private RegistryCheck() {}

    /**
     * Returns where it does, or where another serde than Parley's own is in use, which knows its registry itself. Throws
     * SchemaRegistryException where it is out of reach.
     */
    public static void reach(Settings settings) {
        if (settings.text(ServiceSettings.VALUE_SERDE).isBlank()) {
            new SchemaRegistry(RegistrySettings.from(settings.serde())).reach();
        }
    }
}
