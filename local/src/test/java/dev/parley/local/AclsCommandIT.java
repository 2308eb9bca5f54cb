package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.local.access.Rights;
import dev.parley.schemas.TopicUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley acls --apply} against a broker that asks for passwords and rights. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AclsCommandIT {
    private Path folder;
    private SecuredBroker broker;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        broker = new SecuredBroker(folder.resolve("broker"));
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @Test
    void shouldGiveExactlyTheRightsOfThoseThatItIsAskedForHoweverOften() throws Exception {
        var wanted = rightsOf(TopicUse.INGEST, TopicUse.CONSUMER);

        for (var time = 1; time <= 2; time++) {
            var done = acls("admin", "--apply", "--for", "ingest,consumer");

            assertThat(done.status()).as(done.err()).isZero();
            assertThat(done.out())
                    .contains("--allow-principal User:parley-ingest")
                    .doesNotContain("parley-sink");
            assertThat(rights()).isEqualTo(wanted);
        }
        assertThat(acls("admin", "--apply").status()).isZero();
        assertThat(rights()).isEqualTo(rightsOf(TopicUse.INGEST, TopicUse.ENRICH, TopicUse.SINK, TopicUse.CONSUMER));
    }

    @Test
    void shouldSayThatOneWhoSignsInMayGiveNoRights() throws Exception {
        broker.user("parley-nobody", List.of());

        var refused = acls("parley-nobody", "--apply");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualToIgnoringNewLines(
                        "parley acls: the brokers let this user give no rights (Alter on the cluster)");
    }

    private Cli.Result acls(String user, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of("acls"));
        broker.client(user).forEach((key, value) -> args.addAll(List.of("--set", "kafka." + key + "=" + value)));
        args.addAll(List.of(more));
        return new Cli(folder).run(args.toArray(String[]::new));
    }

    private Set<AclBinding> rights() throws Exception {
        Collection<AclBinding> all =
                broker.admin().describeAcls(AclBindingFilter.ANY).values().get(60, TimeUnit.SECONDS);
        return new HashSet<>(all);
    }

    private static Set<AclBinding> rightsOf(TopicUse... uses) {
        return List.of(uses).stream()
                .flatMap(use -> Rights.of(use, "parley", false).stream()
                        .flatMap(grant -> grant.bindings("User:parley-" + use.lowerCase()).stream()))
                .collect(Collectors.toSet());
    }
}
