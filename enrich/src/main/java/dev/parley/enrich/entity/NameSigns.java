package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;

/** What is weighed where the type of a name has to be guessed, for those who train the weights. */
public final class NameSigns {

    /**
     * A name that no registry knows.
     *
     * @param signs what speaks for one type or another, as {@code type-weights.tsv} names them
     */
    public record Guessed(Span span, List<String> signs) {}

    private NameSigns() {}

    /** The names of a text whose type is guessed. */
    public static List<Guessed> in(Document document) {
        List<Draft> drafts = new NameScanner(document, Registry.builtIn()).scan();
        Typer typer = new Typer(document, drafts);
        SignReader reader = new SignReader(document);
        List<Guessed> guessed = new ArrayList<>();
        for (Draft draft : drafts) {
            if (typer.isGuess(draft)) {
                guessed.add(new Guessed(
                        draft.span, reader.read(draft).stream().map(Sign::name).toList()));
            }
        }
        return guessed;
    }

    /** All signs there are, in the order of the file. */
    public static List<String> all() {
        return List.of(Sign.values()).stream().map(Sign::name).toList();
    }
}
