package dev.parley.ingest.feed;

import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Siblings;
import dev.parley.ingest.text.Limits;
import dev.parley.ingest.text.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads RSS 0.9x, 1.0, 1.1 and 2.0, Atom 0.3 and 1.0, and CDF, damaged ones too. */
public final class FeedReader {
    /** Names of root elements, without prefixes. */
    public static final List<String> ROOTS = List.of("rss", "rdf", "feed", "channel", "entry");

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final List<String> CLOSED = List.of("</rss", "</feed", "</rdf:rdf", "</channel");
    private static final int HEAD = 65536;

    private FeedReader() {}

    /**
     * Gives an item or a refusal for each entry, in the order of the feed. A feed without entries gives nothing; what
     * is no feed gives one refusal.
     */
    public static void read(String xml, Origin origin, Consumer<ReadResult> results) {
        int root = root(xml);
        Element feed = root < 0 ? null : parse(Entities.expand(xml, root)).firstElementChild();
        if (feed == null) {
            results.accept(
                    Refusal.of(Refusal.Reason.UNREADABLE, "no feed: no rss, rdf or feed element", origin.source()));
            return;
        }
        List<Element> entries = entries(feed);
        var reader = new EntryReader(speaker(feed), origin);
        var read = new ArrayList<ReadResult>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Element entry = entries.get(i);
            boolean cut = i == entries.size() - 1 && breaksOff(xml, FeedXml.local(entry));
            read.add(cut ? reader.refuse(entry) : reader.read(entry));
        }
        Siblings.apart(read).forEach(results);
    }

    /** Where the root element of a feed begins, whatever stands before it; -1 where there is none. */
    public static int root(String xml) {
        return Tags.firstOf(xml.substring(0, Math.min(xml.length(), HEAD)), ROOTS, 0);
    }

    private static Element parse(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(Limits.DEPTH));
    }

    private static List<Element> entries(Element feed) {
        var entries = new ArrayList<Element>();
        for (Element element : feed.getAllElements()) {
            if (ENTRIES.contains(FeedXml.local(element)) && ENTRIES.contains(FeedXml.name(element))) {
                entries.add(element);
            }
        }
        return entries;
    }

    /** The element that speaks for the feed: RSS's channel, or the root. */
    private static Element speaker(Element root) {
        Element channel = Fields.of(root).first("channel");
        return channel == null ? root : channel;
    }

    /** Whether the text ends within its last entry; a feed that closes its root has only forgotten to close the entry. */
    private static boolean breaksOff(String xml, String name) {
        int close = Math.max(xml.lastIndexOf("</" + name), xml.lastIndexOf(":" + name + ">"));
        int open = Tags.indexOf(xml, name, close < 0 ? 0 : close + 1);
        if (open < 0) {
            return false;
        }
        int tagEnd = xml.indexOf('>', open);
        boolean empty = tagEnd > 0 && xml.charAt(tagEnd - 1) == '/';
        String tail = xml.substring(open).toLowerCase(Locale.ROOT);
        return !empty && CLOSED.stream().noneMatch(tail::contains);
    }
}
