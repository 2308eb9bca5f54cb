package dev.parley.enrich.time;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.CueClass;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Span;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
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

    private static final int PARAGRAPHS = 1;
    private static final int SUBJECT_BACK = 30;

    /** What a speaker was last told to have spoken at. */
    private record Told(Circumstances circumstances, int paragraph) {}

    /** A statement, or where {@code statement} is below 0 a sentence that tells an occasion, by its speaker. */
    private record Event(int token, int statement, String speaker) {}

    private final Document document;
    private final Entities entities;
    private final @Nullable LocalDate published;
    private final Map<String, Told> told = new HashMap<>();
    private BitSet contents = new BitSet();
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
            if (event.statement() < 0) {
                occasion(event);
            } else {
                found[event.statement()] = statement(event, attributions.get(event.statement()));
            }
        }
        return List.of(found);
    }

    private List<Event> events(List<Attribution> attributions, List<Speaker> speakers) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            int token = document.tokenAt(attributions.get(i).content().get(0).begin());
            events.add(new Event(token, i, key(speakers.get(i))));
        }
        for (VerbGroup verb : document.verbGroups()) {
            if (VenueWords.SPEAKING.contains(document.token(verb.main()).lemma()) && !contents.get(verb.main())) {
                Mention subject = subject(verb);
                if (subject != null) {
                    events.add(new Event(verb.main(), -1, "#" + subject.entity()));
                }
            }
        }
        events.sort(Comparator.comparingInt(Event::token));
        return events;
    }

    /** The person who is named last before a verb, in its sentence; the tokens between tell no other verb's subject apart. */
    private @Nullable Mention subject(VerbGroup verb) {
        int first = Math.max(document.sentenceAt(verb.main()).first(), verb.first() - SUBJECT_BACK);
        for (int i = verb.first() - 1; i >= first; i--) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.PERSON) {
                return mention;
            }
            if (document.token(i).tag().isFinite()) {
                return null;
            }
        }
        return null;
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
        if (own.saidOn() != null || own.venue() != null) {
            remember(event, own);
        }
    }

    private Circumstances statement(Event event, Attribution attribution) {
        Circumstances own = own(CueClause.of(document, attribution, contents));
        Told last = told.get(event.speaker());
        boolean goesOn = last != null
                && paragraph(event) - last.paragraph() <= PARAGRAPHS
                && !event.speaker().isEmpty()
                && !looksBack(attribution);
        Circumstances all = goesOn && last != null ? joined(own, last.circumstances()) : own;
        if (goesOn || own.saidOn() != null || own.venue() != null) {
            remember(event, all);
        }
        return all;
    }

    private void remember(Event event, Circumstances circumstances) {
        told.put(event.speaker(), new Told(circumstances, paragraph(event)));
    }

    private int paragraph(Event event) {
        return document.paragraphAt(event.token()).index();
    }

    /** What is told here, with what was told of the occasion, unless both speak of different ones. */
    private static Circumstances joined(Circumstances own, Circumstances last) {
        boolean anotherDay = own.saidOn() != null && last.saidOn() != null && !own.saidOn().equals(last.saidOn());
        boolean anotherPlace = own.venue() != null && last.venue() != null && !own.venue().equals(last.venue());
        if (anotherDay || anotherPlace) {
            return own;
        }
        return new Circumstances(
                own.saidOn() != null ? own.saidOn() : last.saidOn(), own.venue() != null ? own.venue() : last.venue());
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
