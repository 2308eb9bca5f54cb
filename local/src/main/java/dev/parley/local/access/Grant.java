package dev.parley.local.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What may be done with one resource, or with all whose names begin alike.
 *
 * @param type       topic, group, transactional id or cluster
 * @param name       its name, or how the names begin
 * @param prefixed   whether the name is a beginning
 * @param operations what may be done; describing comes with each of them
 */
public record Grant(ResourceType type, String name, boolean prefixed, Set<AclOperation> operations) {
    public Grant {
        operations = Collections.unmodifiableSet(EnumSet.copyOf(operations));
    }

    static Grant exactly(ResourceType type, String name, AclOperation... operations) {
        return new Grant(type, name, false, EnumSet.copyOf(Arrays.asList(operations)));
    }

    static Grant beginning(ResourceType type, String name, AclOperation... operations) {
        return new Grant(type, name, true, EnumSet.copyOf(Arrays.asList(operations)));
    }

    /** As the brokers keep it: one binding an operation. */
    public List<AclBinding> bindings(String principal) {
        var pattern = new ResourcePattern(type, name, prefixed ? PatternType.PREFIXED : PatternType.LITERAL);
        return operations.stream()
                .map(operation -> new AclBinding(
                        pattern, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)))
                .toList();
    }

    /** {@code Read}, {@code DescribeConfigs}: as Kafka's tools and Strimzi write an operation. */
    public List<String> operationNames() {
        return operations.stream().map(Grant::inWords).toList();
    }

    private static String inWords(AclOperation operation) {
        return Arrays.stream(operation.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
