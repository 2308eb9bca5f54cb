package dev.parley.local.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Grants as commands of Kafka's own tool, a line each. */
public final class KafkaAcls {
    private KafkaAcls() {}

    /** @param servers what the commands are to ask: {@code --bootstrap-server} */
    public static List<String> commands(String servers, String principal, List<Grant> grants) {
        return grants.stream().map(grant -> command(servers, principal, grant)).toList();
    }

    private static String command(String servers, String principal, Grant grant) {
        var operations = grant.operationNames().stream()
                .map(operation -> " --operation " + operation)
                .collect(Collectors.joining());
        return "kafka-acls.sh --bootstrap-server " + servers
                + " --command-config \"$ADMIN_CONFIG\" --add --allow-principal " + principal + operations
                + " --" + grant.type().name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + grant.name()
                + (grant.prefixed() ? " --resource-pattern-type prefixed" : "");
    }
}
