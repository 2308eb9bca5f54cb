package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.KnownActor;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.NameSense;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.List;

/** Settles what each name names, known names by the registry and their context, others by their signs. */
final class Typer {

    private static final double SURE = 2.0;

    private final Document document;
    private final Gazetteer gazetteer = Gazetteer.get();
    private final TypeWeigher weigher;
    private final EvidentKinds kinds;
    private final Ambiguity ambiguity;
    private final boolean usPolitics;

    Typer(Document document, List<Draft> drafts, TypeWeigher weigher) {
        this.document = document;
        this.ambiguity = new Ambiguity(document, drafts);
        this.weigher = weigher;
        this.kinds = new EvidentKinds(document);
        this.usPolitics = isUsPolitics(document);
    }

    private static boolean isUsPolitics(Document document) {
        for (Token token : document.tokens()) {
            if (NameClasses.US_POLITICS.hasForm(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the registry and the gazetteer leave the type to the signs. */
    boolean isGuess(Draft draft) {
        return draft.known == null || draft.title != null && isPersonTitle(draft);
    }

    void type(Draft draft) {
        if (draft.known == null || isGuess(draft)) {
            guess(draft);
            return;
        }
        List<NameSense> fitting = ambiguity.fitting(draft, draft.known.senses());
        if (fitting.isEmpty()) {
            guess(draft);
        } else if (fitting.size() == 1) {
            read(draft, fitting.get(0));
        } else if (fitting.stream().allMatch(r -> r.actor() == fitting.get(0).actor())) {
            read(draft, byUse(draft, fitting));
        } else if (isSeat(fitting) && acts(draft)) {
            read(
                    draft,
                    fitting.stream()
                            .filter(r -> r.form() == NameForm.SEAT)
                            .findFirst()
                            .orElseThrow());
        } else {
            unresolved(draft, fitting);
        }
    }

    /** "Brussels" speaks for the union that sits there rather than for the state, where the text names neither. */
    private static boolean isSeat(List<NameSense> senses) {
        return senses.stream().anyMatch(r -> r.form() == NameForm.SEAT);
    }

    /** "Chinese" is an adjective before a noun and a people elsewhere; the first reading where that does not tell. */
    private NameSense byUse(Draft draft, List<NameSense> senses) {
        boolean beforeNoun = draft.end < document.size()
                && (document.token(draft.end).tag().isNominal()
                        || document.token(draft.end).tag() == Tag.ADJECTIVE);
        NameForm wanted = beforeNoun ? NameForm.ADJECTIVE : NameForm.PEOPLE;
        return senses.stream().filter(r -> r.form() == wanted).findFirst().orElse(senses.get(0));
    }

    /** "President Jordan" is a person; "King Abdullah of Jordan" never comes here. */
    private boolean isPersonTitle(Draft draft) {
        return draft.known != null
                && draft.known.senses().stream().noneMatch(r -> r.actor().type() == EntityType.PERSON)
                && (gazetteer.isGivenName(draft.text) || gazetteer.isSurname(draft.text));
    }

    private void read(Draft draft, NameSense sense) {
        KnownActor actor = sense.actor();
        draft.form = sense.form();
        draft.sure = true;
        switch (sense.form()) {
            case NAME -> name(draft, actor);
            case CAPITAL, SEAT -> {
                draft.type = acts(draft) ? actor.type() : EntityType.LOCATION;
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

    /** A capital or seat is its state where it speaks or takes a side. */
    private boolean acts(Draft draft) {
        for (int i = draft.end; i < Math.min(document.size(), draft.end + 3); i++) {
            Token token = document.token(i);
            if (NameClasses.SPEAKING.hasForm(token)) {
                return document.sentenceAt(i) == document.sentenceAt(draft.first);
            }
            if (!token.is("has") && !token.is("had") && token.tag() != Tag.ADVERB) {
                return false;
            }
        }
        return false;
    }

    private void name(Draft draft, KnownActor actor) {
        if (actor == KnownActor.SOME_PLACE) {
            place(draft);
            return;
        }
        if (actor == KnownActor.SOME_ORGANISATION) {
            draft.type = EntityType.ORGANIZATION;
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
        if (kinds.isOutlet(draft)) {
            draft.type = EntityType.ORGANIZATION;
            draft.sure = true;
            return;
        }
        draft.sure = !gazetteer.isAmbiguousPlace(draft.text);
        if (!draft.sure) {
            double[] sums = weigher.sums(draft);
            EntityType best = TypeWeights.best(sums);
            boolean against = best == EntityType.PERSON && TypeWeights.lead(sums) > SURE + 1
                    || best == EntityType.ORGANIZATION && TypeWeights.lead(sums) > SURE;
            draft.type = against && !isWithinAddress(draft) ? best : EntityType.LOCATION;
            return;
        }
        draft.type = EntityType.LOCATION;
    }

    /** "Charlottesville, Virginia,": a place that says where the place before it lies. */
    private boolean isWithinAddress(Draft draft) {
        return draft.first > 1
                && document.token(draft.first - 1).text().equals(",")
                && gazetteer.isPlace(document.token(draft.first - 2).text())
                && (draft.end == document.size() || !document.token(draft.end).isCapitalised());
    }

    /** Names in one list are mostly of one kind: what their signs say is shared where both were guessed. */
    void listed(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); ) {
            int end = i + 1;
            while (end < drafts.size() && isListed(drafts.get(end - 1), drafts.get(end))) {
                end++;
            }
            if (end - i > 1) {
                share(drafts.subList(i, end));
            }
            i = end;
        }
    }

    private boolean isListed(Draft one, Draft two) {
        if (one.sums == null || two.sums == null || two.first - one.end < 1 || two.first - one.end > 2) {
            return false;
        }
        for (int i = one.end; i < two.first; i++) {
            Token link = document.token(i);
            if (!link.text().equals(",") && !link.is("and") && !link.is("or")) {
                return false;
            }
        }
        return document.sentenceAt(one.first) == document.sentenceAt(two.first);
    }

    private static void share(List<Draft> list) {
        double[] total = new double[4];
        for (Draft draft : list) {
            for (int type = 0; draft.sums != null && type < total.length; type++) {
                total[type] += draft.sums[type] / list.size();
            }
        }
        for (Draft draft : list) {
            double[] mixed = new double[total.length];
            for (int type = 0; draft.sums != null && type < total.length; type++) {
                mixed[type] = (draft.sums[type] + total[type]) / 2;
            }
            draft.type = TypeWeights.best(mixed);
        }
    }

    private void guess(Draft draft) {
        double[] sums = weigher.sums(draft);
        draft.sums = sums;
        draft.type = TypeWeights.best(sums);
        draft.sure = TypeWeights.lead(sums) >= SURE;
        if (kinds.isSite(draft) || kinds.isOutlet(draft)) {
            draft.type = EntityType.ORGANIZATION;
            draft.sure = true;
        }
        if (draft.type == EntityType.PERSON && (kinds.isPost(draft) || kinds.isShip(draft))) {
            draft.type = EntityType.MISC;
        }
        if (draft.type == EntityType.PERSON && !draft.sure && draft.size() == 1 && kinds.isThing(draft)) {
            draft.type = EntityType.ORGANIZATION;
        }
        boolean unknown = draft.type == EntityType.MISC && !draft.sure && draft.size() > 1;
        if (unknown && (kinds.saysAndGoesOn(draft) || kinds.isExplained(draft)) || kinds.isCalled(draft)) {
            draft.type = EntityType.PERSON;
        }
    }

    /** Two states of one name: a place or an adjective without an actor. */
    private static void unresolved(Draft draft, List<NameSense> senses) {
        draft.form = senses.get(0).form();
        draft.type = draft.form == NameForm.NAME ? senses.get(0).actor().type() : EntityType.MISC;
        draft.sure = true;
    }

    /** "Armenian Prime Minister", "Russian officials": the adjective names the state that acts. */
    private boolean namesGovernment(Draft draft) {
        if (draft.end >= document.size() || draft.end == draft.first) {
            return false;
        }
        Token next = document.token(draft.end);
        return NameClasses.GOVERNMENT.hasForm(next)
                && document.sentenceAt(draft.first) == document.sentenceAt(draft.end);
    }
}
