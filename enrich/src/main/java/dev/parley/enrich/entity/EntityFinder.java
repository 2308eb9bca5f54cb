package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.Head;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document names. Immutable and thread-safe; time grows with the document's length.
 *
 * <pre>{@code
 * Entities entities = new EntityFinder(Registry.builtIn()).find(Document.of("Ames flew to Moscow."));
 * entities.mentions().get(1).actorId();    // "Q159": the capital of Russia
 * }</pre>
 */
public final class EntityFinder {

    private final Registry registry;
    private final @Nullable Head careful;

    public EntityFinder(Registry registry) {
        this(registry, null);
    }

    private EntityFinder(Registry registry, @Nullable Head careful) {
        this.registry = registry;
        this.careful = careful;
    }

    /** This finder, weighing types also by what words mean where the encoder tells it and a document comes with its vectors. */
    public EntityFinder with(WordEncoder encoder) {
        return new EntityFinder(registry, CarefulTypes.head(encoder));
    }

    /** Every mention with its type, its entity and, where the registry knows it, its actor. */
    public Entities find(Document document) {
        return find(document, null);
    }

    /** The same, where its words' vectors are at hand weighed by them, too. */
    public Entities find(Document document, @Nullable DocumentVectors vectors) {
        return new Chains(document, drafts(document, vectors)).build();
    }

    /** The names of a document, typed and not yet joined. */
    List<Draft> drafts(Document document, @Nullable DocumentVectors vectors) {
        List<Draft> drafts = new NameScanner(document, registry).scan();
        drafts.removeIf(draft -> isRole(draft, document));
        new BareSurnames(document, drafts).add();
        Typer typer = new Typer(document, drafts, weigher(document, vectors));
        for (Draft draft : drafts) {
            typer.type(draft);
        }
        typer.listed(drafts);
        return drafts;
    }

    private TypeWeigher weigher(Document document, @Nullable DocumentVectors vectors) {
        return careful == null || vectors == null
                ? new LinearTypes(document)
                : new CarefulTypes(document, careful, vectors);
    }

    /** "Economist Ann Ames" at the head of a sentence: what she is, not the magazine. */
    private static boolean isRole(Draft draft, Document document) {
        return draft.known != null
                && draft.size() == 1
                && draft.end < document.size()
                && NameClasses.PERSON_NOUNS.hasForm(document.token(draft.first))
                && draft.first == document.sentenceAt(draft.first).first()
                && document.token(draft.end).isCapitalised();
    }
}
