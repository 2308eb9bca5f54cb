package dev.parley.enrich.stance.side;

import dev.parley.enrich.stance.judge.HeadNoun;
import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import java.util.BitSet;
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
    private final PartyIndex parties;

    private final Antecedents antecedents;
    private final Map<String, Integer> often = new HashMap<>();
    /** What the noun phrases of the document name, by their heads; read when first asked. */
    private final @Nullable Target[] issueAt;

    private final BitSet read;

    public Targets(Document document, Issues issues, List<Party> parties) {
        this.document = document;
        this.issues = issues;
        this.parties = new PartyIndex(document, parties);
        this.antecedents = new Antecedents(document, issues);
        this.issueAt = new Target[document.size()];
        this.read = new BitSet(document.size());
    }

    /** What a phrase stands for, through heads such as "the outcome of" and "an end to"; null for nothing. */
    @Nullable
    public Target of(@Nullable NounPhrase phrase) {
        return of(phrase, false, 0);
    }

    /** The actors of the document, by place. */
    public PartyIndex parties() {
        return parties;
    }

    /** Whom "he" or "her" at a token means, see {@link PartyIndex#person}. */
    @Nullable
    public Target person(Scope scope, int token) {
        Party person = parties.person(scope, token);
        return person == null ? null : target(person, false);
    }

    /** The body or state named last, see {@link PartyIndex#body}. */
    @Nullable
    public Target body(int token) {
        Party body = parties.body(token);
        return body == null ? null : target(body, false);
    }

    /** Whether a phrase stands for an issue, not an actor. */
    public boolean isIssue(NounPhrase phrase) {
        return parties.at(document.token(phrase.head()).begin()) == null && issues.of(document, phrase) != null;
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
        Party party = parties.at(document.token(phrase.head()).begin());
        return party != null ? target(party, turned) : issue(phrase, turned);
    }

    /** The issue that the phrase itself names; null where it names an actor or nothing. */
    @Nullable
    public Target issue(NounPhrase phrase) {
        return parties.at(document.token(phrase.head()).begin()) == null ? issue(phrase, false) : null;
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
        if (issue != null || parties.at(document.token(phrase.head()).begin()) != null) {
            return issue;
        }
        Issue bare = antecedents.isVerdict(phrase) ? null : issues.bare(document, phrase);
        return bare == null ? null : target(bare, phrase, false);
    }

    /** How often the text speaks of a candidate, by the actor's id or the noun. */
    public int often(Candidate candidate) {
        if (often.isEmpty()) {
            parties.all().forEach(party -> often.merge(party.id(), 1, Integer::sum));
            for (NounPhrase phrase : document.nounPhrases()) {
                often.merge(document.token(phrase.head()).lemma(), 1, Integer::sum);
            }
        }
        return often.getOrDefault(
                candidate.target().id(),
                often.getOrDefault(document.token(candidate.phrase().head()).lemma(), 0));
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
                return parties.at(document.token(i - 1).begin());
            }
        }
        return null;
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
