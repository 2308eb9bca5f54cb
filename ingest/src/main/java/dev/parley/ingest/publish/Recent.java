package dev.parley.ingest.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not asked for longest. */
final class Recent<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Recent(int most) {
        super(1024, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
    }
}
