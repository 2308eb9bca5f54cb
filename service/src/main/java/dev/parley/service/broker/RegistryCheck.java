package dev.parley.service.broker;

import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistry;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;

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
