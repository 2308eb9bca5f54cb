package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.Gazetteer.NameWord;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the signs of a name's type from its words and their neighbours. */
final class SignReader {

    private static final Set<String> TIES = Set.of("of", "from", "at", "with");
    private static final Set<String> JOINS = Set.of(",", "and", "or");
    private static final Set<String> SAYS_WHAT = Set.of("is", "was", ",");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final int PHRASE = 16;

    private final Document document;
    private final Gazetteer gazetteer = Gazetteer.get();
    private final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);

    private final OwnSigns own;
    private int spokenOf = -1;
    private boolean him;

    SignReader(Document document) {
        this.document = document;
        this.own = new OwnSigns(document, signs);
    }

    /** The signs of one name; the set is this reader's own and lives until the next call. */
    EnumSet<Sign> read(Draft draft) {
        signs.clear();
        own.read(draft);
        Sentence sentence = document.sentenceAt(draft.first);
        sign(speaksOfHim(sentence), Sign.PERSON_PRONOUN_NEAR);
        before(draft, sentence);
        after(draft, sentence);
        return signs;
    }

    private boolean speaksOfHim(Sentence sentence) {
        if (spokenOf != sentence.index()) {
            spokenOf = sentence.index();
            him = false;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                him |= NameClasses.HE.hasForm(document.token(i));
            }
        }
        return him;
    }

    private void before(Draft draft, Sentence sentence) {
        Token one = at(draft.first - 1, sentence);
        if (one == null) {
            return;
        }
        switch (one.lower()) {
            case "in", "inside", "outside", "across", "throughout" -> signs.add(Sign.IN_BEFORE);
            case "at" -> signs.add(Sign.AT_BEFORE);
            case "from", "to", "into", "towards", "toward" -> signs.add(Sign.FROM_BEFORE);
            case "near", "around", "south", "north", "east", "west" -> signs.add(Sign.NEAR_BEFORE);
            case "by" -> signs.add(Sign.BY_BEFORE);
            case "for" -> signs.add(Sign.FOR_BEFORE);
            case "on", "upon", "onto" -> signs.add(Sign.ON_BEFORE);
            case "as", "named", "called" -> signs.add(Sign.AS_BEFORE);
            case "and", "or" -> signs.add(Sign.AND_BEFORE);
            case "(" -> signs.add(Sign.BRACKET_BEFORE);
            case "with", "against" -> signs.add(Sign.WITH_BEFORE);
            case "between" -> signs.add(Sign.BETWEEN_PLACES);
            case "the" -> article(draft);
            case "of" -> of(draft, sentence);
            default -> noun(one);
        }
        sign(draft.size() > 1 && isApposed(draft, sentence), Sign.APPOSED_TO_PERSON);
        neighbour(draft, one, sentence);
        sign(one.kind() == TokenKind.QUOTE_OPEN && closes(draft, sentence), Sign.IN_MARKS);
    }

    /** "Oslo, Bergen and X": what stands beside it in a list. */
    private void neighbour(Draft draft, Token link, Sentence sentence) {
        Token before = link.text().equals(",") || link.is("and") ? at(draft.first - 2, sentence) : null;
        if (before == null || !before.isCapitalised()) {
            return;
        }
        sign(gazetteer.isPlace(before.text()), Sign.LIST_WITH_PLACE);
        sign(OwnSigns.isOrganisationWord(gazetteer, before.text()), Sign.LIST_WITH_ORGANISATION);
        Token first = at(draft.first - 3, sentence);
        sign(
                gazetteer.isSurname(before.text()) || first != null && gazetteer.isGivenName(first.text()),
                Sign.LIST_WITH_PERSON);
    }

    private void article(Draft draft) {
        signs.add(Sign.ARTICLE_BEFORE);
        sign(document.token(draft.end - 1).lower().endsWith("s"), Sign.PLURAL_AFTER_ARTICLE);
    }

    private void of(Draft draft, Sentence sentence) {
        signs.add(Sign.OF_BEFORE);
        Token noun = at(draft.first - 2, sentence);
        if (noun != null) {
            sign(NameClasses.PLACE_NOUNS.hasForm(noun), Sign.PLACE_NOUN_BEFORE);
            sign(NameClasses.PERSON_NOUNS.hasForm(noun), Sign.PERSON_NOUN_OF);
            sign(NameClasses.ORGANISATION_NOUNS.hasForm(noun), Sign.ORGANISATION_NOUN_OF);
            sign(NameClasses.DIRECTIONS.hasForm(noun), Sign.DIRECTION_OF);
        }
    }

    private void noun(Token token) {
        sign(NameClasses.PERSON_NOUNS.hasForm(token), Sign.PERSON_NOUN_BEFORE);
        sign(NameClasses.ORGANISATION_NOUNS.hasForm(token), Sign.ORGANISATION_NOUN_BEFORE);
        sign(NameClasses.PLACE_NOUNS.hasForm(token), Sign.PLACE_NOUN_BEFORE);
        sign(NameClasses.WORK_NOUNS.hasForm(token), Sign.WORK_NOUN_BEFORE);
        sign(NameClasses.TEAM_VERBS.hasForm(token), Sign.TEAM_VERB_BEFORE);
        sign(NameClasses.PLACE_VERBS.hasForm(token), Sign.PLACE_VERB_BEFORE);
        sign(token.tag() == Tag.ADJECTIVE, Sign.ADJECTIVE_BEFORE);
    }

    private Token last(Draft draft) {
        return document.token(draft.end - 1);
    }

    private boolean closes(Draft draft, Sentence sentence) {
        Token one = at(draft.end, sentence);
        return one != null && one.kind() == TokenKind.QUOTE_CLOSE;
    }

    private void after(Draft draft, Sentence sentence) {
        Token one = at(draft.end, sentence);
        if (one == null) {
            return;
        }
        sign(NameClasses.SPEAKING.hasForm(one), Sign.SPEAKING_AFTER);
        sign(one.tag().isFinite(), Sign.VERB_AFTER);
        sign(one.tag() == Tag.POSSESSIVE, Sign.POSSESSIVE_AFTER);
        sign(NameClasses.PLACE_NOUNS.hasForm(one), Sign.PLACE_NOUN_AFTER);
        sign(NameClasses.ORGANISATION_NOUNS.hasForm(one), Sign.ORGANISATION_NOUN_AFTER);
        sign(NameClasses.WORK_NOUNS.hasForm(one), Sign.WORK_NOUN_AFTER);
        sign(NameClasses.PERSON_VERBS.hasForm(one), Sign.SUBJECT_OF_PERSON_VERB);
        sign(one.text().equals("."), Sign.ENDS_SENTENCE);
        sign(last(draft).is("station"), Sign.STATION_AFTER);
        sign(isPost(draft), Sign.PERSON_NOUN_AFTER);
        sign(one.is("who"), Sign.WHO_AFTER);
        sign(one.tag() == Tag.NOUN || one.tag() == Tag.NOUN_PLURAL, Sign.NOUN_AFTER);
        predicate(draft.end, sentence);
        Token two = at(draft.end + 1, sentence);
        bracket(draft, one, sentence);
        listed(draft, one, sentence);
        if (one.text().equals(",") && two != null) {
            sign(two.is("who") && !isOfAName(draft, sentence), Sign.WHO_AFTER);
            sign(two.kind() == TokenKind.NUMBER && two.text().length() <= 2, Sign.AGE_AFTER);
            sign(gazetteer.isPlace(two.text()) && two.isCapitalised(), Sign.PLACE_AFTER_COMMA);
            sign(gazetteer.is(two.text(), NameWord.SUFFIX), Sign.SUFFIX_AFTER_COMMA);
        }
    }

    /** "Ann Ames of Road Works, who": another name is whoever "who" means. */
    private boolean isOfAName(Draft draft, Sentence sentence) {
        Token link = at(draft.first - 1, sentence);
        Token other = at(draft.first - 2, sentence);
        boolean ties = link != null && TIES.contains(link.lower());
        return ties && other != null && other.isCapitalised();
    }

    /** "27SOMXG commander": a noun of what somebody is, in small letters, right behind, or behind one noun or adjective. */
    private boolean isPost(Draft draft) {
        Sentence sentence = document.sentenceAt(draft.first);
        Token one = at(draft.end, sentence);
        boolean opens =
                draft.first == sentence.first() && !document.token(draft.first).isAllCaps();
        if (one == null || opens || one.tag().isFinite()) {
            return false;
        }
        if (one.isCapitalised()) {
            return one.isAllCaps() && NameClasses.PERSON_NOUNS.hasForm(one);
        }
        Token two = at(draft.end + 1, sentence);
        if (NameClasses.PERSON_NOUNS.hasForm(one)) {
            return true;
        }
        boolean modifies = one.tag() == Tag.NOUN || one.tag() == Tag.ADJECTIVE || one.tag() == Tag.VERB_ING;
        return modifies && two != null && !two.isCapitalised() && NameClasses.PERSON_NOUNS.hasForm(two);
    }

    /** "the union's chair, X," and "a senator, X, said": a phrase of what one person is, then a comma. */
    private boolean isApposed(Draft draft, Sentence sentence) {
        int before =
                draft.first - (draft.title == null ? 0 : draft.title.words().size());
        Token comma = at(before - 1, sentence);
        if (comma == null || !comma.text().equals(",") || !isPersonPhrase(before - 2, sentence)) {
            return false;
        }
        Token after = at(draft.end, sentence);
        return after == null || after.tag() == Tag.PUNCTUATION || after.tag().isFinite() || after.tag() == Tag.WH;
    }

    /** A phrase that ends at a token and is headed by what one person is: "the chief of the Road Board (RB)". */
    private boolean isPersonPhrase(int last, Sentence sentence) {
        for (int i = last; i >= sentence.first() && i > last - PHRASE; i--) {
            Token token = document.token(i);
            boolean noun = NameClasses.PERSON_NOUNS.hasForm(token) || NameClasses.APPOSED_NOUNS.hasForm(token);
            if (noun && token.tag() != Tag.NOUN_PLURAL) {
                return i == last || document.token(i + 1).tag() == Tag.PREPOSITION;
            }
            if (token.tag().isFinite() || token.text().equals(",") || token.tag() == Tag.WH) {
                return false;
            }
        }
        return false;
    }

    /** "Ames (born 1950)", "Ames (1901-1980)", "Road Users Board (RUB)". */
    private void bracket(Draft draft, Token open, Sentence sentence) {
        Token two = open.text().equals("(") ? at(draft.end + 1, sentence) : null;
        if (two != null) {
            sign(two.is("born") || two.is("b.") || two.is("née"), Sign.BORN_AFTER);
            sign(two.kind() == TokenKind.NUMBER && two.text().length() >= 4, Sign.YEARS_AFTER);
            Token close = at(draft.end + 2, sentence);
            sign(two.isAllCaps() && close != null && close.text().equals(")"), Sign.ABBREVIATION_AFTER);
        }
    }

    private void listed(Draft draft, Token link, Sentence sentence) {
        Token next = JOINS.contains(link.lower()) ? at(draft.end + 1, sentence) : null;
        if (next == null || !next.isCapitalised()) {
            return;
        }
        Token second = at(draft.end + 2, sentence);
        boolean alone = second == null || !second.isCapitalised();
        sign(alone && gazetteer.isPlace(next.text()), Sign.LIST_BEFORE_PLACE);
        sign(gazetteer.isGivenName(next.text()), Sign.LIST_BEFORE_PERSON);
        sign(second != null && OwnSigns.isOrganisationWord(gazetteer, second.text()), Sign.LIST_BEFORE_ORGANISATION);
    }

    /** "Aisby is a small village", "Ames, a retired farmer": the noun of the predicate or apposition tells the type. */
    private void predicate(int from, Sentence sentence) {
        Token link = document.token(from);
        if (!SAYS_WHAT.contains(link.lower())) {
            return;
        }
        Token article = at(from + 1, sentence);
        if (article == null || !ARTICLES.contains(article.lower())) {
            return;
        }
        for (int i = from + 2; i < from + 8; i++) {
            Token token = at(i, sentence);
            if (token == null || !token.isWord() || token.tag() == Tag.PREPOSITION || token.tag() == Tag.WH) {
                return;
            }
            boolean last = at(i + 1, sentence) == null || document.token(i + 1).tag() != Tag.NOUN;
            if (last && predicateNoun(token)) {
                return;
            }
        }
    }

    private boolean predicateNoun(Token token) {
        boolean person = NameClasses.PERSON_NOUNS.hasForm(token);
        boolean place = NameClasses.PLACE_NOUNS.hasForm(token);
        boolean organisation = NameClasses.ORGANISATION_NOUNS.hasForm(token);
        boolean work = NameClasses.WORK_NOUNS.hasForm(token);
        sign(person, Sign.IS_A_PERSON);
        sign(place && !person, Sign.IS_A_PLACE);
        sign(organisation && !place && !person, Sign.IS_AN_ORGANISATION);
        sign(work && !organisation && !place && !person, Sign.IS_A_WORK);
        return work || person || place || organisation;
    }

    private @Nullable Token at(int index, Sentence sentence) {
        return sentence.contains(index) ? document.token(index) : null;
    }

    private void sign(boolean holds, Sign sign) {
        if (holds) {
            signs.add(sign);
        }
    }
}
