package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Titles;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a role from the words that may tell one, and what they say about gender. */
final class RoleReader {

    private static final Set<String> DEFINITE = Set.of("the", "its", "their");

    private final Document document;

    RoleReader(Document document) {
        this.document = document;
    }

    /** The words as a role, courtesies cut off; null where they tell none ("Mr", "her brother"). */
    @Nullable
    String role(int start, int end) {
        int from = withoutOpening(start, end);
        int to = withoutCourtesy(from, end);
        return from < to && holdsRole(from, to) ? document.span(from, to).in(document.text()) : null;
    }

    /** Without article, possessive and "fellow". */
    private int withoutOpening(int start, int end) {
        int from = start;
        while (from < end) {
            Token token = document.token(from);
            boolean opening = token.tag() == Tag.DETERMINER
                    || token.tag() == Tag.POSSESSIVE
                    || token.is("fellow")
                    || token.is("one");
            if (!opening) {
                return from;
            }
            from++;
        }
        return from;
    }

    private int withoutCourtesy(int start, int end) {
        for (int i = start; i < end; i++) {
            Titles.Title title = Titles.get().at(document, i, end);
            if (title != null
                    && title.kind() == Titles.Kind.COURTESY
                    && i + title.words().size() == end) {
                return i;
            }
        }
        return end;
    }

    private boolean holdsRole(int from, int end) {
        for (int i = from; i < end; i++) {
            Titles.Title title = Titles.get().at(document, i, end);
            boolean office = title != null && title.kind() != Titles.Kind.COURTESY;
            if (office || Nouns.isRole(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words tell an office that is over. */
    boolean isPast(int from, int end) {
        for (int i = from; i < end; i++) {
            String word = document.token(i).lower();
            if (Nouns.PAST.contains(word) || word.startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    /** The noun of the body that the words name by it alone: "company" of "the company's chairman", "chair of the company"; null where none does. */
    @Nullable
    String bodyNoun(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            Token before = document.token(i - 1);
            boolean definite = DEFINITE.contains(before.lower());
            if (definite && Nouns.BODY.contains(document.token(i).lower())) {
                return document.token(i).lower();
            }
        }
        return null;
    }

    Gender gender(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            String word = document.token(i).lower();
            if (Nouns.FEMALE.contains(word)) {
                return Gender.FEMALE;
            }
            if (Nouns.MALE.contains(word)) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }
}
