package dev.parley.enrich.stance.side;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actors that a document names, by place. */
public final class PartyIndex {

    private final Document document;
    /** In text order, no two with the same begin. */
    private final List<Party> parties;

    PartyIndex(Document document, List<Party> parties) {
        this.document = document;
        this.parties = inOrder(parties);
    }

    List<Party> all() {
        return parties;
    }

    /** Of several at one place the last stands. */
    private static List<Party> inOrder(List<Party> parties) {
        List<Party> sorted = new ArrayList<>(parties);
        sorted.sort(Comparator.comparingInt(party -> party.span().begin()));
        List<Party> inOrder = new ArrayList<>(sorted.size());
        for (Party party : sorted) {
            int last = inOrder.size() - 1;
            if (last >= 0 && inOrder.get(last).span().begin() == party.span().begin()) {
                inOrder.remove(last);
            }
            inOrder.add(party);
        }
        return inOrder;
    }

    /** How many begin before an offset. */
    private int before(int offset) {
        int low = 0;
        int high = parties.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parties.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The actors that stand inside stretches of the text, in text order. */
    public List<Party> within(List<Span> stretches) {
        List<Party> within = new ArrayList<>();
        for (Span stretch : stretches) {
            int end = before(stretch.end());
            for (int i = before(stretch.begin()); i < end; i++) {
                if (parties.get(i).span().end() <= stretch.end()) {
                    within.add(parties.get(i));
                }
            }
        }
        return within;
    }

    /** The actors that a phrase names; its head's may reach beyond it ("the government of Orle"). */
    public List<Party> inside(NounPhrase phrase) {
        List<Party> inside = within(List.of(document.span(phrase.first(), phrase.end())));
        Party head = at(document.token(phrase.head()).begin());
        if (head != null && !inside.contains(head)) {
            inside.add(head);
        }
        return inside;
    }

    /** The actor whose mention holds a place of the text; null where there is none. */
    @Nullable
    Party at(int offset) {
        int at = before(offset + 1) - 1;
        return at >= 0 && offset < parties.get(at).span().end() ? parties.get(at) : null;
    }

    /** Whom "he" or "her" at a token means: the person named last before it, not the one who speaks; null for another word. */
    @Nullable
    Party person(Scope scope, int token) {
        Gender gender = gender(document.token(token).lower());
        int from = gender == Gender.UNKNOWN ? -1 : before(document.token(token).begin()) - 1;
        int oldest = from < 0 ? 0 : document.sentenceAt(token).index() - 2;
        for (int i = from; i >= 0; i--) {
            Party party = parties.get(i);
            int at = document.tokenAt(party.span().begin());
            if (document.sentenceAt(at).index() < oldest) {
                return null;
            }
            if (party.type() == EntityType.PERSON && party.gender().agreesWith(gender) && !scope.isHolder(party)) {
                return party;
            }
        }
        return null;
    }

    private static Gender gender(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** The body or state named last before a token, in its sentence or the one before; or null. */
    @Nullable
    Party body(int token) {
        int oldest = document.sentenceAt(token).index() - 1;
        for (int i = before(document.token(token).begin()) - 1; i >= 0; i--) {
            Party party = parties.get(i);
            int at = document.tokenAt(party.span().begin());
            if (document.sentenceAt(at).index() < oldest) {
                return null;
            }
            if (party.type() != EntityType.PERSON) {
                return party;
            }
        }
        return null;
    }
}
