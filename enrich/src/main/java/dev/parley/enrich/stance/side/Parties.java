package dev.parley.enrich.stance.side;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The mentions of those who can act, as parties to a stance; places and events are issues, but for a capital that means its state. */
public final class Parties {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "on",
            "from",
            "to",
            "near",
            "of",
            "around",
            "into",
            "outside",
            "inside",
            "across",
            "through",
            "via",
            "toward",
            "towards",
            "between",
            "capital",
            "city",
            "downtown",
            "central");

    private Parties() {}

    public static List<Party> of(Document document, Entities entities, ActorRegistry registry) {
        String[] ids = new String[entities.entities().size()];
        String[] names = new String[ids.length];
        List<Party> parties = new ArrayList<>();
        for (Mention mention : entities.mentions()) {
            boolean state = meansState(document, entities, mention);
            if (mention.type() != EntityType.LOCATION && mention.type() != EntityType.MISC || state) {
                Entity entity = entities.entityOf(mention);
                if (ids[entity.index()] == null) {
                    ids[entity.index()] = registry.idOf(entity);
                    names[entity.index()] = name(entities, entity);
                }
                String id = ids[entity.index()];
                EntityType type = state ? EntityType.STATE : mention.type();
                parties.add(new Party(mention.span(), names[entity.index()], id, type, entity.gender()));
            }
        }
        return parties;
    }

    /** The registry's name; where the text calls it by another that has nothing of it ("ISIL" for "Islamic State"), the text's. */
    private static String name(Entities entities, Entity entity) {
        String called = entity.name();
        if (entity.actorId() == null) {
            return called;
        }
        String longest = "";
        for (int index : entity.mentions()) {
            Mention mention = entities.mentions().get(index);
            if (mention.form() != NameForm.NAME || isPartOf(called, mention.text())) {
                return called;
            }
            longest = mention.text().length() > longest.length() ? mention.text() : longest;
        }
        return longest.isEmpty() ? called : longest;
    }

    /** Whether two names share a word, or one is the other's initials. */
    private static boolean isPartOf(String name, String other) {
        StringBuilder initials = new StringBuilder();
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        for (String word : name.split(" ")) {
            initials.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        String letters = other.replace(".", "");
        return initials.length() > 1 && initials.toString().equals(letters)
                || List.of(other.toLowerCase(Locale.ROOT).split(" ")).stream().anyMatch(words::contains);
    }

    /** "condemned Oslo", "Oslo's raid": a capital that acts or is judged, not the place. */
    private static boolean meansState(Document document, Entities entities, Mention mention) {
        if (mention.type() != EntityType.LOCATION
                || mention.form() != NameForm.CAPITAL
                || entities.entityOf(mention).type() != EntityType.STATE) {
            return false;
        }
        int before = mention.first() - 1;
        Token left = before < 0 ? null : document.token(before);
        boolean place = left != null
                && (WHERE.contains(left.lower()) || SideWords.PLACED.contains(left.lemma()) || left.is(","));
        if (place || mention.end() >= document.size()) {
            return false;
        }
        Token right = document.token(mention.end());
        if (right.tag() != Tag.POSSESSIVE) {
            boolean address = right.is(",")
                    && mention.end() + 1 < document.size()
                    && document.token(mention.end() + 1).isCapitalised();
            return !address && !right.tag().isNominal();
        }
        NounPhrase phrase = document.nounPhraseAt(mention.end());
        return phrase == null
                || !SideWords.URBAN.contains(document.token(phrase.head()).lemma());
    }
}
