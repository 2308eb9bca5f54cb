package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.NameTable;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Names that open a sentence or a quotation, where a capital says nothing. */
final class OpeningNames {

    private final Document document;
    private final IntFunction<NameTable.@Nullable Entry> known;
    private final NameRun run;
    private final Gazetteer gazetteer = Gazetteer.get();

    OpeningNames(Document document, IntFunction<NameTable.@Nullable Entry> known, NameRun run) {
        this.document = document;
        this.known = known;
        this.run = run;
    }

    /** Whether nothing stands before a token that a sentence or a quotation would not open with. */
    boolean isAt(int at) {
        if (at > run.opening() && document.token(at - 1).kind() == TokenKind.QUOTE_OPEN && isMark(at - 2)) {
            return true;
        }
        for (int i = at - 1; i >= run.opening(); i--) {
            if (document.token(i).isWord()) {
                return document.token(i + 1).kind() == TokenKind.QUOTE_OPEN && i + 2 == at;
            }
        }
        return true;
    }

    /** The capital of a sentence's first word says nothing. */
    boolean isName(int at) {
        Token token = document.token(at);
        if (known.apply(at) != null || token.isAllCaps() && token.text().length() > 1) {
            return true;
        }
        if (gazetteer.isSurname(token.text()) && isPersonsVerb(at + 1)) {
            return true;
        }
        if (gazetteer.isCommonWord(token)) {
            return !NameClasses.RANKS.has(token.text())
                    && run.hasNameAt(at + 1)
                    && (run.isHead(run.endFrom(at) - 1) || gazetteer.isGivenName(token.text()));
        }
        boolean goesOn = run.hasNameAt(at + 1)
                || at + 1 < run.end()
                        && NameClasses.PARTICLES.has(document.token(at + 1).text())
                        && run.hasNameAt(at + 2);
        if (gazetteer.isSurname(token.text())
                || token.tag() == Tag.PROPER
                || gazetteer.isGivenName(token.text()) && (goesOn || !isWordOtherwise(token))) {
            return true;
        }
        if (!goesOn && isBareSubject(at)) {
            return true;
        }
        return goesOn
                && (Titles.get().at(document, at, run.end()) != null
                        || isContent(token) && run.isHead(run.endFrom(at) - 1));
    }

    private boolean isPersonsVerb(int at) {
        return at < run.end()
                && (NameClasses.SPEAKING.hasForm(document.token(at))
                        || NameClasses.PERSON_VERBS.hasForm(document.token(at)));
    }

    /** A word that can be no subject without an article, before a verb that agrees ("Blunt starred", "Wilkes was"). */
    private boolean isBareSubject(int at) {
        String lower = document.token(at).lower();
        if (at + 1 >= run.end() || lower.length() < 4 || NameClasses.isOrdinaryForm(lower)) {
            return false;
        }
        Tag tag = document.token(at).tag();
        Token verb = document.token(at + 1);
        boolean singular = NameClasses.SINGULAR_VERBS.contains(verb.lower());
        boolean agrees = singular || !lower.endsWith("s") && verb.tag() == Tag.VERB_PAST && !verb.is("were");
        return agrees && (tag == Tag.ADJECTIVE || tag == Tag.NOUN || tag == Tag.NOUN_PLURAL || tag == Tag.VERB_BASE);
    }

    private static boolean isWordOtherwise(Token token) {
        return token.tag() != Tag.PROPER && !token.tag().isNominal();
    }

    private static boolean isContent(Token token) {
        return switch (token.tag()) {
            case NOUN, NOUN_PLURAL, PROPER, ADJECTIVE -> true;
            default -> false;
        };
    }

    boolean isMark(int token) {
        return token < run.opening() || document.token(token).text().equals(":") || !hasLowerBefore(token);
    }

    private boolean hasLowerBefore(int token) {
        return document.token(token).isWord() || document.isComma(token);
    }
}
