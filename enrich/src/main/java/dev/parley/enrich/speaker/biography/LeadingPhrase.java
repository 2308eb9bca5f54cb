package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads the phrase that introduces a person before a comma: "Norway's energy minister, Ann Ames,"; "a spokesman for it, Al Ames,". */
final class LeadingPhrase {

    private static final int OWNER_BACK = 150;
    private static final int LEVELS = 3;

    private final Document document;
    private final Entities entities;
    private final RoleReader roles;

    LeadingPhrase(Document document, Entities entities, RoleReader roles) {
        this.document = document;
        this.entities = entities;
        this.roles = roles;
    }

    /** @param first the first of the words that touch the name */
    Biography read(int first, Mention person) {
        int comma = first - 1;
        Sentence sentence = document.sentenceAt(person.first());
        if (comma <= sentence.first() || !document.isComma(comma) || !isClosed(person, sentence)) {
            return Biography.EMPTY;
        }
        int end = withoutBracket(comma, sentence);
        NounPhrase last = document.nounPhraseAt(end - 1);
        if (last == null || last.end() != end) {
            return Biography.EMPTY;
        }
        if (introduces(last)) {
            return biography(last, entitiesIn(last.first(), end), end);
        }
        NounPhrase head = before(last, sentence);
        for (int level = 1; level < LEVELS && head != null && !introduces(head); level++) {
            head = before(head, sentence);
        }
        if (head == null || !introduces(head)) {
            return Biography.EMPTY;
        }
        Mention own = entitiesIn(head.first(), head.end());
        boolean speaksFor = !document.token(head.end()).is("to");
        Mention of = own != null || !speaksFor ? own : entitiesIn(head.end(), end);
        return biography(head, of, end);
    }

    /** Where the phrase before a comma ends, an abbreviation in brackets left out: "the chief of the Road Board (RB), Ann Ames". */
    private int withoutBracket(int comma, Sentence sentence) {
        if (!document.token(comma - 1).text().equals(")")) {
            return comma;
        }
        for (int i = comma - 2; i > sentence.first(); i--) {
            if (document.token(i).text().equals("(")) {
                return i;
            }
        }
        return comma;
    }

    /** The name ends the apposition: "the mayor, Ann Ames, said", not "to the mayor, Ann Ames said". */
    private boolean isClosed(Mention person, Sentence sentence) {
        if (person.end() >= sentence.end()) {
            return true;
        }
        Token next = document.token(person.end());
        return next.tag() == Tag.PUNCTUATION
                || next.tag() == Tag.PREPOSITION
                || next.tag() == Tag.WH
                || opensSentence(person, sentence);
    }

    /** "The mayor, Ann Ames said": nothing else can be the subject. */
    private boolean opensSentence(Mention person, Sentence sentence) {
        for (int i = person.first() - 1; i >= sentence.first(); i--) {
            if (document.token(i).kind() == TokenKind.QUOTE_CLOSE) {
                break;
            }
            if (document.token(i).tag().isFinite() || document.token(i).tag() == Tag.WH) {
                return false;
            }
        }
        return document.token(person.end()).tag().isFinite()
                && document.token(sentence.first()).tag() != Tag.PREPOSITION;
    }

    /** The phrase that a preposition or "and" ties to another: "the envoy" of "the envoy for Norway". */
    private @Nullable NounPhrase before(NounPhrase phrase, Sentence sentence) {
        int link = phrase.first() - 1;
        boolean ties = link > sentence.first()
                && (document.token(link).tag() == Tag.PREPOSITION
                        || document.token(link).is("and"));
        if (!ties) {
            return null;
        }
        NounPhrase head = document.nounPhraseAt(link - 1);
        return head != null && head.end() == link ? head : null;
    }

    private boolean introduces(NounPhrase phrase) {
        Token head = document.token(phrase.head());
        Mention name = entities.mentionAt(phrase.head());
        boolean body = name != null && name.type() == EntityType.ORGANIZATION;
        return !body && Nouns.isPerson(head.lower()) && head.tag() != Tag.NOUN_PLURAL;
    }

    private @Nullable Mention entitiesIn(int from, int end) {
        Mention found = null;
        for (int i = from; i < end; i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() != EntityType.PERSON) {
                boolean body = mention.type() == EntityType.ORGANIZATION;
                boolean better = found == null
                        || body && found.type() != EntityType.ORGANIZATION
                        || mention.actorId() != null
                                && found.actorId() == null
                                && found.type() != EntityType.ORGANIZATION;
                found = better ? mention : found;
                i = mention.end() - 1;
            }
        }
        return found;
    }

    private Biography biography(NounPhrase phrase, @Nullable Mention of, int end) {
        int from = phrase.first();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            boolean apart = document.token(i).tag() == Tag.POSSESSIVE
                    || document.token(i).tag() == Tag.PUNCTUATION
                    || entities.mentionAt(i) != null;
            from = apart ? i + 1 : from;
        }
        Membership membership = Membership.ofNullable(of);
        String office = membership != null ? null : roles.role(from, phrase.end());
        if (office != null && Nouns.hasClient(office)) {
            membership = Membership.ofNullable(client(phrase));
        }
        boolean open = membership == null || membership.isVague();
        String implied = !open ? null : Implied.byRole(document.span(from, end).in(document.text()));
        if (implied != null) {
            membership = Membership.implied(implied);
        }
        if (membership == null && document.token(phrase.first()).is("its")) {
            membership = Membership.ofNullable(owner(phrase.first()));
        }
        boolean past = roles.isPast(from, phrase.end());
        Biography told =
                new Biography(roles.role(from, phrase.end()), membership, roles.gender(from, phrase.end()), past);
        return membership == null ? told.ofBody(roles.bodyNoun(phrase.first(), end)) : told;
    }

    /** "Ames's lawyer": whom somebody speaks for. */
    private @Nullable Mention client(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.PERSON) {
                return mention;
            }
        }
        return null;
    }

    /** The body that "its" names: the nearest before it, in this sentence or the two before. */
    private @Nullable Mention owner(int its) {
        int sentences = document.sentences()
                .get(Math.max(0, document.sentenceAt(its).index() - 2))
                .first();
        int from = Math.max(sentences, its - OWNER_BACK);
        Mention state = null;
        for (int i = its - 1; i >= from; i--) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.ORGANIZATION && !entities.isMedia(mention)) {
                return mention;
            }
            state = state == null && mention != null && mention.type() == EntityType.STATE ? mention : state;
        }
        return state;
    }
}
