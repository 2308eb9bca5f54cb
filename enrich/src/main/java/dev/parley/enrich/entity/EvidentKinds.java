package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.Gazetteer.NameWord;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the words beside a name say of its kind so plainly that signs need not be weighed. */
final class EvidentKinds {

    private static final Set<String> HE_OR_SHE = Set.of("he", "she");

    private static final Set<NameWord> BODIES = EnumSet.of(
            NameWord.ORGANISATION, NameWord.PLACE, NameWord.EVENT, NameWord.TEAM, NameWord.SUFFIX, NameWord.OWN);

    private final Document document;
    private final Gazetteer gazetteer = Gazetteer.get();

    EvidentKinds(Document document) {
        this.document = document;
    }

    /** "editor Ann Ames": two or three words behind what only a person is. */
    boolean isCalled(Draft draft) {
        if (draft.isPerson() || draft.size() < 2 || draft.size() > 3 || draft.first == 0) {
            return false;
        }
        Token noun = document.token(draft.first - 1);
        Token last = document.token(draft.end - 1);
        return !noun.isCapitalised()
                && noun.tag() == Tag.NOUN
                && NameClasses.PERSON_NOUNS.hasForm(noun)
                && !NameClasses.OWNING.has(noun.text())
                && last.isCapitalised()
                && !document.token(draft.first).is("the")
                && !gazetteer.isAny(last.text(), BODIES);
    }

    /** "Ann Ames, analyst with the bank,": what one person is stands behind the name between commas. */
    boolean isExplained(Draft draft) {
        int at = draft.end + 1;
        if (at >= document.size() || !document.token(draft.end).text().equals(",")) {
            return false;
        }
        at += document.token(at).tag() == Tag.DETERMINER ? 1 : 0;
        NounPhrase phrase = at < document.size() ? document.nounPhraseAt(at) : null;
        Token head = phrase == null ? null : document.token(phrase.head());
        return head != null && head.tag() == Tag.NOUN && NameClasses.PERSON_NOUNS.hasForm(head);
    }

    /** "the news agency Fars", "the daily El Puerto": right behind what sort of outlet it is. */
    boolean isOutlet(Draft draft) {
        Token before = draft.first == 0 ? null : document.token(draft.first - 1);
        return before != null
                && NameClasses.OUTLETS.has(before.text())
                && before.tag() == Tag.NOUN
                && draft.title == null;
    }

    /** "Harbour.com": a body by its address. */
    boolean isSite(Draft draft) {
        String text = document.token(draft.first).text();
        int dot = text.lastIndexOf('.');
        return draft.size() == 1
                && dot > 2
                && NameClasses.SITE_ENDINGS.has(text.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** "HMS Brave Fox". */
    boolean isShip(Draft draft) {
        return draft.size() > 1
                && NameClasses.SHIPS.has(document.token(draft.first).text());
    }

    /** "Tesmo sold its stores. It said": a subject that is no person. */
    boolean isThing(Draft draft) {
        int next = nextSentence(draft);
        return draft.first == document.sentenceAt(draft.first).first()
                && next >= 0
                && document.token(next).is("it")
                && next + 1 < document.size()
                && NameClasses.SPEAKING.hasForm(document.token(next + 1));
    }

    /** "..., said X Y. He added": nobody else is named whom "he" could mean. */
    boolean saysAndGoesOn(Draft draft) {
        boolean said = draft.first > document.sentenceAt(draft.first).first()
                && NameClasses.SPEAKING.hasForm(document.token(draft.first - 1));
        int next = nextSentence(draft);
        return said && next >= 0 && document.isOneOf(next, HE_OR_SHE);
    }

    /** The first token of the sentence behind a name's; -1 where there is none. */
    private int nextSentence(Draft draft) {
        int next = document.sentenceAt(draft.first).index() + 1;
        return next < document.sentences().size()
                ? document.sentences().get(next).first()
                : -1;
    }

    /** "Republican Assemblywoman": what somebody is, not who. */
    boolean isPost(Draft draft) {
        Token last = document.token(draft.end - 1);
        return draft.title == null
                && NameClasses.PERSON_NOUNS.hasForm(last)
                && !gazetteer.isSurname(last.text())
                && !gazetteer.isGivenName(document.token(draft.first).text());
    }
}
