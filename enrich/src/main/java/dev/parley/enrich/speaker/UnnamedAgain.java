package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun names where the sentence before is about somebody without a name: "A spokeswoman for the board spoke of it. She
 * said", "The scientists looked at the river. They found".
 */
final class UnnamedAgain {

    private final Document document;
    private final Entities entities;
    private final PersonSubjects people;
    private final NounSources nouns;

    UnnamedAgain(Document document, Entities entities, PersonSubjects people, NounSources nouns) {
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
                && subject.apposedPerson() == null;
        if (!one || subject == null || !agrees(subject.head().lower(), gender)) {
            return null;
        }
        Speaker speaker = nouns.resolve(subject);
        return speaker.entity() >= 0 && speaker.type() == EntityType.PERSON ? null : speaker;
    }

    /** "They": the people, bodies or names joined by "and" that the sentence before is about. */
    @Nullable
    Speaker people(int token) {
        SourcePhrase subject = subjectBefore(token);
        if (subject == null || !subject.isPlural()) {
            return null;
        }
        if (subject.joinsNames()) {
            return Speaker.unnamed(subject.coreText(), EntityType.GROUP, null, null, "several");
        }
        boolean spoken = subject.headIsIn(Nouns.GROUP)
                || Nouns.isPerson(subject.head().lemma())
                || Nouns.BODY.contains(subject.head().lemma());
        return spoken ? nouns.resolve(subject) : null;
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

    private @Nullable SourcePhrase subject(Sentence sentence) {
        int first = sentence.first();
        while (first < sentence.end()
                && (document.token(first).tag() == Tag.CONJUNCTION
                        || document.token(first).tag() == Tag.ADVERB
                        || document.token(first).text().equals(","))) {
            first++;
        }
        NounPhrase phrase = first < sentence.end() ? document.nounPhraseAt(first) : null;
        if (phrase == null || phrase.first() != first || document.quotationAt(first) != null) {
            return null;
        }
        int end = phrase.end();
        while (end < sentence.end() && !document.token(end).tag().isFinite()) {
            if (document.token(end).text().equals(",") || document.quotationAt(end) != null) {
                return null;
            }
            end++;
        }
        return end >= sentence.end() || isDay(phrase)
                ? null
                : new SourcePhrase(document, entities, document.span(first, end));
    }

    private boolean isDay(NounPhrase phrase) {
        return Nouns.NOBODY.contains(document.token(phrase.head()).lower());
    }
}
