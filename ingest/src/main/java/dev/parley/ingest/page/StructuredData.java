package dev.parley.ingest.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.text.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD, in the words of schema.org; empty where it describes none. */
final class StructuredData {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int MAX_NODES = 5000;

    private final JsonNode article;
    private final JsonNode live;

    private StructuredData(JsonNode article, JsonNode live) {
        this.article = article;
        this.live = live;
    }

    static StructuredData of(PageElements page) {
        JsonNode best = MissingNode.getInstance();
        JsonNode live = MissingNode.getInstance();
        for (Element script : page.named("script")) {
            boolean described = script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
            for (JsonNode node : described ? nodes(parse(script.data())) : List.<JsonNode>of()) {
                best = rank(node) > rank(best) ? node : best;
                live = updates(node).size() > updates(live).size() ? node : live;
            }
        }
        return new StructuredData(best, live);
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
        String url = words(article, "url");
        return url != null ? url : words(article.path("mainEntityOfPage"), "@id");
    }

    /** The body as declared, which may be a teaser; null without one. */
    @Nullable
    String body() {
        return text(words(article, "articleBody"));
    }

    static @Nullable String text(@Nullable String body) {
        return body == null ? null : body.indexOf("</") >= 0 ? PlainText.ofHtml(body) : PlainText.ofPlain(body);
    }

    void describe(Draft draft) {
        draft.title(PlainText.lineOfHtml(words(article, "headline")));
        draft.summary(PlainText.lineOfHtml(words(article, "description")));
        draft.outlet(name(article.path("publisher")));
        authors(article, draft);
        draft.language(words(article, "inLanguage"));
        draft.published(NewsDates.parse(words(article, "datePublished")), DateOrigin.STRUCTURED_DATA);
        draft.updated(NewsDates.parse(words(article, "dateModified")));
        draft.published(NewsDates.parse(words(article, "dateCreated")), DateOrigin.STRUCTURED_DATA);
    }

    /** The authors of an article or a post, or who made it where it names none. */
    static void authors(JsonNode of, Draft draft) {
        each(of.path("author"), draft);
        if (draft.authors().isEmpty()) {
            each(of.path("creator"), draft);
        }
    }

    private static void each(JsonNode authors, Draft draft) {
        if (authors.isArray()) {
            authors.forEach(author -> each(author, draft));
        } else {
            String names = PlainText.lineOfHtml(name(authors));
            boolean one = authors.path("@type").asText("").endsWith("Organization");
            draft.credit(names);
            (one || names == null ? Stream.ofNullable(names) : Names.split(names).stream()).forEach(draft::author);
        }
    }

    private static @Nullable String name(JsonNode of) {
        JsonNode one = of.isArray() && !of.isEmpty() ? of.get(0) : of;
        return one.isTextual() && !one.asText().startsWith("http") ? one.asText() : words(one, "name");
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(
                    json.strip().replaceAll("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)$", ""));
        } catch (JsonProcessingException damaged) {
            return MissingNode.getInstance();
        }
    }

    /** All objects in the data that may describe the page, breadth first. */
    private static List<JsonNode> nodes(JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>();
        List<JsonNode> nodes = new ArrayList<>();
        queue.add(root);
        while (!queue.isEmpty() && nodes.size() < MAX_NODES) {
            JsonNode node = queue.remove();
            nodes.add(node);
            if (node.isArray()) {
                node.forEach(queue::add);
            } else {
                node.path("@graph").forEach(queue::add);
                if (node.path("mainEntity").isObject()) {
                    queue.add(node.path("mainEntity"));
                }
            }
        }
        return nodes;
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
        if (name.endsWith("newsarticle") || name.equals("reportagenewsarticle")) {
            return 5;
        }
        return name.endsWith("article")
                        || name.endsWith("blogposting")
                        || name.equals("claimreview")
                        || name.equals("review")
                ? 4
                : name.equals("webpage") ? 1 : 0;
    }

    static @Nullable String words(JsonNode from, String name) {
        JsonNode value = from.path(name);
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return one.isTextual() && !one.asText().isBlank() ? one.asText() : null;
    }
}
