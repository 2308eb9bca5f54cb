package dev.parley.ingest.feed;

import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.text.Limits;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads RSS 0.9x, 1.0, 1.1 and 2.0 and Atom 0.3 and 1.0, damaged ones too. */
public final class FeedReader {
    private static final List<String> ROOTS = List.of("<rss", "<rdf:rdf", "<feed", "<atom:feed", "<channel", "<entry");

    private FeedReader() {}

    /**
     * Gives an item or a refusal for each entry, in the order of the feed. A feed without entries gives nothing; what
     * is no feed gives one refusal.
     */
    public static void read(String xml, Origin origin, Consumer<ReadResult> results) {
        int root = root(xml);
        Parser parser = Parser.xmlParser().setMaxDepth(Limits.DEPTH);
        Document document = Jsoup.parse(root > 0 ? xml.substring(root) : xml, "", parser);
        Element feed = document.firstElementChild();
        if (root < 0 || feed == null) {
            results.accept(
                    Refusal.of(Refusal.Reason.UNREADABLE, "no feed: no rss, rdf or feed element", origin.source()));
            return;
        }
        List<Element> entries =
                document.getAllElements().stream().filter(FeedReader::isEntry).toList();
        var reader = new EntryReader(feed(feed), origin);
        boolean brokenOff = breaksOff(xml);
        for (int i = 0; i < entries.size(); i++) {
            boolean whole = !brokenOff || i < entries.size() - 1;
            results.accept(whole ? reader.read(entries.get(i)) : reader.refuse(entries.get(i)));
        }
    }

    /** Where the root element of a feed begins, whatever stands before it; -1 where there is none. */
    public static int root(String xml) {
        String lower = xml.substring(0, Math.min(xml.length(), 65536)).toLowerCase(Locale.ROOT);
        int first = -1;
        for (String root : ROOTS) {
            int at = lower.indexOf(root);
            while (at >= 0 && !isTagEnd(lower, at + root.length())) {
                at = lower.indexOf(root, at + 1);
            }
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static boolean isTagEnd(String xml, int at) {
        return at < xml.length() && (xml.charAt(at) == '>' || Character.isWhitespace(xml.charAt(at)));
    }

    private static boolean isEntry(Element element) {
        String name = FeedXml.name(element);
        return name.equals("item") || name.equals("entry");
    }

    /** The element that speaks for the feed: RSS's channel, or the root. */
    private static Element feed(Element root) {
        Element channel = FeedXml.child(root, "channel");
        return channel == null ? root : channel;
    }

    /** Whether the text ends within its last entry. */
    private static boolean breaksOff(String xml) {
        return brokenTag(xml, "item") || brokenTag(xml, "entry");
    }

    private static boolean brokenTag(String xml, String name) {
        int open = Math.max(xml.lastIndexOf("<" + name + ">"), xml.lastIndexOf("<" + name + " "));
        if (open < 0) {
            return false;
        }
        int close = xml.indexOf("</" + name, open);
        int tagEnd = xml.indexOf('>', open);
        return close < 0 && !(tagEnd > 0 && xml.charAt(tagEnd - 1) == '/') && !closesLater(xml, open);
    }

    /** A feed that closes its root has only forgotten to close the entry. */
    private static boolean closesLater(String xml, int from) {
        String tail = xml.substring(from).toLowerCase(Locale.ROOT);
        return tail.contains("</rss")
                || tail.contains("</feed")
                || tail.contains("</rdf:rdf")
                || tail.contains("</channel");
    }
}
