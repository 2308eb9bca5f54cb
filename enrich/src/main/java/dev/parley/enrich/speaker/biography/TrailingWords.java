package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what follows a person's name: "of the Road Board", ", 47, an economist at the bank,", ", who leads the party,", ", R-Ohio,". */
final class TrailingWords {

    private static final Set<String> LINKS = Set.of("of", "from", "with", "at", "for");

    private static final int LONGEST = 28;
    private static final int PARTS = 3;

    private final Document document;
    private final Entities entities;
    private final RoleReader roles;
    private final TrailingBodies bodies;
    /** The sentence that was looked at last, for a list of names asks of it at each. */
    private @Nullable Sentence looked;

    private boolean headline;

    TrailingWords(Document document, Entities entities, RoleReader roles) {
        this.document = document;
        this.entities = entities;
        this.roles = roles;
        this.bodies = new TrailingBodies(document, entities, roles);
    }

    Biography read(Mention person) {
        Sentence sentence = document.sentenceAt(person.first());
        int at = person.end();
        if (!sentence.contains(at + 1)) {
            return Biography.EMPTY;
        }
        Biography found = predicate(at, sentence);
        if (found != Biography.EMPTY) {
            return found;
        }
        if (isLink(at)) {
            Mention body = bodies.bodyAt(at + 1, sentence);
            if (body == null) {
                return Biography.EMPTY;
            }
            found = new Biography(null, Membership.of(body), Gender.UNKNOWN);
            at = body.end();
        }
        for (int i = 0; i < PARTS && sentence.contains(at + 1) && opensPart(at); i++) {
            Biography part = part(at + 1, sentence);
            boolean body = part == Biography.EMPTY
                    && found.affiliation() == null
                    && (found.role() != null || isRank(person.first() - 1));
            found = found.withoutMerePlace().orElse(body ? bodies.bareBody(at + 1, sentence) : part);
            at = nextComma(at + 1, sentence);
        }
        return found;
    }

    /** "Sgt. Ann Ames, 3rd Harbour Squadron,": a soldier's body needs no role. */
    private boolean isRank(int before) {
        return before >= 0
                && document.token(before).isCapitalised()
                && Nouns.isNationalOffice(document.token(before).lower());
    }

    /** "Ann Ames is the mayor of Elm", "was elected chair of the Road Board". */
    private Biography predicate(int at, Sentence sentence) {
        VerbGroup verb = document.verbGroupAt(at);
        if (verb == null || verb.first() != at || verb.negated() || !sentence.contains(verb.end())) {
            return Biography.EMPTY;
        }
        boolean is = document.token(verb.main()).is("is");
        boolean becomes = Nouns.BECOMING.contains(document.token(verb.main()).lemma());
        int from = document.token(verb.end()).is("as") ? verb.end() + 1 : verb.end();
        return (is || becomes) && sentence.contains(from) ? apposition(from, sentence) : Biography.EMPTY;
    }

    private boolean isLink(int at) {
        Token link = document.token(at);
        return LINKS.contains(link.lower());
    }

    private boolean opensPart(int at) {
        String mark = document.token(at).text();
        return mark.equals(",") || mark.equals("(");
    }

    /** "Ames, Norland Minister Discuss Harbour": lists and no appositions. */
    private boolean isHeadline(Sentence sentence) {
        if (!sentence.equals(looked)) {
            looked = sentence;
            headline = isTitle(sentence);
        }
        return headline;
    }

