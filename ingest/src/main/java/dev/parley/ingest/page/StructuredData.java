package dev.parley.ingest.page;

import static dev.parley.ingest.page.LinkedData.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD, in the words of schema.org: of the articles described there the one whose
 * address or headline is the page's; empty where it describes none.
 */
final class StructuredData {
    private static final int ARTICLE = 4;
    private static final int AT_ITS_ADDRESS = 4;
    private static final int CALLED_SO = 2;
    private static final int LIKELY = 1;

    private final LinkedData data;
    private final JsonNode article;
    private final JsonNode live;

    private StructuredData(LinkedData data, JsonNode article, JsonNode live) {
        this.data = data;
        this.article = article;
        this.live = live;
    }

    static StructuredData of(LinkedData data, Subject subject) {
        List<JsonNode> articles =
                data.nodes().stream().filter(node -> rank(node) >= ARTICLE).toList();
        JsonNode best = MissingNode.getInstance();
        JsonNode live = MissingNode.getInstance();
        int most = 0;
        for (JsonNode node : data.nodes()) {
            int rank = rank(node);
            int fit = rank == 0 ? 0 : fit(node, data, subject, articles.size() <= 1);
            int score = fit == 0 ? 0 : (rank >= ARTICLE ? 100 : 0) + fit * 10 + rank;
            if (score > most) {
                best = node;
                most = score;
            }
            boolean more = updates(node).size() > updates(live).size();
            live = more && (fit > 0 || rank == 0) ? node : live;
        }
        return new StructuredData(data, best, live);
    }

    /** How surely an object describes the page; 0 where it describes another. */
    private static int fit(JsonNode node, LinkedData data, Subject subject, boolean only) {
        List<String> addresses = addresses(node, data);
        String headline = PlainText.lineOfHtml(words(node, "headline"));
        int fit = (subject.isAt(addresses) ? AT_ITS_ADDRESS : 0) + (subject.isCalled(headline) ? CALLED_SO : 0);
        if (fit > 0 || (subject.hasAddress() && !addresses.isEmpty())) {
            return fit;
        }
        boolean likely = subject.isUntitled(headline)
                ? only || headline == null
                : subject.isPublished(NewsDates.parse(words(node, "datePublished")));
        return likely ? LIKELY : 0;
    }

    /** Where an object says that it is to be found. */
    private static List<String> addresses(JsonNode node, LinkedData data) {
        List<String> addresses = new ArrayList<>();
        JsonNode page = data.resolved(node.path("mainEntityOfPage"));
        for (String address : new String[] {
            words(node, "url"),
            words(node, "mainEntityOfPage"),
            words(page, "url"),
            words(page, "@id"),
            words(node, "@id")
        }) {
            if (address != null && Addresses.web(address) != null) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** What the page says of each post of a live blog; empty where it is none. */
    JsonNode liveUpdates() {
        return updates(live);
    }

    private static JsonNode updates(JsonNode node) {
        JsonNode updates = node.path("liveBlogUpdate");
        return updates.isArray() ? updates : node.path("blogPosts");
    }

    @Nullable
    String url() {
        List<String> addresses = addresses(article, data);
        return addresses.isEmpty() ? null : addresses.get(0);
    }

    /** The body as declared, which may be a teaser; null without one. */
    @Nullable
    String body() {
        return text(words(article, "articleBody"));
    }

    static @Nullable String text(@Nullable String body) {
        return body == null ? null : body.indexOf("</") >= 0 ? PlainText.ofHtml(body) : PlainText.ofPlain(body);
    }

    /** Sets what the draft does not know yet, and tells who wrote it. */
    void describe(Draft draft, Writers writers) {
        draft.title(PlainText.lineOfHtml(words(article, "headline")));
        draft.summary(PlainText.lineOfHtml(words(article, "description")));
        draft.outlet(name(data.resolved(article.path("publisher"))));
        authors(article, writers);
        draft.language(words(article, "inLanguage"));
        draft.published(NewsDates.parse(words(article, "datePublished")), DateOrigin.STRUCTURED_DATA);
        draft.updated(NewsDates.parse(words(article, "dateModified")));
        draft.published(NewsDates.parse(words(article, "dateCreated")), DateOrigin.STRUCTURED_DATA);
    }

    /** The authors of an article or a post, or who made it where it names none. */
    void authors(JsonNode of, Writers writers) {
        each(of.path("author"), writers);
        if (writers.isEmpty()) {
            each(of.path("creator"), writers);
        }
    }

    private void each(JsonNode authors, Writers writers) {
        if (authors.isArray()) {
            authors.forEach(author -> each(author, writers));
            return;
        }
        for (String container : new String[] {"@list", "@set"}) {
            if (authors.has(container)) {
                each(authors.path(container), writers);
                return;
            }
        }
        JsonNode author = data.resolved(authors);
        boolean house = author.path("@type").asText("").endsWith("Organization");
        for (JsonNode one : author.path("name").isArray() ? author.path("name") : List.of(author)) {
            String name = PlainText.lineOfHtml(name(one));
            if (house) {
                writers.house(name);
            } else {
                writers.byline(name);
            }
        }
    }

    private static @Nullable String name(JsonNode of) {
        JsonNode one = of.isArray() && !of.isEmpty() ? of.get(0) : of;
        if (one.isTextual()) {
            return one.asText().startsWith("http") ? null : one.asText();
        }
        String name = words(one, "name");
        String given = words(one, "givenName");
        String family = words(one, "familyName");
        return name != null || (given == null && family == null)
                ? name
                : (given == null ? "" : given + " ") + (family == null ? "" : family);
    }

    private static int rank(JsonNode node) {
        JsonNode type = node.path("@type");
        int best = typeRank(type.asText(""));
        for (JsonNode one : type) {
            best = Math.max(best, typeRank(one.asText("")));
        }
        return best;
    }

    private static int typeRank(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.endsWith("newsarticle")) {
            return 5;
        }
        return name.endsWith("article")
                        || name.endsWith("blogposting")
                        || name.equals("claimreview")
                        || name.equals("review")
                ? ARTICLE
                : name.equals("webpage") ? 1 : 0;
    }
}
