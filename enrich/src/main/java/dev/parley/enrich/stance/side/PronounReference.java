package dev.parley.enrich.stance.side;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Vocabulary;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What "it" means at the start of what is said: the thing asked about, else what the sentence before was about. */
public final class PronounReference {

    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "they", "them", "these", "those");

    private final Document document;
    private final IntFunction<JudgedSentence> judged;
    private final Scope scope;
    private final Targets targets;

    /** @param judged the sentence of a number, read */
    public PronounReference(Document document, IntFunction<JudgedSentence> judged, Scope scope, Targets targets) {
        this.document = document;
        this.judged = judged;
        this.scope = scope;
        this.targets = targets;
    }

    public boolean isPronoun(NounPhrase phrase) {
        return PRONOUNS.contains(document.token(phrase.head()).lower());
    }

    /** Whether "it" only announces what follows: "it is crucial for him to go", but not "it is a blow to the town". */
    public boolean isEmpty(Side side) {
        int from = side.judgement().end();
        for (int i = from; i + 1 < document.size() && i < from + 3; i++) {
            switch (document.token(i).lower()) {
                case "that", "how", "when", "if" -> {
                    return true;
                }
                case "to", "for" -> {
                    return side.judgement().phrase() == null || document.verbGroupAt(i + 1) != null;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The phrase that a pronoun stands for; null where nothing fits. */
    @Nullable
    public NounPhrase of(NounPhrase pronoun) {
        Sentence sentence = document.sentenceAt(pronoun.first());
        NounPhrase here = lastBefore(sentence, pronoun.first());
        return here != null || sentence.index() == 0
                ? here
                : before(document.sentences().get(sentence.index() - 1), sentence);
    }

    private @Nullable NounPhrase lastBefore(Sentence sentence, int limit) {
        for (int i = limit - 1; i >= sentence.first(); i--) {
            NounPhrase phrase = document.nounPhraseAt(i);
            if (phrase != null && isTopic(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** The object of the last verb of the sentence before, else its subject. */
    private @Nullable NounPhrase before(Sentence sentence, Sentence next) {
        if (next.paragraph() - sentence.paragraph() > 1) {
            return null;
        }
        List<Clause> clauses = judged.apply(sentence.index()).clauses().all();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            NounPhrase found = isTopic(clause.undergoer()) ? clause.undergoer() : clause.doer();
            if (isTopic(found)) {
                return found;
            }
        }
        return null;
    }

    /** "a triumph", "a betrayal": what a thing is called, not the thing. */
    private boolean isVerdict(NounPhrase phrase) {
        Vocabulary.Entry entry = Vocabulary.english().at(document, phrase.head(), phrase.end());
        boolean indefinite = phrase.first() == phrase.head()
                || document.token(phrase.first()).lower().startsWith("a");
        return indefinite
                && entry != null
                && entry.part() == Vocabulary.Part.NOUN
                && Math.abs(entry.effect().subject()) == 2;
    }

    private boolean isTopic(@Nullable NounPhrase phrase) {
        return phrase != null
                && !isPronoun(phrase)
                && !scope.isHolder(phrase)
                && targets.isIssue(phrase)
                && !isVerdict(phrase);
    }
}
