package dev.parley.ingest.item;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The site that a host belongs to: its registrable domain under the public suffix list. */
public final class Outlets {

    private Outlets() {}

    /** The site of an address ("https://edition.news.co.uk/a" gives "news.co.uk"), or null without one. */
    public static @Nullable String of(@Nullable String address) {
        URI uri = Addresses.web(address);
        return uri == null ? null : site(Addresses.host(uri));
    }

    /** The registrable domain of a host; the host itself where it has none (an IP address, "localhost"). */
    static String site(String host) {
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        if (bare.isEmpty() || bare.charAt(0) == '[' || Character.isDigit(bare.charAt(bare.length() - 1))) {
            return bare;
        }
        String site = EffectiveTldFinder.getAssignedDomain(bare, true, false);
        return site == null || site.isEmpty() ? bare : site;
    }
}
