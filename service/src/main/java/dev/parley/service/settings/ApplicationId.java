package dev.parley.service.settings;

/** What an installation calls itself towards Kafka: groups, transactional ids and internal topics begin with it. */
public final class ApplicationId {
    private ApplicationId() {}

    /** The application id of one service. */
    public static String of(String service, Settings settings) {
        return prefix(settings) + "-" + service;
    }

    /** Begins every consumer group and transactional id. */
    public static String prefix(Settings settings) {
        return settings.text(ServiceSettings.TOPICS_PREFIX) + settings.text(ServiceSettings.APPLICATION_PREFIX);
    }
}
