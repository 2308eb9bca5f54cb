package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.text.Document;
import java.util.List;

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

    public EntityFinder(Registry registry) {
        this.registry = registry;
    }

    /** Every mention with its type, its entity and, where the registry knows it, its actor. */
    public Entities find(Document document) {
        List<Draft> drafts = new NameScanner(document, registry).scan();
        drafts.removeIf(draft -> isRole(draft, document));
        new BareSurnames(document, drafts).add();
        Typer typer = new Typer(document, drafts);
        for (Draft draft : drafts) {
            typer.type(draft);
        }
        typer.listed(drafts);
        return new Chains(document, drafts).build();
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
