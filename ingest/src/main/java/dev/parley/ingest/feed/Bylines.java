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
    private static final Pattern MAIL_TAG = Pattern.compile("<\\s*(?:mailto:)?([^<>\\s]{1,80}@[^<>\\s]{1,120})\\s*>");
    private static final Pattern LOOSE = Pattern.compile("[,;:]$|\\(\\s*\\)");
    private static final String[] ENTRY = {
        "author",
        "dc:creator",
        "dc:author",
        "itunes:author",
        "dcterms:creator",
        "creator",
        "managingeditor",
        "media:credit"
    };
    private static final String[] FEED = {
        "author", "dc:creator", "dc:author", "itunes:author", "managingeditor", "dcterms:creator"
    };

    private Bylines() {}

    /** The authors that a feed names for all its entries. */
    static List<String> ofFeed(Fields feed) {
        return names(feed, FEED);
    }

    /** The authors of an entry, or those of the feed that it came from, or of this feed where it names none. */
    static List<String> of(Fields entry, List<String> feed) {
        List<String> own = names(entry, ENTRY);
        if (!own.isEmpty()) {
            return own;
        }
        Element source = entry.first("source");
        List<String> origin = source == null ? List.of() : names(Fields.of(source), FEED);
        return origin.isEmpty() ? feed : origin;
    }

    private static List<String> names(Fields parent, String... elements) {
        for (String element : elements) {
            var names = new ArrayList<String>();
            for (Element author : parent.all(element)) {
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
        if (author.childrenSize() == 0) {
            return written(author.wholeText());
        }
        var parts = Fields.of(author);
        String name = parts.text("name", "foaf:name", "itunes:name");
        if (name != null) {
            return written(name);
        }
        String mail = parts.text("email", "mail", "itunes:email");
        boolean structured =
                author.ownText().isBlank() && (mail != null || parts.text("uri", "url", "homepage") != null);
        return structured ? mail : written(author.wholeText());
    }

    private static @Nullable String written(String words) {
        boolean markup = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
        return person(markup ? PlainText.lineOfHtml(MAIL_TAG.matcher(words).replaceAll(" $1 ")) : words);
    }

    /** "jo@example.org (Jo Bloggs)" and "Jo Bloggs &lt;jo@example.org&gt;" are Jo Bloggs; a bare address stays. */
    static @Nullable String person(@Nullable String written) {
        Matcher mail = MAIL.matcher(written == null ? "" : written);
        if (written == null || written.indexOf('@') < 0 || !mail.find()) {
            return tidy(written);
        }
        String rest = written.substring(0, mail.start()) + " " + written.substring(mail.end());
        String name = tidy(rest.replace("mailto:", "").replaceAll("[<>()\\[\\]\"]", " "));
        return name == null || name.codePoints().noneMatch(Character::isLetterOrDigit) ? mail.group() : name;
    }

    private static @Nullable String tidy(@Nullable String name) {
        String line = Whitespace.orNull(name);
        return line == null ? null : Whitespace.orNull(LOOSE.matcher(line).replaceAll(""));
    }
}
