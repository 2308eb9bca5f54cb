package dev.parley.local.command;

import dev.parley.local.access.Grant;
import dev.parley.local.access.KafkaAcls;
import dev.parley.local.access.Rights;
import dev.parley.local.lines.StandardOutput;
import dev.parley.local.strimzi.Manifests;
import dev.parley.schemas.TopicUse;
import dev.parley.service.broker.Answers;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.errors.AuthorizationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley acls}: what each service must be allowed on the brokers. */
@Command(
        name = "acls",
        header = "Print the least that each service must be allowed on the brokers; with --apply give it to them.",
        footer = {
            "",
            "The topics exist already: create them with `parley topics create` as a user who may, and run the services with"
                    + " topics.create=false. Without that each service needs --create-topics.",
        })
final class AclsCommand implements Callable<Integer> {
    /** In which form. */
    enum Format {
        COMMANDS,
        STRIMZI
    }

    @Mixin
    private Connection connection = new Connection();

    @Option(
            names = "--for",
            paramLabel = "WHO",
            split = ",",
            description = "Only for these: ${COMPLETION-CANDIDATES}. Default: the three services.")
    private List<TopicUse> uses = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "commands",
            description = "commands of kafka-acls.sh (the default), or KafkaUser resources of strimzi.")
    private Format format = Format.COMMANDS;

    @Option(
            names = "--user-prefix",
            paramLabel = "NAME",
            defaultValue = "parley-",
            description = "Begins the names of the users (default: ${DEFAULT-VALUE}): parley-ingest.")
    private String userPrefix = "parley-";

    @Option(
            names = "--cluster",
            paramLabel = "NAME",
            defaultValue = "kafka",
            description = "Strimzi's name of the cluster (default: ${DEFAULT-VALUE}).")
    private String cluster = "kafka";

    @Option(names = "--create-topics", description = "Also what topics.create=true needs.")
    private boolean createTopics;

    @Option(names = "--apply", description = "Give these rights on the brokers, signed in as one who may.")
    private boolean apply;

    @Override
    public Integer call() {
        var settings = connection.settings();
        var out = StandardOutput.buffered();
        for (var use : uses.isEmpty() ? services() : uses) {
            var grants = Rights.of(use, ApplicationId.prefix(settings), createTopics);
            var user = userPrefix + use.lowerCase();
            if (apply) {
                give(settings, user, grants);
            }
            out.print(text(settings, user, grants));
        }
        out.flush();
        return 0;
    }

    private static List<TopicUse> services() {
        return Arrays.stream(TopicUse.values()).filter(TopicUse::isService).toList();
    }

    private String text(Settings settings, String user, List<Grant> grants) {
        var servers = settings.text(ServiceSettings.BOOTSTRAP_SERVERS);
        return format == Format.STRIMZI
                ? new Manifests(cluster).user(user, grants)
                : String.join("\n", KafkaAcls.commands(servers, "User:" + user, grants)) + "\n";
    }

    private static void give(Settings settings, String user, List<Grant> grants) {
        List<AclBinding> bindings = grants.stream()
                .flatMap(grant -> grant.bindings("User:" + user).stream())
                .toList();
        Brokers.check(settings);
        try (var admin = Admin.create(settings.kafka())) {
            Answers.await("rights of " + user, admin.createAcls(bindings).all());
        } catch (KafkaException e) {
            // What the broker says of it is the inside of a request.
            throw e.getCause() instanceof AuthorizationException
                    ? new Failure("the brokers let this user give no rights (Alter on the cluster)", e)
                    : new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
