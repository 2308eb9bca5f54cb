package dev.parley.enrich.stance.side;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement of an invented text, its parts given by their words, and what is read of it. */
public final class Statement {

    private static final Issues ISSUES = Issues.shipped();

    private final Document document;
    private final Syntax syntax;
    private final Said said;

    private Statement(Document document, @Nullable String source, @Nullable String cue, @Nullable String content) {
        this.document = document;
        this.syntax = new Syntax(document);
        this.said = new Said(spans(source), spans(cue), spans(content), null);
    }

    /** A part that is empty or null has no span. */
    public static Statement of(@Nullable String source, @Nullable String cue, @Nullable String content, String text) {
        return new Statement(Document.of(text), source, cue, content);
    }

    /** A text whose words are all said. */
    public static Statement saying(String text) {
        return of("", "", text, text);
    }

    public Document document() {
        return document;
    }

    public Said said() {
        return said;
    }

    public Scope scope() {
        return new Scope(document, said);
    }

    public JudgedSentence judged() {
        return judged(0);
    }

    public JudgedSentence judged(int sentence) {
        return JudgedSentence.of(syntax, document.sentences().get(sentence));
    }

    public Targets targets(Party... parties) {
        return new Targets(document, ISSUES, List.of(parties));
    }

    /** A mention of a party, its id and name the words. */
    public Party party(String words, EntityType type, Gender gender) {
        return new Party(span(words), words, words, type, gender);
    }

    /** Where whole words stand first. */
    public Span span(String words) {
        String text = document.text();
        for (int i = 0; i < document.size(); i++) {
            int begin = document.token(i).begin();
            int end = begin + words.length();
            int last = document.tokenAt(end - 1);
            if (text.startsWith(words, begin) && document.token(last).end() == end) {
                return new Span(begin, end);
            }
        }
        throw new IllegalArgumentException(words + " is not in: " + text);
    }

    public int first(String words) {
        return document.tokenAt(span(words).begin());
    }

    public int end(String words) {
        return document.tokenAt(span(words).end() - 1) + 1;
    }

    /** The noun phrase that holds the last of some words. */
    public NounPhrase phrase(String words) {
        return Objects.requireNonNull(document.nounPhraseAt(end(words) - 1), words);
    }

    /** The clause whose verb group holds a word. */
    public Clause clause(String verb) {
        int token = first(verb);
        return Objects.requireNonNull(
                judged(document.sentenceAt(token).index()).clauses().at(token), verb);
    }

    /** The judging word that begins with a word. */
    public Judgement judgement(String word) {
        int token = first(word);
        for (Judgement judgement : judged(document.sentenceAt(token).index()).judgements()) {
            if (judgement.first() == token) {
                return judgement;
            }
        }
        throw new IllegalArgumentException(word + " judges nothing in: " + document.text());
    }

    /** A phrase's words; "-" for none. */
    public String words(@Nullable NounPhrase phrase) {
        return phrase == null
                ? "-"
                : document.span(phrase.first(), phrase.end()).in(document.text());
    }

    private List<Span> spans(@Nullable String words) {
        return words == null || words.isEmpty() ? List.of() : List.of(span(words));
    }
}
