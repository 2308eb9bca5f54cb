package dev.parley.enrich.stance.side;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.stance.judge.HeadNoun;
import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names what a noun phrase stands for as a target: an actor that was mentioned, or an issue. */
public final class Targets {

    /**
     * A target.
     *
     * @param turned  whether a noun such as "end" turns the side on it
     * @param type    what sort of actor it is, or "ISSUE"
     * @param generic whether it is named by a noun that means one thing in one text and another in the next ("plan")
     */
    public record Target(String name, String id, Span span, boolean turned, String type, boolean generic) {}

    private final Document document;
    private final Issues issues;
    /** In text order, no two with the same begin. */
    private final List<Party> parties;

    private final Antecedents antecedents;
    private final Map<String, Integer> often = new HashMap<>();
    /** What the noun phrases of the document name, by their heads; read when first asked. */
    private final @Nullable Target[] issueAt;

    private final BitSet read;

    public Targets(Document document, Issues issues, List<Party> parties) {
        this.document = document;
        this.issues = issues;
        this.parties = inOrder(parties);
        this.antecedents = new Antecedents(document, issues);
        this.issueAt = new Target[document.size()];
        this.read = new BitSet(document.size());
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

    /** What a phrase stands for, through heads such as "the outcome of" and "an end to"; null for nothing. */
    @Nullable
    public Target of(@Nullable NounPhrase phrase) {
        return of(phrase, false, 0);
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

    /** Whether a phrase stands for an issue, not an actor. */
    public boolean isIssue(NounPhrase phrase) {
        return partyAt(document.token(phrase.head()).begin()) == null && issues.of(document, phrase) != null;
    }

    private @Nullable Target of(@Nullable NounPhrase phrase, boolean turned, int depth) {
        if (phrase == null) {
            return null;
        }
        HeadNoun head = issues.head(document.token(phrase.head()));
        boolean turns = head == HeadNoun.REVERSING || head == HeadNoun.OUSTING;
        if (head == HeadNoun.OUSTING || head == HeadNoun.OWNED) {
            Party owner = owner(phrase);
            if (owner != null || document.token(phrase.first()).tag() == Tag.POSSESSIVE) {
                return owner == null ? null : target(owner, turned ^ turns);
            }
        }
        boolean itself = !head.leadsOn() || head == HeadNoun.REVERSING && hasOwner(phrase);
        NounPhrase inner = itself || depth > 2 ? null : complement(phrase);
        Target through = inner == null ? null : of(inner, turned ^ turns, depth + 1);
        return through != null ? through : named(phrase, turned);
    }

    /** What the phrase itself names, not what it may stand for. */
    @Nullable
    public Target named(NounPhrase phrase, boolean turned) {
        Party party = partyAt(document.token(phrase.head()).begin());
        return party != null ? target(party, turned) : issue(phrase, turned);
    }

    /** The issue that the phrase itself names; null where it names an actor or nothing. */
    @Nullable
    public Target issue(NounPhrase phrase) {
        return partyAt(document.token(phrase.head()).begin()) == null ? issue(phrase, false) : null;
    }

    private @Nullable Target issue(NounPhrase phrase, boolean turned) {
        int head = phrase.head();
        if (turned || !phrase.equals(document.nounPhraseAt(head))) {
            return readIssue(phrase, turned);
        }
        if (!read.get(head)) {
            issueAt[head] = readIssue(phrase, false);
            read.set(head);
        }
        return issueAt[head];
    }

    private @Nullable Target readIssue(NounPhrase phrase, boolean turned) {
        if (antecedents.isVerdict(phrase)) {
            return null;
        }
        Issue fuller = antecedents.of(phrase);
        Issue issue = fuller != null ? fuller : issues.of(document, phrase);
        return issue == null ? null : target(issue, phrase, turned);
    }

    private Target target(Issue issue, NounPhrase phrase, boolean turned) {
        Span span = document.span(phrase.first(), phrase.head() + 1);
        return new Target(issue.name(), issue.id(), span, turned, "ISSUE", issues.isGeneric(issue));
    }

    /** Whether a phrase stands for what follows it or whose it is ("an end to the ban", "her release"), not for itself. */
    public boolean leadsOn(NounPhrase phrase, Target itself) {
        Target meant = issues.head(document.token(phrase.head())).leadsOn() ? of(phrase) : itself;
        return meant != null && !meant.id().equals(itself.id());
    }

    /** As {@link #issue}, also where the noun names no issue by itself: one that only means something in its text. */
    @Nullable
    public Target thing(NounPhrase phrase) {
        Target issue = issue(phrase);
        if (issue != null || partyAt(document.token(phrase.head()).begin()) != null) {
            return issue;
        }
        Issue bare = antecedents.isVerdict(phrase) ? null : issues.bare(document, phrase);
        return bare == null ? null : target(bare, phrase, false);
    }

    /** Whom "he" or "her" at a token means: the person named last before it, not the one who speaks; null for another word. */
    @Nullable
    public Target person(Scope scope, int token) {
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
                return target(party, false);
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
    public Target body(int token) {
        int oldest = document.sentenceAt(token).index() - 1;
        for (int i = before(document.token(token).begin()) - 1; i >= 0; i--) {
            Party party = parties.get(i);
            int at = document.tokenAt(party.span().begin());
            if (document.sentenceAt(at).index() < oldest) {
                return null;
            }
            if (party.type() != EntityType.PERSON) {
                return target(party, false);
            }
        }
        return null;
    }

    /** How often the text speaks of a candidate, by the actor's id or the noun. */
    public int often(Candidate candidate) {
        if (often.isEmpty()) {
            parties.forEach(party -> often.merge(party.id(), 1, Integer::sum));
            for (NounPhrase phrase : document.nounPhrases()) {
                often.merge(document.token(phrase.head()).lemma(), 1, Integer::sum);
            }
        }
        return often.getOrDefault(
                candidate.target().id(),
                often.getOrDefault(document.token(candidate.phrase().head()).lemma(), 0));
    }

    /** The actors that a phrase names; its head's may reach beyond it ("the government of Orle"). */
    public List<Party> inside(NounPhrase phrase) {
        List<Party> inside = within(List.of(document.span(phrase.first(), phrase.end())));
        Party head = partyAt(document.token(phrase.head()).begin());
        if (head != null && !inside.contains(head)) {
            inside.add(head);
        }
        return inside;
    }

    public static Target target(Party party, boolean turned) {
        return new Target(
                party.name(), party.id(), party.span(), turned, party.type().name(), false);
    }

    /** "the festival's boycott of the film" is a deed of the festival's, and an issue of its own. */
    private boolean hasOwner(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
            if (document.token(i).tag() == Tag.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }

    /** The actor whose it is: "Ames" of "Ames's resignation". */
    private @Nullable Party owner(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i > phrase.first(); i--) {
            if (document.token(i).tag() == Tag.POSSESSIVE) {
                return partyAt(document.token(i - 1).begin());
            }
        }
        return null;
    }

    private @Nullable Party partyAt(int offset) {
        int at = before(offset + 1) - 1;
        return at >= 0 && offset < parties.get(at).span().end() ? parties.get(at) : null;
    }

    /** The phrase that hangs on another by "of", "to", "on", "in" or "for". */
    private @Nullable NounPhrase complement(NounPhrase phrase) {
        int link = phrase.end();
        if (link + 1 >= document.size()) {
            return null;
        }
        Tag tag = document.token(link).tag();
        boolean links = tag == Tag.PREPOSITION || tag == Tag.TO;
        return links && isBinding(document.token(link).lower()) ? phraseFrom(link + 1) : null;
    }

    /** The phrase that starts at a token; of "two detained sailors", where a participle parts it, its last piece. */
    private @Nullable NounPhrase phraseFrom(int at) {
        NounPhrase phrase = document.nounPhraseAt(at);
        int end = phrase == null ? at : phrase.end();
        boolean open = phrase == null || !document.token(phrase.head()).tag().isNominal();
        boolean parted =
                open && end + 1 < document.size() && document.token(end).tag() == Tag.VERB_PARTICIPLE;
        NounPhrase rest = parted ? document.nounPhraseAt(end + 1) : null;
        return rest != null ? rest : phrase;
    }

    private static boolean isBinding(String preposition) {
        return switch (preposition) {
            case "of", "to", "on", "for" -> true;
            default -> false;
        };
    }
}
