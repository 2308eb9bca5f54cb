package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds family names that look like words of the language where they stand alone: once a text has introduced Alan May, "May said"
 * is he, and "in May" is not.
 */
final class BareSurnames {

    private static final Set<String> SAID = Set.of("said", "added");

    private final Document document;
    private final List<Draft> drafts;

    BareSurnames(Document document, List<Draft> drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    /** Adds them to the names that were cut, in text order. */
    void add() {
        Set<String> surnames = surnames();
        if (surnames.isEmpty()) {
            return;
        }
        boolean[] named = new boolean[document.size()];
        for (Draft draft : drafts) {
            java.util.Arrays.fill(named, draft.first, draft.end, true);
        }
        List<Draft> found = new ArrayList<>();
        for (Token token : document.tokens()) {
            if (!named[token.index()] && surnames.contains(token.text()) && acts(token.index())) {
                found.add(new Draft(token.index(), token.index() + 1, token.span(), token.text(), null, null));
            }
        }
        if (!found.isEmpty()) {
            drafts.addAll(found);
            drafts.sort(Comparator.comparingInt(draft -> draft.first));
        }
    }

    private Set<String> surnames() {
        Set<String> surnames = new HashSet<>();
        for (Draft draft : drafts) {
            String last = document.token(draft.end - 1).text();
            boolean person = draft.size() > 1
                    && draft.known == null
                    && (draft.title != null
                            || Gazetteer.get()
                                    .isGivenName(document.token(draft.first).text()));
            if (person && isWord(document.token(draft.end - 1))) {
                surnames.add(last);
            }
        }
        return surnames;
    }

    private static boolean isWord(Token token) {
        return NameClasses.NEVER.has(token.text()) || Gazetteer.get().isCommonWord(token);
    }

    /** As the subject of a verb or the owner of something, or behind a verb of speaking; "Works has" is one, whatever it looks like. */
    private boolean acts(int at) {
        if (at + 1 >= document.size() || document.token(at + 1).kind() == TokenKind.NUMBER) {
            return false;
        }
        Token next = document.token(at + 1);
        boolean clitic = next.tag() == Tag.POSSESSIVE && next.text().length() <= 2;
        boolean opens = document.sentenceAt(at).first() == at;
        Token before = opens ? null : document.token(at - 1);
        boolean said = before != null && SAID.contains(before.lower());
        boolean free = before == null || before.tag() != Tag.PREPOSITION && before.tag() != Tag.DETERMINER;
        boolean one = document.token(at).lower().endsWith("s") && NameClasses.SINGULAR_VERBS.contains(next.lower());
        return said || free && (clitic || one || NameClasses.SPEAKING.hasForm(next) || next.tag() == Tag.VERB_PAST);
    }
}