    private boolean isTitle(Sentence sentence) {
        int capitals = 0;
        int words = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = document.token(i);
            words += token.isWord() && token.text().length() > 3 ? 1 : 0;
            capitals += token.isCapitalised() && token.text().length() > 3 ? 1 : 0;
        }
        return document.token(sentence.end() - 1).tag() != Tag.PUNCTUATION && capitals * 4 >= words * 3;
    }

    private int nextComma(int from, Sentence sentence) {
        int end = Math.min(sentence.end() - 1, from + LONGEST);
        for (int i = from; i < end; i++) {
            if (document.isComma(i)) {
                return i;
            }
        }
        return end;
    }

    private Biography part(int from, Sentence sentence) {
        String party = Implied.byPartyLetter(document, from);
        if (party != null) {
            return new Biography(null, Membership.implied(party), Gender.UNKNOWN);
        }
        Token first = document.token(from);
        if (first.kind() == TokenKind.NUMBER && entities.mentionAt(from) == null) {
            return Biography.EMPTY;
        }
        if (first.is("also") && sentence.contains(from + 2)) {
            return apposition(from + 1, sentence);
        }
        if (isLink(from)) {
            Mention body = bodies.bodyAt(from + 1, sentence);
            return body == null ? Biography.EMPTY : new Biography(null, Membership.of(body), Gender.UNKNOWN);
        }
        return first.is("who") ? relative(from, sentence) : apposition(from, sentence);
    }

    /** "who teaches at the University of Elm"; where somebody lives or fled from is no affiliation. */
    private Biography relative(int from, Sentence sentence) {
        VerbGroup verb = document.verbGroupAt(from + 1);
        if (verb != null
                && verb.first() == from + 1
                && document.token(verb.main()).lemma().equals("be")
                && sentence.contains(verb.end())) {
            return apposition(verb.end(), sentence);
        }
        int end = partEnd(from, sentence, true);
        boolean belongs = false;
        for (int i = from + 1; i < end && !belongs; i++) {
            Token token = document.token(i);
            belongs = token.tag().isVerb() && Nouns.BELONGING.contains(token.lemma());
            if (token.tag().isFinite() && !belongs && !token.is("is") && token.tag() != Tag.MODAL) {
                return Biography.EMPTY;
            }
        }
        Mention body = belongs ? bodies.affiliation(from, end) : null;
        return body == null ? Biography.EMPTY : new Biography(null, Membership.of(body), Gender.UNKNOWN);
    }

    private Biography apposition(int from, Sentence sentence) {
        Token first = document.token(from);
        boolean acting = first.tag() == Tag.VERB_ING && sentence.contains(from + 1);
        int opens = acting ? from + 1 : from;
        NounPhrase phrase = document.nounPhraseAt(opens);
        boolean fits = phrase != null
                && phrase.first() <= opens
                && phrase.first() >= from
                && opensNounPhrase(document.token(opens).tag());
        if (phrase == null || !fits || isHeadline(sentence)) {
            return Biography.EMPTY;
        }
        int end = partEnd(from, sentence, false);
        boolean person = holdsPerson(from, Math.min(end, phrase.end()))
                || first.is("one") && holdsPerson(from, end)
                || roles.role(from, Math.min(end, phrase.end())) != null;
        if (!person) {
            return Biography.EMPTY;
        }
        int roleFrom = from;
        for (int i = from; i < phrase.head(); i++) {
            roleFrom = document.token(i).tag() == Tag.POSSESSIVE ? i + 1 : roleFrom;
        }
        boolean past = roles.isPast(roleFrom, phrase.end());
        String role = first.is("one") ? roleAfterOne(from, end) : roles.role(roleFrom, roleEnd(roleFrom, phrase));
        Mention body = bodies.affiliation(from, end);
        body = body == null && (Nouns.hasClient(role) || holdsTeam(from, end)) ? person(from, end) : body;
        Membership membership = body != null ? Membership.of(body) : implied(roleFrom, end);
        Biography told = new Biography(role, membership, roles.gender(from, phrase.end()), past);
        return membership == null ? told.ofBody(roles.bodyNoun(from, end)) : told;
    }

    /** "undersecretary of defense for policy": the office tells the state. */
    private @Nullable Membership implied(int from, int end) {
        String state = from < end ? Implied.byRole(document.span(from, end).in(document.text())) : null;
        return state == null ? null : Membership.implied(state);
    }

    /** "a member of Ames's legal team". */
    private boolean holdsTeam(int from, int end) {
        for (int i = from + 2; i < end; i++) {
            Token noun = document.token(i);
            boolean owned = document.token(i - 1).tag() == Tag.POSSESSIVE
                    || document.token(i - 2).tag() == Tag.POSSESSIVE;
            if (owned && Nouns.speaksForOwner(noun.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "the lawyer of Ann Ames": whom somebody speaks for. */
    private @Nullable Mention person(int from, int end) {
        for (int i = from; i < end; i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.PERSON) {
                return mention;
            }
        }
        return null;
    }

    private int roleEnd(int from, NounPhrase phrase) {
        int end = phrase.head() + 1;
        Mention own = entities.mentionAt(phrase.head());
        return own != null && own.first() > from && own.type() != EntityType.MISC ? own.first() : end;
    }

    /** "one of the party's leaders": the leaders are the role. */
    private @Nullable String roleAfterOne(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            NounPhrase phrase = document.nounPhraseAt(i);
            if (phrase != null && Nouns.isPerson(document.token(phrase.head()).lemma())) {
                return document.token(phrase.head()).lemma();
            }
        }
        return null;
    }

    private boolean holdsPerson(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Nouns.isPerson(document.token(i).lower())
                    || Nouns.isPerson(document.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensNounPhrase(Tag tag) {
        return switch (tag) {
            case DETERMINER, ADJECTIVE, NOUN, PROPER, POSSESSIVE, NUMBER -> true;
            default -> false;
        };
    }

    private int partEnd(int from, Sentence sentence, boolean relative) {
        for (int i = from; i < Math.min(sentence.end(), from + LONGEST); i++) {
            Token token = document.token(i);
            boolean mark = token.text().equals(",")
                    || token.text().equals(";")
                    || token.text().equals("(");
            boolean clause = !relative && i > from && (token.tag().isFinite() || token.tag() == Tag.WH);
            if (mark || clause) {
                return i;
            }
        }
        return Math.min(sentence.end(), from + LONGEST);
    }
}
