package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;

/** A text with its names, for tests, and what is told beside one of them in few words. */
record Reading(Document document, Entities entities) {

    private static final EntityFinder FINDER = new EntityFinder(Registry.builtIn());

    static Reading of(String text) {
        Document document = Document.of(text);
        return new Reading(document, FINDER.find(document));
    }

    /** The first mention in these words. */
    Mention named(String words) {
        return entities.mentions().stream()
                .filter(mention -> mention.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is no name in: " + document.text()));
    }

    /** The first token that begins where some words do. */
    int token(String words) {
        return document.tokenAt(document.text().indexOf(words));
    }

    /** "mayor, of Elm, FEMALE, past, the company"; "-" where nothing is told. */
    static String inShort(Biography biography) {
        List<String> parts = new ArrayList<>();
        if (biography.role() != null) {
            parts.add(biography.role());
        }
        Membership of = biography.affiliation();
        if (of != null) {
            parts.add((of.mention() == null ? "implied " : "of ") + of.name());
        }
        if (biography.gender() != Gender.UNKNOWN) {
            parts.add(biography.gender().toString());
        }
        if (biography.past()) {
            parts.add("past");
        }
        if (biography.body() != null) {
            parts.add("the " + biography.body());
        }
        return parts.isEmpty() ? "-" : String.join(", ", parts);
    }
}
