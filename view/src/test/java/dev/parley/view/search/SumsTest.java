package dev.parley.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.ActorType;
import dev.parley.avro.Polarity;
import dev.parley.avro.Statement;
import dev.parley.view.Records;
import dev.parley.view.codec.ActorDocuments;
import dev.parley.view.codec.ItemDocuments;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.model.Actor;
import dev.parley.view.model.Body;
import dev.parley.view.model.Side;
import dev.parley.view.model.Stances;
import dev.parley.view.store.Change;
import dev.parley.view.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The minister speaks for the state against the tunnel, the state itself for it. */
class SumsTest {
    private static final Paging FIRST = new Paging(1, 50);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void fill() {
        store = Store.open(folder, Clock.systemUTC());
        add(minister("one", Polarity.OPPOSE, "2026-03-01"));
        add(minister("two", Polarity.OPPOSE, "2026-03-03"));
        add(Records.statement("Q33", "three")
                .setSpeaker("Finland")
                .setSpeakerType(ActorType.STATE)
                .setMention("Helsinki")
                .setRole(null)
                .setAffiliation("Finland")
                .setAffiliationId("Q33")
                .setAffiliationType(ActorType.STATE)
                .setSaidOn(LocalDate.parse("2026-03-03"))
                .setStances(List.of(Records.stance("tunnel", Polarity.SUPPORT, 0.6)))
                .build());
        add(Records.statement("ida-holt", "four")
                .setStances(List.of(Records.stance("tunnel", Polarity.NEUTRAL, 0)))
                .build());
        store.apply(ActorDocuments.of(Records.actor("eero-lindqvist", 2)
                .setAffiliations(List.of("Q33"))
                .build()));
        store.apply(ActorDocuments.of(Records.actor("ida-holt", 1)
                .setLastReportedAt(Records.MARCH.plusSeconds(1))
                .build()));
        store.apply(ActorDocuments.of(Records.actor("Q33", 1)
                .setName("Finland")
                .setType(ActorType.STATE)
                .setAffiliated(2)
                .build()));
        store.refresh();
    }

    private static Statement minister(String id, Polarity side, String day) {
        return Records.statement("eero-lindqvist", id)
                .setMention("the lanky Savonian")
                .setRole("Minister")
                .setAffiliation("Finland")
                .setAffiliationId("Q33")
                .setAffiliationType(ActorType.STATE)
                .setSaidOn(LocalDate.parse(day))
                .setStances(List.of(Records.stance("tunnel", side, -0.5)))
                .build();
    }

