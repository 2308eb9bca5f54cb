package dev.parley.service.state;

import dev.parley.service.settings.SettingsException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Stores that earlier releases kept and this one does not. Where their changelogs are still there, what the group has counted lies
 * in them, and to go on beside them would count anew on top of it.
 */
public final class RetiredStores {
    private final String application;
    private final String name;
    private final Collection<String> stores;

    /**
     * @param application the application's id
     * @param name        of the service
     */
    public RetiredStores(String application, String name, Collection<String> stores) {
        this.application = application;
        this.name = name;
        this.stores = List.copyOf(stores);
    }

    /**
     * Throws SettingsException where one of them is still there.
     *
     * @param topics that the brokers have
     */
    public void refuse(Collection<String> topics) {
        var found = stores.stream()
                .map(store -> application + "-" + store + "-changelog")
                .filter(topics::contains)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw new SettingsException(
                    "the state of " + application + " is that of an earlier release, which kept other stores: "
                            + found + "; stop every instance and run `parley reset " + name
                            + " --execute` once, see \"Upgrades\" in docs/operations.md");
        }
    }
}
