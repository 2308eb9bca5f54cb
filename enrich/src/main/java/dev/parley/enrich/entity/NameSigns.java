package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.WordVectors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is weighed where the type of a name has to be guessed, for those who train the weights. */
public final class NameSigns {

    /** The head of an encoder that reads {@link #meant}: its name. */
    public static final String HEAD = CarefulTypes.NAME;

    /** Types of names, as {@code type-weights.tsv} has them. */
    public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

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
        Typer typer = new Typer(document, drafts, new LinearTypes(document));
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

    /**
     * A name with the type that it is told to have without an encoder.
     *
     * @param type  one of {@link #TYPES}; of an adjective or a people MISC
     * @param sure  whether more than its own looks speaks for it
     * @param known whether the registry or the gazetteer tells it
     */
    public record Told(Span span, String type, boolean sure, boolean known) {}

    /** The names of a text, guessed or known. */
    public static List<Told> told(Document document) {
        List<Told> told = new ArrayList<>();
        for (Draft draft : new EntityFinder(Registry.builtIn()).drafts(document, null)) {
            boolean name = draft.form == NameForm.NAME || draft.form == NameForm.CAPITAL || draft.form == NameForm.SEAT;
            told.add(new Told(draft.span, name ? type(draft.type.name()) : "MISC", draft.sure, draft.known != null));
        }
        return told;
    }

    /** What the careful reading weighs of a name, the mean vector of each part after the other; null where the name was not read. */
    public static float @Nullable [] meant(DocumentVectors vectors, Span name) {
        WordVectors around = vectors.at(name.begin());
        int[][] parts = around == null ? null : CarefulTypes.parts(around, name);
        return around == null || parts == null ? null : around.means(parts);
    }

    /** The type of a name of a type as the contract has it: a state is a place. */
    public static String type(String type) {
        return switch (type) {
            case "PERSON" -> "PER";
            case "ORGANIZATION" -> "ORG";
            case "STATE", "LOCATION" -> "LOC";
            default -> "MISC";
        };
    }

    /** All signs there are, in the order of the file. */
    public static List<String> all() {
        return List.of(Sign.values()).stream().map(Sign::name).toList();
    }
}
