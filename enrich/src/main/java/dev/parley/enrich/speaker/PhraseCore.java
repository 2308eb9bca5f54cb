package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.grammar.Phrase;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.Set;

/** Where the core of a source phrase ends: at the first comma, relative pronoun or preposition that is no part of a name. */
final class PhraseCore {

    private static final Set<String> ROLE_LINKS = Set.of("of", "for", "to");

    private final Document document;
    private final Entities entities;
    private final int first;
    private final int end;

    PhraseCore(Document document, Entities entities, int first, int end) {
        this.document = document;
        this.entities = entities;
        this.first = first;
        this.end = end;
    }

    int end() {
        for (int i = first + 1; i < end; i++) {
            if (isInsideName(i) || isWithinDate(i) || !Phrase.opensDescription(document, first, i)) {
                continue;
            }
            if (leadsToName(i)) {
                return end;
            }
            if (!isTitleOf(i)) {
                return i;
            }
        }
        return end;
    }

    /** "a March 14, 2019 report". */
    private boolean isWithinDate(int comma) {
        return comma + 1 < end
                && document.isComma(comma)
                && document.token(comma - 1).kind() == TokenKind.NUMBER
                && document.token(comma + 1).kind() == TokenKind.NUMBER;
    }

    boolean isInsideName(int index) {
        Mention mention = entities.mentionAt(index);
        return mention != null && mention.first() < index && index < mention.end();
    }

    boolean isPersonName(int index) {
        Mention mention = entities.mentionAt(index);
        return mention != null && mention.type() == EntityType.PERSON;
    }

    /** "director of the Road Board Ann Ames": a preposition of a role whose phrase ends in a person's name without a comma. */
    private boolean leadsToName(int index) {
        Token link = document.token(index);
        Mention last = entities.mentionAt(end - 1);
        boolean role = ROLE_LINKS.contains(link.lower())
                && Nouns.isRole(document.token(index - 1).lower())
                && last != null
                && last.type() == EntityType.PERSON
                && last.first() > index + 1;
        for (int i = index + 1; role && last != null && i < last.first(); i++) {
            role = document.token(i).isWord() || document.token(i).tag() == Tag.POSSESSIVE;
            role &= !document.token(i).tag().isVerb() && document.token(i).tag() != Tag.WH;
        }
        return role
                && last != null
                && !document.token(last.first() - 1).tag().equals(Tag.PREPOSITION)
                && document.token(last.first() - 1).isCapitalised();
    }

    /** "Secretary of State Ann Ames": the core goes on to the name. */
    private boolean isTitleOf(int index) {
        if (!document.token(index).is("of") && !document.token(index).is("to")
                || !document.token(index - 1).isCapitalised()
                || entities.mentionAt(index - 1) != null && isPersonName(index - 1)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(end, index + 4); i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.PERSON && mention.first() == i) {
                return true;
            }
            if (!document.token(i).isCapitalised() && !document.token(i).is("the")) {
                return false;
            }
        }
        return false;
    }
}
