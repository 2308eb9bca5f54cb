package dev.parley.ingest.fetch;

import dev.parley.ingest.item.Addresses;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Keeps fetches out of networks that are nobody's to read: loopback, link-local (cloud metadata among them), private,
 * shared, multicast and reserved addresses, also where they hide in an IPv6 address. Every address that a name resolves
 * to is looked at, before each hop, and the request goes to one of them.
 */
public final class AddressGuard {

    private final Resolver resolver;

    AddressGuard(Resolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Whether the address may be fetched, and where it is. Through a proxy, a name is the proxy's to find, and one that only
     * the proxy can resolve is the proxy's to guard.
     *
     * @throws UnknownHostException where its name does not resolve
     */
    Looked look(URI uri, Access access) throws UnknownHostException {
        if (!Addresses.isWeb(uri)) {
            return Looked.refused("not an http or https address: " + uri);
        }
        String host = Addresses.host(uri);
        try {
            InetAddress[] all = resolver.all(host);
            for (InetAddress address : all) {
                if (!access.privateAllowed() && isPrivate(address)) {
                    return Looked.refused(host + " is in a private network (" + address.getHostAddress() + ")");
                }
            }
            return new Looked(null, access.proxy() == null ? all[0] : null);
        } catch (UnknownHostException e) {
            if (access.proxy() == null) {
                throw e;
            }
            return new Looked(null, null);
        }
    }

    /** Whether it is anything but a public unicast address. */
    public static boolean isPrivate(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return special || (address instanceof Inet4Address ? isReserved4(address.getAddress()) : isReserved6(address));
    }

    private static boolean isReserved4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                || (first == 203 && second == 0 && third == 113);
    }

    private static boolean isReserved6(InetAddress address) {
        byte[] b = address.getAddress();
        if (!(address instanceof Inet6Address)) {
            return true;
        }
        boolean unique = (b[0] & 0xFE) == 0xFC;
        boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8;
        return unique || documentation || (embeds4(b) && isReserved4(embedded(b)));
    }

    /** IPv4-mapped, IPv4-compatible, NAT64 (64:ff9b::/96) and 6to4 (2002::/16) addresses carry an IPv4 address. */
    private static boolean embeds4(byte[] b) {
        boolean zero10 = true;
        for (int i = 0; i < 10; i++) {
            zero10 &= b[i] == 0;
        }
        boolean mapped = zero10 && ((b[10] == (byte) 0xFF && b[11] == (byte) 0xFF) || (b[10] == 0 && b[11] == 0));
        boolean nat64 = b[0] == 0 && b[1] == 0x64 && b[2] == (byte) 0xFF && b[3] == (byte) 0x9B;
        return mapped || nat64 || is6to4(b);
    }

    private static boolean is6to4(byte[] b) {
        return b[0] == 0x20 && b[1] == 0x02;
    }

    private static byte[] embedded(byte[] b) {
        int at = is6to4(b) ? 2 : 12;
        return new byte[] {b[at], b[at + 1], b[at + 2], b[at + 3]};
    }
}
