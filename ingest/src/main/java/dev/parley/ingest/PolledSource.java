package dev.parley.ingest;

import dev.parley.ingest.poll.PollBackoff;
import dev.parley.ingest.source.SourceSpec;

/** A source while this instance polls it. */
final class PolledSource {
    private final SourceSpec spec;
    private final int share;
    private final PollBackoff backoff;
    private volatile boolean stopped;

    PolledSource(SourceSpec spec, int share, PollBackoff backoff) {
        this.spec = spec;
        this.share = share;
        this.backoff = backoff;
    }

    SourceSpec spec() {
        return spec;
    }

    int share() {
        return share;
    }

    PollBackoff backoff() {
        return backoff;
    }

    /** Not to be looked at again: it is another instance's, or nobody's, or has other options now. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }
}
