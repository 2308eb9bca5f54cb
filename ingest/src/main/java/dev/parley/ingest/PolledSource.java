package dev.parley.ingest;

import dev.parley.ingest.poll.Rhythm;
import dev.parley.ingest.source.SourceSpec;

/** A source while this instance polls it. */
final class PolledSource {
    private final SourceSpec spec;
    private final int share;
    private final Rhythm rhythm;
    private volatile boolean stopped;

    PolledSource(SourceSpec spec, int share, Rhythm rhythm) {
        this.spec = spec;
        this.share = share;
        this.rhythm = rhythm;
    }

    SourceSpec spec() {
        return spec;
    }

    int share() {
        return share;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    /** Not to be looked at again: it is another instance's, or nobody's, or has other options now. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }
}
