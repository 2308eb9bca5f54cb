package dev.parley.ingest.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page: the objects that may describe it, and those that others refer to by their {@code @id}. */
final class LinkedData {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int MAX_NODES = 5000;
    private static final List<String> HIDING = List.of("<!--", "//<![CDATA[", "<![CDATA[");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    LinkedData(PageElements page) {
        for (Element script : page.named("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                JsonNode root = parse(script.data());
                describing(root);
                index(root);
            }
        }
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(opened(json.strip()));
        } catch (JsonProcessingException damaged) {
            return MissingNode.getInstance();
        }
    }

    /** Without the mark that hides it from old browsers; the closing one stands behind the value, where nobody reads on. */
    private static String opened(String json) {
        for (String mark : HIDING) {
            if (json.startsWith(mark)) {
                return json.substring(mark.length());
            }
        }
        return json;
    }

    /** All objects in the data that may describe the page, in the order of the page, each script breadth first. */
    List<JsonNode> nodes() {
        return nodes;
    }

    /** What a reference stands for: the object of that {@code @id} that says more; else itself. */
    JsonNode resolved(JsonNode node) {
        JsonNode known =
                node.isObject() && node.size() <= 2 ? byId.get(node.path("@id").asText("")) : null;
        return known == null ? node : known;
    }

    private void describing(JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>();
        queue.add(root);
        while (!queue.isEmpty() && nodes.size() < MAX_NODES) {
            JsonNode node = queue.remove();
            if (node.isArray()) {
                node.forEach(queue::add);
            } else if (node.isObject()) {
                nodes.add(node);
                node.path("@graph").forEach(queue::add);
                if (node.path("mainEntity").isContainerNode()) {
                    queue.add(node.path("mainEntity"));
                }
            }
        }
    }

    private void index(JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>();
        queue.add(root);
        for (int seen = 0; !queue.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = queue.remove();
            String id = node.path("@id").asText("");
            if (!id.isEmpty() && (node.size() > 2 || node.has("name"))) {
                byId.merge(id, node, (old, more) -> more.size() > old.size() ? more : old);
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    queue.add(child);
                }
            }
        }
    }

    static @Nullable String words(JsonNode from, String name) {
        JsonNode value = from.path(name);
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return one.isTextual() && !one.asText().isBlank() ? one.asText() : null;
    }
}
