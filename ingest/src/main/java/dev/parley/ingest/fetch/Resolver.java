package dev.parley.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Knows which addresses a name stands for. */
interface Resolver {
    /** At least one. */
    InetAddress[] all(String host) throws UnknownHostException;
}