    private void add(Statement statement) {
        store.apply(StatementDocuments.of(statement));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> actors(String typed) {
        return new ActorSearch(store)
                .list(typed, Set.of(), ActorSearch.Order.NEWEST, FIRST).items().stream()
                        .map(Actor::id)
                        .toList();
    }

    @Test
    void shouldFindActorsByNameAliasRoleAndAffiliationAsOneTypes() {
        assertThat(actors("eer")).containsExactly("eero-lindqvist");
        assertThat(actors("LÍNDQ eero")).containsExactly("eero-lindqvist");
        assertThat(actors("savon")).containsExactly("eero-lindqvist");
        assertThat(actors("minis")).containsExactly("eero-lindqvist");
        assertThat(actors("finl")).containsExactlyInAnyOrder("eero-lindqvist", "Q33");
        assertThat(actors("xyz")).isEmpty();
        assertThat(actors("?!")).hasSize(3).startsWith("ida-holt");
    }

    @Test
    void shouldForgetAnAliasWithItsStatements() {
        store.apply(Change.removal(StatementDocuments.key("eero-lindqvist/one")));
        store.apply(Change.removal(StatementDocuments.key("eero-lindqvist/two")));
        store.refresh();

        assertThat(actors("savon")).isEmpty();
    }

    @Test
    void shouldTellTheStateFromItsPeople() {
        var stances = new StanceSearch(store)
                .of("tunnel", StanceSearch.By.AFFILIATION, null, null)
                .orElseThrow();

        assertThat(stances.total()).isEqualTo(2);
        var finland = (Body) stances.items().get(0);
        assertThat(finland.name()).isEqualTo("Finland");
        assertThat(finland.own().support()).isEqualTo(1);
        assertThat(finland.people().oppose()).isEqualTo(2);
        assertThat(finland.divided()).isTrue();
        assertThat(finland.actors()).extracting(Side::id).containsExactly("eero-lindqvist");
        assertThat(((Body) stances.items().get(1)).id()).isNull();
    }

    @Test
    void shouldSumByActorAndByDay() {
        var search = new StanceSearch(store);
        var byActor = search.of("tunnel", StanceSearch.By.ACTOR, null, null).orElseThrow();
        var byDay = search.of("tunnel", StanceSearch.By.DAY, LocalDate.parse("2026-03-02"), null)
                .orElseThrow();

        assertThat(byActor.items().get(0))
                .isEqualTo(new Side(
                        "eero-lindqvist",
                        "Eero Lindqvist",
                        "PERSON",
                        "Q33",
                        "Finland",
                        0,
                        2,
                        0,
                        -0.5,
                        2,
                        "2026-03-01",
                        "2026-03-03"));
        assertThat(byDay.items().get(0)).isEqualTo(new Stances.Day("2026-03-03", 2, 1, 1, 0, 0.05));
        assertThat(search.of("nothing", StanceSearch.By.DAY, null, null)).isEmpty();
    }

    @Test
    void shouldShowATargetFromAllSides() {
        var target =
                new TargetSearch(store).one("tunnel", Buckets.DAY, null, null).orElseThrow();

        assertThat(target.target().actors()).isEqualTo(3);
        assertThat(target.supporters()).extracting(Side::id).containsExactly("Q33");
        assertThat(target.opponents()).extracting(Side::id).containsExactly("eero-lindqvist");
        assertThat(target.undecided()).extracting(Side::id).containsExactly("ida-holt");
        assertThat(target.timeline().buckets()).hasSize(5);
        assertThat(target.timeline().buckets().get(1).statements()).isZero();
        assertThat(target.timeline().buckets().get(2).oppose()).isEqualTo(1);
    }

    @Test
    void shouldShowAnActorItsPeopleAndWhomItSpeaksFor() {
        var page = new ActorPage(store);
        var finland = page.of("Q33", null).orElseThrow();
        var minister = page.of("eero-lindqvist", Buckets.MONTH).orElseThrow();

        assertThat(finland.voices()).singleElement().satisfies(voice -> {
            assertThat(voice.id()).isEqualTo("eero-lindqvist");
            assertThat(voice.statements()).isEqualTo(2);
        });
        assertThat(finland.aliases()).containsExactly("Helsinki");
        assertThat(finland.peopleTargets().get(0).oppose()).isEqualTo(2);
        assertThat(finland.targets().get(0).support()).isEqualTo(1);
        assertThat(finland.latest()).hasSize(3);
        assertThat(minister.speaksFor())
                .singleElement()
                .satisfies(body -> assertThat(body.id()).isEqualTo("Q33"));
        assertThat(minister.actor().affiliations()).containsExactly(new Actor.Affiliation("Q33", "Finland"));
        assertThat(minister.timeline().buckets())
                .singleElement()
                .satisfies(b -> assertThat(b.oppose()).isEqualTo(2));
        assertThat(page.of("nobody", null)).isEmpty();
    }

    @Test
    void shouldCountTheReading() {
        var loose = Records.tagged();
        loose.setActorId(null);
        loose.setUnresolvedReason("a body without a name");
        store.apply(ItemDocuments.of(Records.item("item", Records.TEXT, List.of(Records.tagged(), loose))));
        store.refresh();
        var state = new ReadingSearch.State("READY", "RUNNING", null, false, 1, 0, null, "1");

        var reading = new ReadingSearch(store, Duration.ofDays(2)).of(state, Records.MARCH.plus(Duration.ofDays(3)));

        assertThat(reading.counts()).containsEntry("statements", 4L).containsEntry("items", 1L);
        assertThat(reading.unresolved().share()).isEqualTo(0.5);
        assertThat(reading.unresolved().byReason())
                .singleElement()
                .satisfies(reason -> assertThat(reason.reason()).isEqualTo("a body without a name"));
        assertThat(reading.byConfidence().get(9).statements()).isEqualTo(4);
        assertThat(reading.byRule())
                .singleElement()
                .satisfies(rule -> assertThat(rule.meanConfidence()).isEqualTo(0.95));
        assertThat(reading.outlets())
                .singleElement()
                .satisfies(outlet -> assertThat(outlet.silent()).isTrue());
    }
}
