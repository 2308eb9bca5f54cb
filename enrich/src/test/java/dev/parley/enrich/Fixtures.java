package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extraction.Actor;
import dev.parley.enrich.pipeline.Extraction.CueClass;
import dev.parley.enrich.pipeline.Extraction.Entity;
import dev.parley.enrich.pipeline.Extraction.IdBasis;
import dev.parley.enrich.pipeline.Extraction.Kind;
import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Range;
import dev.parley.enrich.pipeline.Extraction.Stance;
import dev.parley.enrich.pipeline.Extraction.Statement;
import dev.parley.enrich.pipeline.Extraction.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Items and what is found in them, for the tests around the language core. */
public final class Fixtures {
    static final Instant PUBLISHED = Instant.parse("2026-03-05T17:00:00Z");
    static final Instant FETCHED = PUBLISHED.plusSeconds(600);

    private Fixtures() {}

    static NewsItem item(String id, String text, Instant fetchedAt) {
        return NewsItem.newBuilder()
                .setItemId(id)
                .setUrl("https://news.example/" + id + "?from=feed")
                .setCanonicalUrl("https://news.example/" + id)
                .setOutlet("Example News")
                .setTitle("A title")
                .setText(text)
                .setLanguage("en")
                .setPublishedAt(PUBLISHED)
                .setFetchedAt(fetchedAt)
                .setContentHash("hash of " + text)
                .setSource("feed.xml")
                .build();
    }

    /** An extraction with everything filled, whatever the text. */
    public static Extraction extraction(Article article) {
        return new Extraction(
                article.id(),
                article.language() == null ? "en" : article.language(),
                List.of(new Entity(0, 9, "Ada Bright", Type.PERSON, "ada-bright")),
                List.of(new Actor(
                        "ada-bright", "Ada Bright", Type.PERSON, "minister", "Freedonia", "Q1", IdBasis.FULL_NAME)),
                List.of(statement(article.text())));
    }

    private static Statement statement(String text) {
        return new Statement(
                "s1",
                Kind.DIRECT,
                CueClass.SPEECH,
                List.of(new Range(0, 10)),
                List.of(),
                List.of(new Range(11, 20), new Range(25, 30)),
                null,
                text,
                "Ada Bright",
                "ada-bright",
                Type.PERSON,
                "Bright",
                null,
                "minister",
                "Freedonia",
                "Q1",
                LocalDate.of(2026, 3, 4),
                "on Facebook",
                false,
                true,
                List.of(
                        new Stance("Sylvania", "Q2", new Range(11, 14), Polarity.OPPOSE, -0.5, false),
                        new Stance("peace", "peace", null, Polarity.NEUTRAL, 0, true)),
                0.75,
                "direct-before",
                IdBasis.FULL_NAME);
    }
}
