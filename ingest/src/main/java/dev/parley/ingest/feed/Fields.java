package dev.parley.ingest.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The children of an element by their names in the sense of {@link FeedXml#name}, looked up once. */
final class Fields {
    private final Element element;
    private final Map<String, List<Element>> byName = new HashMap<>();

    private Fields(Element element) {
        this.element = element;
        for (Element at = element.firstElementChild(); at != null; at = at.nextElementSibling()) {
            byName.computeIfAbsent(FeedXml.name(at), name -> new ArrayList<>(2)).add(at);
        }
    }

    static Fields of(Element element) {
        return new Fields(element);
    }

    Element element() {
        return element;
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** Children with the name, in the order of the document. */
    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Children with the first of the names that any child has; empty where none has. */
    List<Element> anyOf(String... names) {
        for (String name : names) {
            List<Element> found = all(name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Children with any of the names, best name first. */
    Stream<Element> each(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream());
    }

    /** The first child with the first of the names that any child has. */
    @Nullable
    Element first(String... names) {
        List<Element> found = anyOf(names);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Text of the first non-blank child among the names. */
    @Nullable
    String text(String... names) {
        return each(names)
                .map(child -> child.wholeText().strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** One line of the first child among the names that holds words, whatever their markup. */
    @Nullable
    String line(String... names) {
        for (String name : names) {
            for (Element child : all(name)) {
                String line = TextConstruct.line(child);
                if (line != null) {
                    return line;
                }
            }
        }
        return null;
    }
}
