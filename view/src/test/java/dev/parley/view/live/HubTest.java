package dev.parley.view.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.view.Records;
import dev.parley.view.codec.StatementDocuments;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HubTest {
    private final Hub hub = new Hub("life");

    private static final class Ear implements Hub.Listener {
        private final Interest interest;
        private final List<String> heard = new ArrayList<>();
        private String last = "";

        private Ear(Interest interest) {
            this.interest = interest;
        }

        @Override
        public Interest interest() {
            return interest;
        }

        @Override
        public void hear(Hub.Numbered event) {
            heard.add(
                    event.event() == null
                            ? "nothing"
                            : event.event().name() + " " + event.event().key());
            last = event.id();
        }
    }

    private static Event said(String actor, String id, boolean known, String cause) {
        return Events.said(StatementDocuments.model(Records.statement(actor, id).build()), known, cause, Records.MARCH);
    }

    @Test
    void shouldCallChangesByTheirNames() {
        assertThat(said("lena-ames", "one", false, "new-report").name()).isEqualTo("statement");
        assertThat(said("lena-ames", "one", true, "new-report").name()).isEqualTo("report");
        assertThat(said("lena-ames", "one", true, "correction").name()).isEqualTo("correction");
        assertThat(said("lena-ames", "one", true, "new-reading").name()).isEqualTo("correction");
        assertThat(Events.withdrawn("lena-ames/one", "withdrawal", Records.MARCH)
                        .data())
                .contains("\"actorId\":\"lena-ames\"", "\"statementId\":\"one\"");
    }

    @Test
    void shouldTellEachWhatItAsksFor() {
        var all = new Ear(Interest.ALL);
        var omar = new Ear(new Interest(Set.of("omar-reed"), Set.of(), Set.of()));
        var bridge = new Ear(new Interest(Set.of(), Set.of(), Set.of("bridge")));
        hub.add(all, null);
        hub.add(omar, null);
        hub.add(bridge, null);

        hub.publish(said("lena-ames", "one", false, "new-report"));
        hub.publish(Events.withdrawn("lena-ames/one", null, Records.MARCH));

        assertThat(all.heard).containsExactly("statement lena-ames/one", "withdrawal lena-ames/one");
        assertThat(omar.heard).containsExactly("withdrawal lena-ames/one");
        assertThat(bridge.heard).hasSize(2);
    }

    @Test
    void shouldTellWhatWasMissedButNotWhatWasTakenBack() {
        var first = new Ear(Interest.ALL);
        hub.add(first, null);
        hub.publish(said("lena-ames", "one", false, "new-report"));
        hub.remove(first);
        hub.publish(said("lena-ames", "two", false, "new-report"));
        hub.publish(said("lena-ames", "three", false, "new-report"));
        hub.publish(Events.withdrawn("lena-ames/two", "withdrawal", Records.MARCH));

        var again = new Ear(Interest.ALL);

        assertThat(hub.add(again, first.last)).isTrue();
        assertThat(again.heard).containsExactly("statement lena-ames/three", "withdrawal lena-ames/two");
    }

    @Test
    void shouldSayWhereSomethingIsMissing() {
        for (var i = 0; i < 1_100; i++) {
            hub.publish(said("lena-ames", "s" + i, false, "new-report"));
        }

        assertThat(hub.add(new Ear(Interest.ALL), "life-1")).isFalse();
        assertThat(hub.add(new Ear(Interest.ALL), "life-1100")).isTrue();
        assertThat(hub.add(new Ear(Interest.ALL), "life-9999")).isFalse();
        assertThat(hub.add(new Ear(Interest.ALL), "otherlife-5")).isFalse();
        assertThat(hub.add(new Ear(Interest.ALL), "life-x\r\n")).isFalse();
        assertThat(hub.listeners()).isEqualTo(5);
    }

    @Test
    void shouldKeepAnEventOnOneLine() {
        var ear = new ArrayList<String>();
        hub.add(
                new Hub.Listener() {
                    @Override
                    public Interest interest() {
                        return Interest.ALL;
                    }

                    @Override
                    public void hear(Hub.Numbered event) {
                        ear.add(new String(event.frame(), StandardCharsets.UTF_8));
                    }
                },
                null);
        var statement = StatementDocuments.model(Records.statement("lena-ames", "one")
                .setContentText("one\n\nevent: evil\r\ndata: {}\u2028")
                .build());

        hub.publish(Events.said(statement, false, null, Records.MARCH));

        assertThat(ear)
                .singleElement()
                .satisfies(frame -> assertThat(frame.strip().lines()).hasSize(3));
        assertThat(ear.get(0))
                .startsWith("id: life-1\nevent: statement\ndata: {")
                .endsWith("}\n\n");
    }
}
