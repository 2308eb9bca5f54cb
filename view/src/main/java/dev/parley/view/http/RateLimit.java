package dev.parley.view.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** So many requests a second from one address, and ten times as many at once. Thread-safe, bounded. */
final class RateLimit {
    private static final int ADDRESSES = 10_000;
    private static final int AT_ONCE = 10;
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    private static final class Bucket {
        private double left;
        private long at;
    }

    /** @param clock gives nanoseconds that only rise */
    RateLimit(double perSecond, LongSupplier clock) {
        this.perSecond = perSecond;
        this.clock = clock;
    }

    synchronized boolean allows(InetAddress address) {
        var now = clock.getAsLong();
        var bucket = buckets.computeIfAbsent(client(address), a -> full(now));
        bucket.left = Math.min(perSecond * AT_ONCE, bucket.left + (now - bucket.at) / NANOS * perSecond);
        bucket.at = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }

    private Bucket full(long now) {
        var bucket = new Bucket();
        bucket.left = perSecond * AT_ONCE;
        bucket.at = now;
        return bucket;
    }

    /** One who has an IPv6 network has as many addresses as it likes. */
    private static String client(InetAddress address) {
        var bytes = address.getAddress();
        return Arrays.toString(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, 8));
    }
}
