package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.speaker.SpeakerResolver;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.time.Circumstances;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language core: an article in, its entities, actors and statements out. Immutable and thread-safe; one serves a whole
 * process. Pure: it reads nothing but the article and its own tables, and the same article always gives the same extraction.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.create();
 * Article article = new Article("1", "Mayor Lena Ames said the bridge was unsafe.", null, null, null, null);
 * Extraction extraction = extractor.extract(article);
 * extraction.statements().get(0).speaker();   // "Lena Ames"
 * }</pre>
 */
public final class Extractor {

    private final ActorRegistry registry;
    private final EntityFinder entityFinder;
    private final StatementFinder statementFinder;
    private final StanceFinder stanceFinder;
    /** Weighs by what words mean; null for the quick reading. */
    private final @Nullable WordEncoder encoder;

    private Extractor(
            ActorRegistry registry,
            StatementFinder statementFinder,
            StanceFinder stanceFinder,
            @Nullable WordEncoder encoder) {
        this.registry = registry;
        this.encoder = encoder;
        EntityFinder names = new EntityFinder(registry.names());
        this.entityFinder = encoder == null ? names : names.with(encoder);
        this.statementFinder = statementFinder;
        this.stanceFinder = stanceFinder;
    }

    /** An extractor with the actors that ship. */
    public static Extractor create() {
        return create(ActorRegistry.builtIn());
    }

    /** An extractor that names actors by a registry. */
    public static Extractor create(ActorRegistry registry) {
        return new Extractor(registry, new StatementFinder(), StanceFinder.create(), null);
    }

    /** This extractor with another registry; cheap, and neither changes the other. */
    public Extractor with(ActorRegistry actors) {
        return new Extractor(actors, statementFinder, stanceFinder, encoder);
    }

    /** This extractor with a finder that names issues otherwise; cheap, and neither changes the other. */
    public Extractor with(StanceFinder issues) {
        return new Extractor(registry, statementFinder, encoder == null ? issues : issues.with(encoder), encoder);
    }

    /** This extractor, weighing what it finds by what words mean; the encoder is closed by whoever opened it. */
    public Extractor with(WordEncoder words) {
        return new Extractor(registry, statementFinder.with(words), stanceFinder.with(words), words);
    }

    /**
     * What an article says: all of it where it is in English, else its language alone. Any text will do; time and memory grow
     * with its length.
     */
    public Extraction extract(Article article) {
        String language = language(article);
        if (!reads(language)) {
            return new Extraction(article.id(), language, List.of(), List.of(), List.of());
        }
        Document document = Document.of(article.text());
        Syntax syntax = new Syntax(document);
        DocumentVectors vectors = encoder == null ? null : new DocumentVectors(encoder, document);
        Entities entities = entityFinder.find(document, vectors);
        List<Attribution> attributions = statementFinder.find(syntax, vectors);
        List<Speaker> speakers = SpeakerResolver.resolve(document, entities, attributions);
        List<Circumstances> circumstances =
                Circumstances.of(document, entities, attributions, speakers, article.publishedAt());
        return new Assembly(article, language, syntax, entities, registry, stanceFinder, vectors)
                .extraction(attributions, speakers, circumstances);
    }

    private static String language(Article article) {
        String given = article.language();
        return given == null || given.isBlank() ? LanguageDetector.detect(article.text()) : given;
    }

    /** Whether a language is read for statements: English, as "EN" and "en_US" too; "und", since a name alone tells no language. */
    public static boolean reads(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals("en") || lower.startsWith("en-") || lower.startsWith("en_") || lower.equals("und");
    }
}
