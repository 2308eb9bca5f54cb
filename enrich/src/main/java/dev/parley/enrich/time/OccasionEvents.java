package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what may tell an occasion: the statements of a document, and the sentences that tell one alone ("Ames spoke in Oslo on Monday."). */
final class OccasionEvents {

    private static final Set<String> HE_OR_SHE = Set.of("he", "she");

    /** Stands for whoever spoke last. */
    static final String AGAIN = "?";

    private static final int SUBJECT_BACK = 30;
    private static final int PARTNER = 8;

    /** A statement, or where {@code statement} is below 0 a sentence that tells an occasion, by its speakers; the first made the statement. */
    record Event(int token, int statement, List<String> speakers) {

        String speaker() {
            return speakers.get(0);
        }
    }

    private final Document document;
    private final Entities entities;
    private final BitSet contents;
    private int searched = -1;
    private int occasion;

    /** @param contents the tokens that stand in the content of any statement */
    OccasionEvents(Document document, Entities entities, BitSet contents) {
        this.document = document;
        this.entities = entities;
        this.contents = contents;
    }

    /** In the order of the text. */
    List<Event> of(List<Attribution> attributions, List<Speaker> speakers) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            int token = document.tokenAt(attributions.get(i).content().get(0).begin());
            events.add(new Event(token, i, keys(attributions.get(i), speakers.get(i))));
        }
        for (VerbGroup verb : document.verbGroups()) {
            if (mayTellOccasion(verb) && !contents.get(verb.main())) {
                List<String> subjects = tellsOccasion(verb) ? subjects(verb) : new ArrayList<>(1);
                subjects.addAll(partners(verb));
                if (subjects.isEmpty() && isGoingOn(verb.main()) && isPronoun(verb.first() - 1)) {
                    subjects.add(AGAIN);
                }
                if (!subjects.isEmpty()) {
                    events.add(new Event(verb.main(), -1, subjects));
                }
            }
        }
        events.sort(Comparator.comparingInt(Event::token));
        return events;
    }

    /** "spoke", or any verb of a sentence that holds a word for an occasion: "At a briefing on Monday, Ames defended it." */
    private boolean mayTellOccasion(VerbGroup verb) {
        return tellsOccasion(verb)
                || VenueWords.MAKING.contains(document.token(verb.main()).lemma());
    }

    private boolean tellsOccasion(VerbGroup verb) {
        if (VenueWords.SPEAKING.contains(document.token(verb.main()).lemma())) {
            return true;
        }
        if (!verb.isFinite()) {
            return false;
        }
        return occasionIn(document.sentenceAt(verb.main())) < verb.first();
    }

    /** The first word for an occasion in a sentence, outside what is said; looked for once a sentence, however many verbs it has. */
    private int occasionIn(Sentence sentence) {
        if (sentence.first() != searched) {
            searched = sentence.first();
            occasion = sentence.first();
            while (occasion < sentence.end()
                    && (contents.get(occasion) || !VenueWords.OCCASIONS.hasForm(document.token(occasion)))) {
                occasion++;
            }
        }
        return occasion;
    }

    /** Those who are named before a verb in its sentence, the last one first, back to another finite verb. */
    private List<String> subjects(VerbGroup verb) {
        List<String> subjects = new ArrayList<>(1);
        int first = Math.max(document.sentenceAt(verb.main()).first(), verb.first() - SUBJECT_BACK);
        for (int i = subjectEnd(verb, first) - 1;
                i >= first && !document.token(i).tag().isFinite();
                i--) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mayAct(mention)) {
                subjects.add("#" + mention.entity());
                i = mention.first();
            }
        }
        return subjects;
    }

    /** Where the subject ends: before the verb, or for "Ames declined to comment when speaking" before the verb that rules it. */
    private int subjectEnd(VerbGroup verb, int first) {
        boolean ruled = verb.form() == VerbGroup.Form.ING
                && verb.first() > first
                && (document.token(verb.first() - 1).is("when")
                        || document.token(verb.first() - 1).is("while"));
        int end = verb.first();
        for (int i = verb.first() - 1; ruled && i >= first; i--) {
            end = document.token(i).tag().isFinite() ? i : end;
        }
        return end;
    }

    /** "Ames met Oakes on Monday": whom somebody met, and the document that somebody made, which speaks for itself later. */
    private List<String> partners(VerbGroup verb) {
        String lemma = document.token(verb.main()).lemma();
        List<String> partners = new ArrayList<>(1);
        if (lemma.equals("meet")) {
            for (int i = verb.end(); i < Math.min(document.size(), verb.end() + PARTNER); i++) {
                Mention mention = entities.mentionAt(i);
                if (mention != null && mention.type() == EntityType.PERSON) {
                    partners.add("#" + mention.entity());
                    return partners;
                }
            }
        }
        boolean made = VenueWords.MAKING.contains(lemma) && verb.end() < document.size();
        NounPhrase object = made ? document.nounPhraseAt(verb.end()) : null;
        if (object != null
                && VenueWords.DOCUMENT.contains(document.token(object.head()).lower())) {
            partners.add(document.token(object.head()).lower());
        }
        return partners;
    }

    private boolean isPronoun(int token) {
        return token >= 0 && document.isOneOf(token, HE_OR_SHE);
    }

    private static boolean mayAct(Mention mention) {
        return mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION;
    }

    /** Who made a statement, and whoever else its source names: "Ames and Oakes told the Herald". */
    private List<String> keys(Attribution attribution, Speaker speaker) {
        List<String> keys = new ArrayList<>(1);
        keys.add(key(speaker));
        for (Span source : attribution.source()) {
            for (int i = document.tokenAt(source.begin()); i <= document.tokenAt(source.end() - 1); i++) {
                Mention mention = entities.mentionAt(i);
                if (mention != null && mention.type() == EntityType.PERSON && mention.entity() != speaker.entity()) {
                    keys.add("#" + mention.entity());
                    i = mention.end() - 1;
                }
            }
        }
        return keys;
    }

    private static String key(Speaker speaker) {
        if (speaker.entity() >= 0) {
            return "#" + speaker.entity();
        }
        return speaker.name() == null ? "" : lastWord(speaker.name());
    }

    static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "was speaking". */
    boolean isGoingOn(int token) {
        VerbGroup verb = document.verbGroupAt(token);
        return verb != null
                && verb.isFinite()
                && verb.main() == token
                && document.token(token).is("speaking");
    }
}
