package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.language.Knowledge;
import dev.parley.enrich.language.Language;
import dev.parley.enrich.language.Languages;
import dev.parley.enrich.language.TextReader;
import dev.parley.enrich.language.TextReading;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Languages languages;
    private final Knowledge knowledge;
    private final Map<Language, TextReader> readers = new HashMap<>();

    private Extractor(Languages languages, Knowledge knowledge) {
        this.languages = languages;
        this.knowledge = knowledge;
        for (Language language : languages.all()) {
            readers.put(language, language.reader(knowledge));
        }
    }

    /** An extractor with the actors that ship. */
    public static Extractor create() {
        return create(ActorRegistry.builtIn());
    }

    /** An extractor that names actors by a registry. */
    public static Extractor create(ActorRegistry registry) {
        return new Extractor(Languages.shipped(), new Knowledge(registry, Map.of(), null));
    }

    /** This extractor with another registry; cheap, and neither changes the other. */
    public Extractor with(ActorRegistry actors) {
        return new Extractor(languages, knowledge.with(actors));
    }

    /** This extractor with issues of the user's, by their phrases in lower case; cheap, and neither changes the other. */
    public Extractor with(Map<String, Issue> issues) {
        return new Extractor(languages, knowledge.with(issues));
    }

    /**
     * This extractor, weighing what it finds by what words mean; the encoder is closed by whoever opened it.
     *
     * @throws IllegalArgumentException where the encoder lacks what a language reads of one
     */
    public Extractor with(WordEncoder words) {
        return new Extractor(languages, knowledge.with(words));
    }

    /** This extractor, reading these languages; neither changes the other. */
    public Extractor with(Languages others) {
        return new Extractor(others, knowledge);
    }

    /**
     * What an article says: all of it where it is in a language that is read, else its language alone. Any text will do; time and
     * memory grow with its length.
     */
    public Extraction extract(Article article) {
        String tag = tag(article);
        TextReader reader = readers.get(languages.of(tag));
        if (reader == null) {
            return new Extraction(article.id(), tag, List.of(), List.of(), List.of());
        }
        TextReading reading = reader.read(article.text());
        List<Attribution> statements = reading.statements();
        List<Speaker> speakers = reading.speakers(statements);
        return new Assembly(article, tag, reading, knowledge.actors())
                .extraction(statements, speakers, reading.circumstances(statements, speakers, article.publishedAt()));
    }

    private static String tag(Article article) {
        String given = article.language();
        return given == null || given.isBlank() ? LanguageDetector.detect(article.text()) : given;
    }
}
