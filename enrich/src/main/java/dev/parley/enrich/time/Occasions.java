package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries day and venue from where they are told to what the same speaker goes on to say: from statement to statement, and from
 * a sentence that tells the occasion alone ("Ames spoke in Oslo on Monday."). An occasion holds while its speaker comes
 * back from paragraph to paragraph, and ends where the text tells another day or venue of theirs, or looks back ("has said",
 * "had said", "earlier").
 */
final class Occasions {

    /** How far apart what is said at one occasion may stand, in paragraphs, where others speak in between; and where nobody does. */
    private static final int PARAGRAPHS = 2;

    private static final int PARAGRAPHS_ALONE = 8;

    /** The last paragraph, from 0, of a lead. */
    private static final int LEAD = 1;

    private static final int SUBJECT_BACK = 30;
    private static final int PARTNER = 8;

    /** What a speaker was last told to have spoken at. */
    private record Told(Circumstances circumstances, int paragraph, int turn, boolean lead) {}

    /** A statement, or where {@code statement} is below 0 a sentence that tells an occasion, by its speakers; the first made the statement. */
    private record Event(int token, int statement, List<String> speakers) {

        String speaker() {
            return speakers.get(0);
        }
    }

    private final Document document;
    private final Entities entities;
    private final @Nullable LocalDate published;
    private final Map<String, Told> told = new HashMap<>();
    private BitSet contents = new BitSet();
    private String lastSpeaker = "";
    private int turn;
    private int searched = -1;
    private int occasion;
    private @Nullable LocalDate before;

    Occasions(Document document, Entities entities, @Nullable LocalDate published) {
        this.document = document;
        this.entities = entities;
        this.published = published;
    }

    List<Circumstances> of(List<Attribution> attributions, List<Speaker> speakers) {
        contents = Contents.of(document, attributions);
        List<Event> events = events(attributions, speakers);
        Circumstances[] found = new Circumstances[attributions.size()];
        for (Event event : events) {
            turn += event.statement() >= 0 && !event.speaker().equals(lastSpeaker) ? 1 : 0;
            lastSpeaker = event.statement() >= 0 ? event.speaker() : lastSpeaker;
            if (event.statement() < 0) {
                occasion(event);
            } else {
                found[event.statement()] = statement(event, attributions.get(event.statement()));
            }
        }
        headlines(attributions, events, found);
        return List.of(found);
    }

    /** What a headline has somebody say was said when the first paragraphs tell that they said it. */
    private void headlines(List<Attribution> attributions, List<Event> events, Circumstances[] found) {
        Map<String, Circumstances> body = new HashMap<>();
        for (Event event : events) {
            if (event.statement() >= 0 && !isHeadline(event) && paragraph(event) <= PARAGRAPHS) {
                event.speakers().forEach(speaker -> body.putIfAbsent(speaker, found[event.statement()]));
            }
        }
        for (Event event : events) {
            Circumstances below = event.statement() >= 0
                            && isHeadline(event)
                            && !event.speaker().isEmpty()
                    ? body.get(event.speaker())
                    : null;
            if (below != null && !looksBack(attributions.get(event.statement()))) {
                found[event.statement()] = joined(found[event.statement()], below);
            }
        }
    }

    private boolean isHeadline(Event event) {
        return paragraph(event) == 0
                && document.token(document.paragraphs().get(0).end() - 1).tag() != Tag.PUNCTUATION;
    }

