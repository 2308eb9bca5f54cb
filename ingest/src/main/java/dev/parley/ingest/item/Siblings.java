package dev.parley.ingest.item;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells items apart that share an address: within one document, other words under another name are another item. Its name
 * is the part of the page that its link leads to, else its own id, else, in a feed, its title. The same words stay one item.
 */
public final class Siblings {
    /** "#3" behind an address counts versions, as some feeds' ids do. */
    private static final Pattern VERSION = Pattern.compile("#\\d{1,3}$");

    private static final String NONE = "";

    private Siblings() {}

    /** The results of one feed, in order. */
    public static List<ReadResult> apart(List<ReadResult> results) {
        Map<String, List<RawItem>> byId = new LinkedHashMap<>();
        for (ReadResult result : results) {
            if (result instanceof RawItem item && item.canonicalUrl() != null) {
                byId.computeIfAbsent(item.itemId(), id -> new ArrayList<>(1)).add(item);
            }
        }
        if (byId.values().stream().allMatch(group -> group.size() == 1)) {
            return results;
        }
        Map<RawItem, RawItem> named = new HashMap<>();
        byId.values().stream().filter(group -> group.size() > 1).forEach(group -> tell(group, named));
        return results.stream()
                .map(result -> result instanceof RawItem item ? (ReadResult) named.getOrDefault(item, item) : result)
                .toList();
    }

    private static void tell(List<RawItem> group, Map<RawItem, RawItem> named) {
        Map<String, String> byWords = new HashMap<>();
        for (RawItem item : group) {
            byWords.putIfAbsent(item.contentHash(), name(item, true));
        }
        Set<String> names = new HashSet<>(byWords.values());
        if (names.size() > 1) {
            group.forEach(item -> named.put(item, named(item, byWords.getOrDefault(item.contentHash(), NONE))));
        }
    }

    /** What an item is called beside its address; empty where it is called by nothing else. */
    private static String name(RawItem item, boolean byTitle) {
        String fragment = CanonicalUrl.fragment(item.url());
        if (fragment != null) {
            return "#" + fragment;
        }
        String own = item.sourceItemId();
        if (own != null) {
            return isAddressOf(own, item) ? NONE : own;
        }
        return byTitle && item.title() != null ? item.title() : NONE;
    }

    /** Whether an own id says no more than the address does. */
    private static boolean isAddressOf(String own, RawItem item) {
        URI uri = Addresses.web(VERSION.matcher(own).replaceFirst(""));
        if (uri == null || CanonicalUrl.fragment(uri.toString()) != null) {
            return false;
        }
        String address = CanonicalUrl.of(uri.toString(), null);
        return address != null && ItemId.ofAddress(address).equals(plainId(item));
    }

    private static RawItem named(RawItem item, String name) {
        String address = item.canonicalUrl();
        if (address == null || name.isEmpty()) {
            return item;
        }
        return name.charAt(0) == '#'
                ? item.identified(ItemId.ofAddress(address + name), address + name)
                : item.identified(ItemId.ofShared(address, name), address);
    }

    /** The id that the item's address alone gives it, or null without one. */
    public static @Nullable String plainId(RawItem item) {
        String address = item.canonicalUrl();
        int hash = address == null ? -1 : address.indexOf('#');
        return address == null ? null : ItemId.ofAddress(hash < 0 ? address : address.substring(0, hash));
    }

    /** The item as it is called where others share its address; the same item where it has no other name. */
    public static RawItem alone(RawItem item) {
        return item.itemId().equals(plainId(item)) ? named(item, name(item, false)) : item;
    }

    /** The item as its address alone calls it. */
    public static RawItem plain(RawItem item) {
        String address = item.canonicalUrl();
        String id = plainId(item);
        int hash = address == null ? -1 : address.indexOf('#');
        return address == null || id == null
                ? item
                : item.identified(id, hash < 0 ? address : address.substring(0, hash));
    }

    /** The withdrawal of the item that is called so where others share its address. */
    public static Withdrawal alone(Withdrawal withdrawal) {
        String own = withdrawal.sourceItemId();
        String address = CanonicalUrl.of(withdrawal.url(), null);
        return own == null || address == null || !withdrawal.itemId().equals(ItemId.ofAddress(address))
                ? withdrawal
                : new Withdrawal(ItemId.ofShared(address, own), own, withdrawal.url(), withdrawal.source());
    }

    /** The records of one file, as they come: the first of an address goes by that alone. */
    public static final class Sequence {
        private static final int MOST = 100_000;

        private final Map<String, First> firsts = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, First> eldest) {
                return size() > MOST;
            }
        };

        private record First(String name, String contentHash) {}

        /** The result under the id that is its own in this file. */
        public ReadResult tell(ReadResult result) {
            if (result instanceof RawItem item && item.itemId().equals(plainId(item))) {
                var own = new First(name(item, false), item.contentHash());
                First first = firsts.computeIfAbsent(item.itemId(), id -> own);
                boolean same = first.name.equals(own.name) || first.contentHash.equals(own.contentHash);
                return same ? item : named(item, own.name);
            }
            if (result instanceof Withdrawal withdrawal && withdrawal.sourceItemId() != null) {
                First first = firsts.get(withdrawal.itemId());
                return first == null || first.name.equals(withdrawal.sourceItemId()) || first.name.isEmpty()
                        ? withdrawal
                        : alone(withdrawal);
            }
            return result;
        }
    }
}
