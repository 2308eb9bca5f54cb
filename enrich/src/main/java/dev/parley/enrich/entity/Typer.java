package dev.parley.enrich.entity;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Token;
import java.util.List;

/** Settles what each name names, known names by the registry and their context, others by their signs. */
final class Typer {

    private static final double SURE = 2.0;

    private final Document document;
    private final Gazetteer gazetteer = Gazetteer.get();
    private final SignReader signs;
    private final Ambiguity ambiguity;
    private final boolean usPolitics;

    Typer(Document document, List<Draft> drafts) {
        this.document = document;
        this.ambiguity = new Ambiguity(document, drafts);
        this.signs = new SignReader(document);
        this.usPolitics = document.tokens().stream().anyMatch(t -> Words.US_POLITICS.contains(t.lower()));
    }

    void type(Draft draft) {
        if (draft.known == null || draft.title != null && isPersonTitle(draft)) {
            guess(draft);
            return;
        }
        List<Reading> fitting = ambiguity.fitting(draft, draft.known.readings());
        if (fitting.isEmpty()) {
            guess(draft);
        } else if (fitting.size() == 1) {
            read(draft, fitting.get(0));
        } else {
            unresolved(draft, fitting);
        }
    }

    /** "President Jordan" is a person; "King Abdullah of Jordan" never comes here. */
    private boolean isPersonTitle(Draft draft) {
        return draft.known != null
                && draft.known.readings().stream().noneMatch(r -> r.actor().type() == EntityType.PERSON)
                && (gazetteer.isGivenName(draft.text) || gazetteer.isSurname(draft.text));
    }

    private void read(Draft draft, Reading reading) {
        KnownActor actor = reading.actor();
        draft.form = reading.form();
        draft.sure = true;
        switch (reading.form()) {
            case NAME -> name(draft, actor);
            case CAPITAL, SEAT -> {
                draft.type = EntityType.LOCATION;
                draft.actor = actor;
            }
            case ADJECTIVE -> {
                draft.type = namesGovernment(draft) ? EntityType.STATE : EntityType.MISC;
                draft.actor = actor;
            }
            case PEOPLE -> {
                draft.type = EntityType.MISC;
                draft.actor = actor;
            }
        }
    }

    private void name(Draft draft, KnownActor actor) {
        if (actor.id().equals("place")) {
            place(draft);
            return;
        }
        if (actor.group().equals("us-official") && !usPolitics) {
            guess(draft);
            return;
        }
        draft.type = actor.type();
        draft.actor = actor;
    }

    /** A place from the gazetteer; where its name is also something else, the context must not speak against it. */
    private void place(Draft draft) {
        draft.sure = !gazetteer.isAmbiguousPlace(draft.text);
        if (!draft.sure) {
            var read = signs.read(draft);
            EntityType best = TypeWeights.best(read);
            boolean against = best == EntityType.PERSON && TypeWeights.lead(read) > SURE + 1
                    || best == EntityType.ORGANIZATION && TypeWeights.lead(read) > SURE;
            draft.type = against ? best : EntityType.LOCATION;
            return;
        }
        draft.type = EntityType.LOCATION;
    }

    private void guess(Draft draft) {
        var read = signs.read(draft);
        draft.type = TypeWeights.best(read);
        draft.sure = TypeWeights.lead(read) >= SURE;
    }

    /** Two states of one name: a place or an adjective without an actor. */
    private static void unresolved(Draft draft, List<Reading> readings) {
        draft.form = readings.get(0).form();
        draft.type = draft.form == NameForm.NAME ? readings.get(0).actor().type() : EntityType.MISC;
        draft.sure = true;
    }

    /** "Armenian Prime Minister", "Russian officials": the adjective names the state that acts. */
    private boolean namesGovernment(Draft draft) {
        if (draft.end >= document.size() || draft.end == draft.first) {
            return false;
        }
        Token next = document.token(draft.end);
        return Words.GOVERNMENT.contains(next.lower())
                && document.sentenceAt(draft.first) == document.sentenceAt(draft.end);
    }
}
