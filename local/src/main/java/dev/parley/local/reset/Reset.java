package dev.parley.local.reset;

import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to put a service back: its output withdrawn, its committed offsets and its internal topics deleted, its local
 * state removed. The input is not touched.
 *
 * <p>The offsets go last but for the local state: as long as they are there, a second try finds all that the first has left.
 */
public final class Reset {
    private final Resettable service;
    private final Settings settings;
    private final Application application;

    private Reset(Resettable service, Settings settings, Application application) {
        this.service = service;
        this.settings = settings;
        this.application = application;
    }

    /**
     * The steps in their order, none done yet.
     *
     * @throws IllegalStateException where the service still runs anywhere
     * @throws org.apache.kafka.common.KafkaException where the brokers do not answer
     */
    public static List<Step> plan(Resettable service, Settings settings) {
        var id = ApplicationId.of(service.serviceName(), settings);
        return new Reset(service, settings, new Application(id, settings)).steps();
    }

    private List<Step> steps() {
        application.checkStopped();
        List<Step> steps = new ArrayList<>();
        service.tables().forEach(topic -> steps.addAll(new TopicContents(topic, settings).steps()));
        application.internalTopics().forEach(name -> steps.add(deletion(name)));
        if (application.isKnown()) {
            steps.add(new Step("forget how far group " + application.id() + " has read", application::forgetOffsets));
        }
        var state = settings.path(ServiceSettings.STATE_DIR).resolve(application.id());
        if (Files.exists(state)) {
            steps.add(removal(state));
        }
        return steps;
    }

    private Step deletion(String topic) {
        return new Step("delete topic " + topic, () -> application.delete(topic));
    }

    private static Step removal(Path state) {
        return new Step("remove folder " + state.toAbsolutePath().normalize(), () -> LocalState.remove(state));
    }
}
