package dev.parley.ingest.feed;

import dev.parley.ingest.item.Whitespace;
import dev.parley.ingest.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote an entry: names rather than e-mail addresses where both are given. */
final class Bylines {
    private static final Pattern MAIL = Pattern.compile("[\\w.+'-]{1,80}@[\\w.-]{1,120}");
    private static final String[] ENTRY = {
        "author", "dc:creator", "dc:author", "itunes:author", "dcterms:creator", "media:credit"
    };
    private static final String[] FEED = {"author", "dc:creator", "itunes:author", "managingeditor"};

    private Bylines() {}

    /** The authors that a feed names for all its entries. */
    static List<String> ofFeed(Element feed) {
        return names(feed, FEED);
    }

    /** The authors of an entry, or those of the feed where the entry names none. */
    static List<String> of(Element entry, List<String> feed) {
        List<String> own = names(entry, ENTRY);
        if (!own.isEmpty()) {
            return own;
        }
        Element source = FeedXml.child(entry, "source");
        List<String> origin = source == null ? List.of() : names(source, FEED);
        return origin.isEmpty() ? feed : origin;
    }

    private static List<String> names(Element parent, String... elements) {
        for (String element : elements) {
            var names = new ArrayList<String>();
            for (Element author : FeedXml.children(parent, element)) {
                String name = name(author);
                if (name != null) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static @Nullable String name(Element author) {
        String name = FeedXml.text(author, "name", "foaf:name");
        if (name != null) {
            return PlainText.lineOfHtml(name);
        }
        String mail = FeedXml.text(author, "email");
        return mail != null
                ? mail
                : author.childrenSize() > 0 && author.ownText().isBlank()
                        ? null
                        : person(PlainText.lineOfHtml(author.wholeText().replace("<", "&lt;")));
    }

    /** "jo@example.org (Jo Bloggs)" and "Jo Bloggs &lt;jo@example.org&gt;" are Jo Bloggs; a bare address stays. */
    static @Nullable String person(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Matcher mail = MAIL.matcher(written);
        if (!mail.find()) {
            return Whitespace.orNull(written);
        }
        String rest = written.substring(0, mail.start()) + written.substring(mail.end());
        String name = Whitespace.orNull(rest.replace("mailto:", "").replaceAll("[<>()]", " "));
        return name == null || name.equals(",") ? mail.group() : name;
    }
}
