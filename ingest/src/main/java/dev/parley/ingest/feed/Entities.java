package dev.parley.ingest.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entities that a feed declares for itself, where they are nothing but words: short, without references to other
 * entities, without markup, never read from elsewhere. So nothing grows: what names another entity is left as written.
 */
final class Entities {
    private static final Pattern DECLARED = Pattern.compile(
            "<!ENTITY\\s+([A-Za-z][\\w.-]{0,40})\\s+(?:\"((?:[^\"&<%]|&#\\w{1,8};){0,200})\"|'((?:[^'&<%]|&#\\w{1,8};){0,200})')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z][\\w.-]{0,40});");
    private static final int MOST = 100;
    private static final int HEAD = 65536;

    private Entities() {}

    /** The feed from its root on, with the words of its own entities in place of their names. */
    static String expand(String xml, int root) {
        String feed = root > 0 ? xml.substring(root) : xml;
        int doctype = xml.lastIndexOf("<!ENTITY", root);
        if (doctype < 0 || root > HEAD) {
            return feed;
        }
        Map<String, String> words = declared(xml.substring(0, root));
        return words.isEmpty() ? feed : replaced(feed, words);
    }

    private static Map<String, String> declared(String head) {
        Map<String, String> words = new HashMap<>();
        Matcher declared = DECLARED.matcher(head);
        while (declared.find() && words.size() < MOST) {
            String value = declared.group(2) == null ? declared.group(3) : declared.group(2);
            words.putIfAbsent(declared.group(1), value);
        }
        return words;
    }

    /** Stops replacing where the feed would grow to more than twice its size. */
    private static String replaced(String feed, Map<String, String> words) {
        var out = new StringBuilder(feed.length());
        Matcher reference = REFERENCE.matcher(feed);
        int from = 0;
        while (reference.find() && out.length() < feed.length() * 2L) {
            String value = words.get(reference.group(1));
            if (value != null) {
                out.append(feed, from, reference.start()).append(value);
                from = reference.end();
            }
        }
        return out.append(feed, from, feed.length()).toString();
    }
}
