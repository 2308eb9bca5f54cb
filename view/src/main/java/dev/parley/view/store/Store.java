package dev.parley.view.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index on disk. One thread writes; any number search. What is written is seen by searches after {@link #refresh}, and is
 * on disk, together with the place in the topics, after {@link #commit}. It holds nothing that the topics do not: one that is
 * missing, of another schema or broken is begun anew, empty.
 */
public final class Store implements AutoCloseable {
    /** Version of what the fields mean; an index of another is not read. */
    public static final int SCHEMA = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final String SCHEMA_KEY = "schema";
    private static final String AT_KEY = "at";
    private static final double BUFFER_MB = 24;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Clock clock;
    private final int schema;
    private final Positions found;
    private final Optional<Instant> committed;
    private boolean dirty;

    private Store(Directory directory, IndexWriter writer, SearcherManager searchers, Clock clock, int schema) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.clock = clock;
        this.schema = schema;
        var data = data(writer);
        this.found = Positions.read(data);
        this.committed = Optional.ofNullable(data.get(AT_KEY)).map(Instant::parse);
    }

    /** Opens the index of a folder, which is made where it is missing. Throws UncheckedIOException where that cannot be. */
    public static Store open(Path folder, Clock clock) {
        return open(folder, clock, SCHEMA);
    }

    /** The same with another version of the schema than the one in force. */
    static Store open(Path folder, Clock clock, int schema) {
        try {
            Files.createDirectories(folder);
            var kept = why(folder, schema);
            if (kept.isPresent()) {
                LOG.info("the index in {} is begun anew: {}", folder, kept.get());
                clear(folder);
            }
            return make(folder, clock, schema);
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException("the index in " + folder + " is in use by another process", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the index in " + folder + " cannot be opened: " + e, e);
        }
    }

    private static Store make(Path folder, Clock clock, int schema) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            var writer = new IndexWriter(directory, config());
            return new Store(directory, writer, new SearcherManager(writer, null), clock, schema);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        // What a tombstone took back is to leave the disk too: no share of deleted documents is tolerated when they are
        // purged.
        var merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(Analysis.analyzer())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(merging)
                .setCommitOnClose(false);
    }

    /** Why what is in the folder cannot be gone on with; empty where it can, or where there is nothing. */
    private static Optional<String> why(Path folder, int schema) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return directory.listAll().length == 0 ? Optional.empty() : Optional.of("it was never committed");
            }
            try (var reader = DirectoryReader.open(directory)) {
                var was = reader.getIndexCommit().getUserData().get(SCHEMA_KEY);
                return Integer.toString(schema).equals(was)
                        ? Optional.empty()
                        : Optional.of("its schema is " + was + ", wanted is " + schema);
            }
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException
                | java.nio.file.NoSuchFileException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (var file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        var committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** How far the topics had been taken in when this was opened. */
    public Positions found() {
        return found;
    }

    /** When the index that was found had been written last; empty where none was found. */
    public Optional<Instant> lastCommit() {
        return committed;
    }

    /** Takes everything out; committed with the next commit. */
    public void clear() {
        run(() -> {
            writer.deleteAll();
            dirty = true;
        });
    }

    /** Puts a change in place of what its key stood for. */
    public void apply(Change change) {
        var key = new Term(Fields.KEY, change.key());
        run(() -> {
            if (change.isRemoval()) {
                writer.deleteDocuments(key);
            } else {
                writer.updateDocuments(key, change.documents());
            }
            dirty = true;
        });
    }

    /** Takes out what a query matches. */
    public void remove(Query query) {
        run(() -> {
            writer.deleteDocuments(query);
            dirty = true;
        });
    }

    /** Lets searches see all that was applied. */
    public void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    /** Writes all that was applied to disk, and that it is all before these positions. */
    public void commit(Positions positions) {
        var data = positions.written();
        data.put(SCHEMA_KEY, Integer.toString(schema));
        data.put(AT_KEY, clock.instant().toString());
        run(() -> {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            dirty = false;
        });
    }

    /** Whether something was applied since the last commit. */
    public boolean isDirty() {
        return dirty;
    }

    /** Rewrites what holds deleted documents, so that nothing of them stays on disk. Goes on in the background. */
    public void purge() {
        run(() -> writer.forceMergeDeletes(false));
    }

    /** What is asked of one state of the index. */
    @FunctionalInterface
    public interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** Answers from the state that the last refresh has shown. Thread-safe. */
    public <T> T ask(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read: " + e, e);
        }
    }

    /** Whether searches see something of a key. Thread-safe. */
    public boolean holds(String key) {
        return ask(searcher -> searcher.getIndexReader().docFreq(new Term(Fields.KEY, key)) > 0
                && searcher.count(new TermQuery(new Term(Fields.KEY, key))) > 0);
    }

    /** Keeps the state that the last refresh has shown until it is closed. Thread-safe. */
    public Snapshot snapshot() {
        try {
            return new Snapshot(searchers.acquire());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One state of the index. */
    public final class Snapshot implements AutoCloseable {
        private final IndexSearcher searcher;
        private boolean closed;

        private Snapshot(IndexSearcher searcher) {
            this.searcher = searcher;
        }

        public IndexSearcher searcher() {
            return searcher;
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                run(() -> searchers.release(searcher));
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written: " + e, e);
        }
    }

    /** Leaves what was committed last. */
    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.close();
            directory.close();
        });
    }
}
