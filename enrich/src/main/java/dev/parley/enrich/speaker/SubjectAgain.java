package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun names by the subject of its own sentence or of the one before: "A spokeswoman for the board spoke of it. She said",
 * "The scientists looked at the river. They found", "The council met on Monday. It said".
 */
final class SubjectAgain {

    /** "it" opens a sentence within so many tokens. */
    private static final int OPENING = 4;
    /** How many tokens back "they" may be the authors of what was cited. */
    private static final int AUTHORS_BACK = 300;

    private final Document document;
    private final Entities entities;
    private final PersonSubjects people;
    private final NounSources nouns;

    SubjectAgain(Document document, Entities entities, PersonSubjects people, NounSources nouns) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.nouns = nouns;
    }

    /** "He", "she": the person without a name who is the subject of the sentence before; null where a name is nearer. */
    @Nullable
    Speaker person(int token, Gender gender) {
        SourcePhrase subject = subjectBefore(token);
        boolean one = subject != null
                && subject.headMention() == null
                && !subject.isPlural()
                && subject.headIsPerson()
                && subject.firstToken().tag() != Tag.POSSESSIVE
                && subject.apposed().person() == null;
        if (!one || subject == null || !agrees(subject.head().lower(), gender)) {
            return null;
        }
        Speaker speaker = nouns.resolve(subject);
        return speaker.entity() >= 0 && speaker.type() == EntityType.PERSON ? null : speaker;
    }

    /** "They": the people, bodies or names joined by "and" that the sentence before is about. */
    @Nullable
    Speaker people(int token) {
        SourcePhrase subject = subjectWithin(token);
        Mention nation = subject == null ? null : subject.headMention();
        if (subject != null && nation != null && nation.form() == NameForm.PEOPLE) {
            return Speaker.unnamed(subject.coreText(), EntityType.GROUP, null, Membership.of(nation), "people");
        }
        subject = subject == null || !subject.isPlural() ? subjectBefore(token) : subject;
        if (subject == null || !subject.isPlural()) {
            return authors(token);
        }
        if (subject.joinsNames()) {
            return Speaker.unnamed(subject.coreText(), EntityType.GROUP, null, null, "several");
        }
        boolean spoken = subject.headIsIn(Nouns.GROUP)
                || Nouns.isPerson(subject.head().lemma())
                || Nouns.BODY.contains(subject.head().lemma());
        return spoken ? nouns.resolve(subject) : null;
    }

    /** "Ames et al. studied the river. They found": the authors named last, in this paragraph. */
    private @Nullable Speaker authors(int token) {
        int first = Math.max(document.paragraphAt(token).first(), token - AUTHORS_BACK);
        for (int i = token - 2; i > first; i--) {
            boolean others =
                    document.token(i).is("et") && document.token(i + 1).text().startsWith("al");
            if (others && document.token(i - 1).isCapitalised()) {
                Mention author = entities.mentionAt(i - 1);
                int from = author == null ? i - 1 : author.first();
                String names = document.span(from, i + 2).in(document.text());
                return Speaker.unnamed(names, EntityType.GROUP, null, null, "several");
            }
        }
        return null;
    }

    /** "It": the body, state or document that its sentence or the one before opens with as the subject. */
    @Nullable
    Speaker body(int token, NamedSources named) {
        SourcePhrase within = subjectWithin(token);
        Speaker here = within == null ? null : body(within, named);
        if (here != null) {
            return here;
        }
        Sentence sentence = document.sentenceAt(token);
        boolean opens = sentence.index() > 0 && token - sentence.first() <= OPENING;
        Sentence before = opens ? document.sentences().get(sentence.index() - 1) : sentence;
        SourcePhrase subject = before.paragraph() == sentence.paragraph() && opens ? subject(before) : null;
        return subject == null ? null : body(subject, named);
    }

    private @Nullable Speaker body(SourcePhrase subject, NamedSources named) {
        Mention name = subject.headMention();
        if (name != null) {
            boolean acts = name.type() == EntityType.ORGANIZATION || name.type() == EntityType.STATE;
            return acts ? named.resolve(subject, name) : null;
        }
        boolean one = !subject.isPlural()
                && (subject.headIsIn(Nouns.BODY)
                        || subject.headIsIn(Nouns.STATE_BODY)
                        || subject.headIsIn(Nouns.DOCUMENT));
        return one ? nouns.resolve(subject) : null;
    }

    private static boolean agrees(String noun, Gender gender) {
        return gender != Gender.MALE && Nouns.FEMALE.contains(noun)
                || gender != Gender.FEMALE && Nouns.MALE.contains(noun)
                || !Nouns.FEMALE.contains(noun) && !Nouns.MALE.contains(noun);
    }

    /** The phrase that opens the sentence before and has its first verb; null where a person is named as a subject since. */
    private @Nullable SourcePhrase subjectBefore(int token) {
        Sentence sentence = document.sentenceAt(token);
        if (sentence.index() == 0) {
            return null;
        }
        Sentence before = document.sentences().get(sentence.index() - 1);
        boolean named = !people.of(before).isEmpty();
        for (Mention mention : people.of(sentence)) {
            named |= mention.first() < token;
        }
        return named || before.paragraph() != sentence.paragraph() ? null : subject(before);
    }

    /** "On Monday, city officials went to the station, where they said": of the pronoun's own sentence. */
    private @Nullable SourcePhrase subjectWithin(int token) {
        Sentence sentence = document.sentenceAt(token);
        SourcePhrase subject = subject(sentence);
        return subject != null && subject.end() <= token - 1 ? subject : null;
    }

    private @Nullable SourcePhrase subject(Sentence sentence) {
        int first = behindAdverbial(sentence);
        while (first < sentence.end()
                && (document.token(first).tag() == Tag.CONJUNCTION
                        || document.token(first).tag() == Tag.ADVERB
                        || document.isComma(first))) {
            first++;
        }
        NounPhrase phrase = first < sentence.end() ? document.nounPhraseAt(first) : null;
        if (phrase == null || phrase.first() != first || document.quotationAt(first) != null) {
            return null;
        }
        int end = phrase.end();
        while (end < sentence.end() && !document.token(end).tag().isFinite()) {
            if (document.isComma(end) || document.quotationAt(end) != null) {
                return null;
            }
            end++;
        }
        return end >= sentence.end() || isDay(phrase)
                ? null
                : SourcePhrase.of(document, entities, document.span(first, end));
    }

    /** Behind "On September 4, in Elm," where a comma closes it before any verb. */
    private int behindAdverbial(Sentence sentence) {
        int first = sentence.first();
        if (document.token(first).tag() != Tag.PREPOSITION) {
            return first;
        }
        for (int i = first; i < sentence.end() && !document.token(i).tag().isVerb(); i++) {
            first = document.isComma(i) ? i + 1 : first;
        }
        return first;
    }

    private boolean isDay(NounPhrase phrase) {
        return Nouns.NOBODY.contains(document.token(phrase.head()).lower());
    }
}
