package dev.parley.enrich.stance.side;

import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a bare noun refers to in its text: "the plan" is the "grain corridor plan" that was named before it. For one thread. */
public final class Antecedents {

    private static final Set<String> OTHER =
            Set.of("similar", "other", "another", "such", "any", "further", "more", "additional", "same");

    /** A fuller name, and where it stands. */
    private record Named(int head, Issue issue) {}

    private final Document document;
    private final Issues issues;
    private final Map<String, List<Named>> named = new HashMap<>();
    private @Nullable Map<String, List<NounPhrase>> byHead;

    public Antecedents(Document document, Issues issues) {
        this.document = document;
        this.issues = issues;
    }

    /** The fuller name that the last phrase before it with the same head bears; null where there is none. */
    @Nullable
    public Issue of(NounPhrase phrase) {
        if (!isBare(phrase)) {
            return null;
        }
        List<Named> same = named.computeIfAbsent(document.token(phrase.head()).lemma(), this::named);
        int low = 0;
        int high = same.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (same.get(middle).head() < phrase.first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : same.get(low - 1).issue();
    }

    /** Whether a bare noun only takes up what a thing was called: "the hole" after "the tunnel is a hole in the budget". */
    public boolean isVerdict(NounPhrase phrase) {
        if (!isBare(phrase)) {
            return false;
        }
        NounPhrase last = null;
        for (NounPhrase same :
                byHead().getOrDefault(document.token(phrase.head()).lemma(), List.of())) {
            last = same.head() < phrase.first() ? same : last;
        }
        return last != null && isPredicate(last);
    }

    /** "a hole" of "the tunnel is a hole"; not of "there is a hole" and "this is a plan", which bring up a thing. */
    private boolean isPredicate(NounPhrase phrase) {
        VerbGroup verb = phrase.first() == 0 ? null : document.verbGroupAt(phrase.first() - 1);
        return verb != null
                && verb.first() > 0
                && document.token(verb.main()).lemma().equals("be")
                && document.token(phrase.first()).lower().startsWith("a")
                && isNoun(document.token(verb.first() - 1).tag());
    }

    private static boolean isNoun(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NOUN_PLURAL || tag == Tag.PROPER;
    }

    /** The phrases with a head that bear a fuller name, in text order. */
    private List<Named> named(String head) {
        List<Named> found = new ArrayList<>(2);
        for (NounPhrase phrase : byHead().getOrDefault(head, List.of())) {
            Issue issue = isOther(phrase) ? null : issues.of(document, phrase);
            if (issue != null && issue.name().indexOf(' ') > 0) {
                found.add(new Named(phrase.head(), issue));
            }
        }
        return found;
    }

    /** "a similar attack", "other plans": not the one that is spoken of. */
    private boolean isOther(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (OTHER.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but "the", "this" or "their" stands before its head. */
    private boolean isBare(NounPhrase phrase) {
        Token first = document.token(phrase.first());
        Token head = document.token(phrase.head());
        boolean definite =
                first.tag() == Tag.POSSESSIVE || first.tag() == Tag.DETERMINER && !first.is("a") && !first.is("an");
        return definite && phrase.head() == phrase.first() + 1 && head.tag() != Tag.PROPER;
    }

    private Map<String, List<NounPhrase>> byHead() {
        if (byHead == null) {
            byHead = new HashMap<>();
            for (NounPhrase phrase : document.nounPhrases()) {
                if (phrase.head() > phrase.first()
                        && document.token(phrase.head()).tag() != Tag.PROPER) {
                    byHead.computeIfAbsent(document.token(phrase.head()).lemma(), head -> new ArrayList<>(2))
                            .add(phrase);
                }
            }
        }
        return byHead;
    }
}
