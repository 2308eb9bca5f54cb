package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.KnownActor;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.NameSense;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.FactRow;
import dev.parley.enrich.text.word.FactTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks among the readings of a name by what else the text names. */
final class Ambiguity {

    /** Names nearby that speak for another place of the name, and for the state. */
    private record Context(Set<String> other, Set<String> state) {}

    private static final Map<String, Context> CONTEXTS = load();
    private static final NameSense PLACE = new NameSense(KnownActor.SOME_PLACE, NameForm.NAME);

    private final Document document;
    private final List<Draft> drafts;
    private @Nullable Set<String> clearActors;
    private @Nullable Set<String> names;

    Ambiguity(Document document, List<Draft> drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    /** The actors whose names leave no doubt; gathered once a name does. */
    private Set<String> clearActors() {
        Set<String> known = clearActors;
        if (known == null) {
            known = new HashSet<>();
            for (Draft draft : drafts) {
                if (draft.known != null && draft.known.senses().size() == 1) {
                    known.add(draft.known.senses().get(0).actor().id());
                }
            }
            clearActors = known;
        }
        return known;
    }

    private Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = new HashSet<>();
            for (Draft draft : drafts) {
                known.add(draft.text);
            }
            names = known;
        }
        return known;
    }

    /**
     * The readings that the context allows: one when it settles the matter, several when it does not, none when the name
     * is a part of a person's.
     */
    List<NameSense> fitting(Draft draft, List<NameSense> senses) {
        if (senses.size() > 1) {
            List<NameSense> clear = new ArrayList<>(1);
            senses.stream().filter(r -> clearActors().contains(r.actor().id())).forEach(clear::add);
            return clear.isEmpty() ? senses : clear;
        }
        Context context = CONTEXTS.get(draft.text);
        if (context == null) {
            return senses;
        }
        if (context.other().isEmpty()) {
            return isNearGivenName(draft) && !meets(context.state()) ? List.of() : senses;
        }
        return meets(context.other()) && !meets(context.state()) ? List.of(PLACE) : senses;
    }

    private boolean meets(Set<String> words) {
        return words.stream().anyMatch(names()::contains);
    }

    private boolean isNearGivenName(Draft draft) {
        return draft.title != null
                || draft.first > 0
                        && Gazetteer.get()
                                .isGivenName(document.token(draft.first - 1).text());
    }

    private static Map<String, Context> load() {
        Map<String, Context> contexts = new HashMap<>();
        for (FactRow row : FactTable.read(Ambiguity.class, "contexts.tsv", "name", "name", "other", "state")) {
            contexts.put(row.of("name"), new Context(Set.copyOf(row.list("other")), Set.copyOf(row.list("state"))));
        }
        return contexts;
    }
}