    private List<Event> events(List<Attribution> attributions, List<Speaker> speakers) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            int token = document.tokenAt(attributions.get(i).content().get(0).begin());
            events.add(new Event(token, i, keys(attributions.get(i), speakers.get(i))));
        }
        for (VerbGroup verb : document.verbGroups()) {
            if (mayTellOccasion(verb) && !contents.get(verb.main())) {
                List<String> subjects = tellsOccasion(verb) ? subjects(verb) : new ArrayList<>(1);
                subjects.addAll(partners(verb));
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
        for (int i = verb.first() - 1; i >= first && !document.token(i).tag().isFinite(); i--) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mayAct(mention)) {
                subjects.add("#" + mention.entity());
                i = mention.first();
            }
        }
        return subjects;
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
        NounPhrase object = VenueWords.MAKING.contains(lemma) ? document.nounPhraseAt(verb.end()) : null;
        if (object != null
                && VenueWords.DOCUMENT.contains(document.token(object.head()).lower())) {
            partners.add(document.token(object.head()).lower());
        }
        return partners;
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
        String name = speaker.name() == null ? "" : speaker.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void occasion(Event event) {
        Circumstances own = own(CueClause.at(document, event.token(), contents));
        Told last = told.get(event.speaker());
        if (own.saidOn() != null || own.venue() != null) {
            boolean near = last != null && paragraph(event) - last.paragraph() <= PARAGRAPHS;
            remember(event, near && last != null ? joined(own, last.circumstances()) : own);
        }
    }

    private Circumstances statement(Event event, Attribution attribution) {
        Circumstances own = own(CueClause.of(document, attribution, contents)).orVenue(document(attribution));
        Told last = told.get(event.speaker());
        boolean goesOn = last != null
                && paragraph(event) - last.paragraph()
                        <= (turn == last.turn() || isSitting(last) ? PARAGRAPHS_ALONE : PARAGRAPHS)
                && !event.speaker().isEmpty()
                && !looksBack(attribution);
        Circumstances all = goesOn && last != null ? joined(own, last.circumstances()) : own;
        if (goesOn || own.saidOn() != null || own.venue() != null) {
            remember(event, all);
        }
        return all;
    }

    /** A lead tells a day and a venue: what the article is about, to which its speakers come back. */
    private static boolean isSitting(Told told) {
        return told.lead()
                && told.circumstances().saidOn() != null
                && told.circumstances().venue() != null;
    }

    private void remember(Event event, Circumstances circumstances) {
        for (String speaker : event.speakers()) {
            Told last = told.get(speaker);
            boolean lead = paragraph(event) <= LEAD
                    || last != null && last.lead() && last.circumstances().equals(circumstances);
            told.put(speaker, new Told(circumstances, paragraph(event), turn, lead));
        }
    }

    private int paragraph(Event event) {
        return document.paragraphAt(event.token()).index();
    }

    /** What is told here, with what was told of the occasion, unless both speak of different ones. */
    private static Circumstances joined(Circumstances own, Circumstances last) {
        boolean anotherDay =
                own.saidOn() != null && last.saidOn() != null && !own.saidOn().equals(last.saidOn());
        boolean listeners = isAudience(own.venue()) || isAudience(last.venue());
        boolean anotherPlace =
                own.venue() != null && last.venue() != null && !own.venue().equals(last.venue()) && !listeners;
        if (anotherDay || anotherPlace) {
            return own;
        }
        boolean keeps = own.venue() == null || isAudience(own.venue()) && last.venue() != null;
        return new Circumstances(
                own.saidOn() != null ? own.saidOn() : last.saidOn(), keeps ? last.venue() : own.venue());
    }

    /** The document that is itself the source: "the written statement said"; an account by its handle. */
    private @Nullable String document(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return null;
        }
        Span source = attribution.source().get(0);
        if (source.in(document.text()).indexOf('@') >= 0) {
            return VenueWords.HANDLES;
        }
        int first = document.tokenAt(source.begin());
        int end = Math.min(document.tokenAt(source.end() - 1) + 1, first + SUBJECT_BACK);
        int head = first;
        while (head + 1 < end
                        && document.token(head + 1).isWord()
                        && document.token(head + 1).tag() != Tag.PREPOSITION
                || head + 1 < end && document.token(head + 1).tag() == Tag.POSSESSIVE) {
            head++;
        }
        if (!VenueWords.PAPER.contains(document.token(head).lower())) {
            return null;
        }
        int from = head;
        while (from > first && isDescription(from - 1)) {
            from--;
        }
        return document.span(from, head + 1).in(document.text());
    }

    private boolean isDescription(int token) {
        Tag tag = document.token(token).tag();
        return entities.mentionAt(token) == null
                && !document.token(token).isCapitalised()
                && (tag == Tag.ADJECTIVE || tag == Tag.NOUN || tag == Tag.VERB_PARTICIPLE);
    }

    /** "reporters" at the briefing are no other place than the briefing. */
    private static boolean isAudience(@Nullable String venue) {
        return venue != null && VenueWords.AUDIENCE.contains(venue.toLowerCase(Locale.ROOT));
    }

    private Circumstances own(CueClause clause) {
        LocalDate day = Days.in(clause, published, before);
        before = day != null ? day : before;
        return new Circumstances(day, new Venues(clause, entities).find());
    }

    /** "has said", "had said", "earlier said", "believes": not at this occasion. */
    private boolean looksBack(Attribution attribution) {
        if (attribution.cueClass() == CueClass.BELIEF || attribution.cueClass() == CueClass.WANT) {
            return true;
        }
        for (Span cue : attribution.cue()) {
            for (int i = document.tokenAt(cue.begin()); i <= document.tokenAt(cue.end() - 1); i++) {
                if (VenueWords.LOOKING_BACK.contains(document.token(i).lower())
                        && document.token(i).tag() != Tag.POSSESSIVE) {
                    return true;
                }
            }
        }
        return false;
    }
}
