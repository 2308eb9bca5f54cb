package dev.parley.view.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.view.Records;
import dev.parley.view.codec.StatementDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Clock CLOCK = Clock.fixed(Records.MARCH, ZoneOffset.UTC);
    private static final Positions READ =
            new Positions(Map.of("some/topic", "id-1"), Map.of(new TopicPartition("some/topic", 3), 17L));

    @TempDir
    private Path folder;

    private static void add(Store store, String id) {
        store.apply(StatementDocuments.of(Records.statement("lena-ames", id).build()));
    }

    private static int documents(Store store) {
        return store.ask(searcher -> searcher.count(new MatchAllDocsQuery()));
    }

    @Test
    void shouldKeepWhatWasCommittedTogetherWithItsPlaceInTheTopics() {
        try (var store = Store.open(folder, CLOCK)) {
            assertThat(store.found()).isEqualTo(Positions.NONE);
            add(store, "one");
            store.commit(READ);
            add(store, "two");
        }

        try (var store = Store.open(folder, CLOCK)) {
            assertThat(store.found()).isEqualTo(READ);
            assertThat(store.lastCommit()).contains(Records.MARCH);
            assertThat(store.holds(StatementDocuments.key("lena-ames/one"))).isTrue();
            assertThat(store.holds(StatementDocuments.key("lena-ames/two"))).isFalse();
        }
    }

    @Test
    void shouldBeginAnewWhereTheSchemaIsAnother() {
        try (var store = Store.open(folder, CLOCK, Store.SCHEMA)) {
            add(store, "one");
            store.commit(READ);
        }

        try (var store = Store.open(folder, CLOCK, Store.SCHEMA + 1)) {
            assertThat(store.found()).isEqualTo(Positions.NONE);
            assertThat(documents(store)).isZero();
        }
    }

    @Test
    void shouldBeginAnewWhereTheFilesAreBroken() throws IOException {
        try (var store = Store.open(folder, CLOCK)) {
            add(store, "one");
            store.commit(READ);
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "no index");
            }
        }

        try (var store = Store.open(folder, CLOCK)) {
            assertThat(store.found()).isEqualTo(Positions.NONE);
        }
    }

    @Test
    void shouldSayThatAnotherProcessHasIt() {
        try (var store = Store.open(folder, CLOCK)) {
            add(store, "one");
            store.commit(READ);
            assertThatThrownBy(() -> Store.open(folder, CLOCK))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("in use by another process");
        }
    }

    @Test
    void shouldTakeAStatementOutWithAllItsSides() {
        try (var store = Store.open(folder, CLOCK)) {
            add(store, "one");
            store.refresh();
            assertThat(documents(store)).isEqualTo(2);

            store.apply(Change.removal(StatementDocuments.key("lena-ames/one")));
            store.refresh();

            assertThat(documents(store)).isZero();
        }
    }

    @Test
    void shouldReplaceRatherThanAdd() {
        try (var store = Store.open(folder, CLOCK)) {
            add(store, "one");
            add(store, "one");
            store.refresh();

            assertThat(documents(store)).isEqualTo(2);
        }
    }

    @Test
    void shouldTakeWhatWasWithdrawnOffTheDisk() throws IOException {
        var words = "a sentence of its own kind";
        try (var store = Store.open(folder, CLOCK)) {
            store.apply(StatementDocuments.of(
                    Records.statement("lena-ames", "one").setContentText(words).build()));
            add(store, "two");
            store.commit(READ);
            store.apply(Change.removal(StatementDocuments.key("lena-ames/one")));
            store.commit(READ);
            store.purge();
            store.commit(READ);
            store.refresh();
        }
        try (var store = Store.open(folder, CLOCK)) {
            store.refresh();
            var deleted = store.ask(searcher -> searcher.getIndexReader().numDeletedDocs());
            assertThat(deleted).isZero();
        }
    }
}
