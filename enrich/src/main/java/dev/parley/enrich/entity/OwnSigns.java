package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.Gazetteer.NameWord;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.EnumSet;

/** The signs that a name's own words give of its type. */
final class OwnSigns {

    private final Document document;
    private final EnumSet<Sign> signs;
    private final Gazetteer gazetteer = Gazetteer.get();

    /** @param signs where they are put */
    OwnSigns(Document document, EnumSet<Sign> signs) {
        this.document = document;
        this.signs = signs;
    }

    void read(Draft draft) {
        shape(draft);
        nameWords(draft);
    }

    private void shape(Draft draft) {
        signs.add(draft.size() == 1 ? Sign.PRIOR_ONE_WORD : draft.size() == 2 ? Sign.PRIOR_TWO_WORDS : Sign.PRIOR_LONG);
        sign(draft.title != null, Sign.TITLE_BEFORE);
        for (int i = draft.first; i < draft.end; i++) {
            Token token = document.token(i);
            String text = token.text();
            sign(text.length() == 2 && text.charAt(1) == '.', Sign.INITIAL);
            sign(text.equals("&"), Sign.AMPERSAND);
            sign(i > draft.first && NameClasses.PARTICLES.has(text), Sign.PARTICLE);
            sign(hasDigit(text), Sign.DIGIT);
        }
        Token last = document.token(draft.end - 1);
        sign(draft.size() == 1 && last.isAllCaps() && last.text().length() <= 6, Sign.ACRONYM);
        int endings = NameEndings.of(last.lower());
        sign((endings & NameEndings.PLACE) != 0, Sign.PLACE_SUFFIX);
        sign((endings & NameEndings.PERSON) != 0, Sign.PERSON_SUFFIX);
        sign((endings & NameEndings.PLACE_LIKE) != 0, Sign.PLACE_LIKE);
        sign((endings & NameEndings.PERSON_LIKE) != 0, Sign.PERSON_LIKE);
        sign(last.text().indexOf('-') > 0, Sign.HYPHENATED);
        sign(draft.size() == 1 && NameClasses.NATIONALITIES.has(last.text()), Sign.NATIONALITY);
        sign(draft.size() == 1 && (endings & NameEndings.ADJECTIVE) != 0 && isNoun(draft.end), Sign.ADJECTIVE_LIKE);
        sign(draft.size() == 1 && gazetteer.isCommonWord(last), Sign.ORDINARY_WORD);
        sign(
                draft.size() > 1 && gazetteer.is(document.token(draft.first).text(), NameWord.SUFFIX),
                Sign.LEADING_SUFFIX);
        sign(document.sentenceAt(draft.first).first() == draft.first, Sign.OPENING);
        sign(draft.size() == 1 && signs.size() == 1, Sign.PLAIN_WORD);
        sign(isMixed(last.text()), Sign.INNER_CAPITAL);
        sign(draft.size() == 1 && last.lower().endsWith("s") && !last.isAllCaps(), Sign.PLURAL_WORD);
        for (int i = draft.first; draft.size() > 1 && i < draft.end; i++) {
            sign(gazetteer.isCommonWord(document.token(i)), Sign.ORDINARY_INSIDE);
        }
    }

    /** "HarbourWatch", not "BBC" nor "McAmes". */
    static boolean isMixed(String text) {
        int capitals = 0;
        for (int i = 1; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 0 && capitals < text.length() - 1 && !text.startsWith("Mc") && !text.startsWith("Mac");
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int token) {
        if (token >= document.size()) {
            return false;
        }
        Tag tag = document.token(token).tag();
        return (tag == Tag.NOUN || tag == Tag.NOUN_PLURAL || tag == Tag.ADJECTIVE)
                && !document.token(token).isCapitalised();
    }

    private void nameWords(Draft draft) {
        String firstWord = document.token(draft.first).text();
        String lastWord = document.token(draft.end - 1).text();
        if (gazetteer.isGivenName(firstWord)) {
            signs.add(draft.size() == 1 ? Sign.GIVEN_NAME_ALONE : Sign.GIVEN_NAME_FIRST);
        }
        sign(gazetteer.isSurname(lastWord), Sign.SURNAME_LAST);
        sign(draft.size() > 1 && gazetteer.isGivenName(lastWord), Sign.GIVEN_NAME_LAST);
        sign(draft.size() > 1 && gazetteer.isSurname(firstWord), Sign.SURNAME_FIRST);
        sign(draft.size() > 1 && gazetteer.isPlace(lastWord), Sign.PLACE_LAST);
        sign(draft.size() > 1 && isOrganisationWord(gazetteer, firstWord), Sign.ORGANISATION_LEAD);
        sign(draft.size() > 1 && NameClasses.NATIONALITIES.has(firstWord), Sign.NATION_FIRST);
        sign(draft.size() == 1 && isOrganisationWord(gazetteer, firstWord), Sign.HEAD_ALONE);
        sign(draft.size() > 1 && gazetteer.is(firstWord, NameWord.PLACE_LEAD), Sign.PLACE_LEAD);
        sign(draft.size() > 1 && gazetteer.isPlace(firstWord), Sign.PLACE_FIRST);
        for (int i = draft.first; i < draft.end; i++) {
            boolean decides = i == draft.end - 1 || i + 1 < draft.end && (isLink(i + 1) || isNumber(i + 1));
            if (decides && (draft.size() > 1 || i > draft.first)) {
                head(document.token(i).text());
                return;
            }
        }
    }

    private boolean isNumber(int token) {
        return document.token(token).kind() == TokenKind.NUMBER
                || document.token(token).tag() == Tag.NUMBER;
    }

    private boolean isLink(int token) {
        return document.isOneOf(token, NameClasses.OF_OR_FOR);
    }

    private void head(String word) {
        sign(gazetteer.is(word, NameWord.SUFFIX), Sign.SUFFIX);
        sign(gazetteer.is(word, NameWord.ORGANISATION), Sign.ORGANISATION_HEAD);
        sign(gazetteer.is(word, NameWord.TEAM), Sign.TEAM_HEAD);
        sign(gazetteer.is(word, NameWord.PLACE), Sign.PLACE_HEAD);
        sign(gazetteer.is(word, NameWord.EVENT), Sign.EVENT_HEAD);
    }

    static boolean isOrganisationWord(Gazetteer gazetteer, String word) {
        return gazetteer.is(word, NameWord.ORGANISATION)
                || gazetteer.is(word, NameWord.TEAM)
                || gazetteer.is(word, NameWord.SUFFIX);
    }

    private void sign(boolean there, Sign sign) {
        if (there) {
            signs.add(sign);
        }
    }
}
