package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Lexicon;
import dev.parley.enrich.text.word.Mark;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text, read once: tokens with coarse tags, sentences, paragraphs, quotations and phrases. Immutable. Any string will
 * do; what is broken in it (marks that do not pair, no sentence ends, control characters) costs its own paragraph at
 * most. Time and memory grow with the text's length.
 *
 * <pre>{@code
 * Document document = Document.of("Ames said the bridge was unsafe.");
 * document.token(1).lemma();               // "say"
 * document.nounPhraseAt(2).head();         // 3, "bridge"
 * }</pre>
 */
public final class Document {

    private static final int STRETCH = 64;

    private final String text;
    private final Token[] tokens;
    private final List<Sentence> sentences;
    private final List<Paragraph> paragraphs;
    private final List<Quotation> quotations;
    /** For every stretch of {@link #STRETCH} characters the first token that ends behind its start. */
    private final int[] tokenOf;

    private final Sentence[] sentenceOf;
    private final @Nullable Quotation[] quotationOf;
    private final Phrases phrases;

    private Document(String text, Layout layout, Token[] tokens) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = layout.sentences();
        this.paragraphs = layout.paragraphs();
        this.quotations = layout.quotations();
        this.tokenOf = tokenIndex();
        this.sentenceOf = sentenceIndex();
        this.quotationOf = quotationIndex();
        this.phrases = Phrases.of(tokens, sentences);
    }

    /** Reads a text. */
    public static Document of(String text) {
        Layout layout = Layout.of(text, Lexicon.english());
        return new Document(text, layout, Tagger.tag(text, layout, Lexicon.english()));
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return Collections.unmodifiableList(Arrays.asList(tokens));
    }

    public Token token(int index) {
        return tokens[index];
    }

    public int size() {
        return tokens.length;
    }

    /** Whether a token has a number; the questions below may be asked of any number. */
    public boolean has(int index) {
        return index >= 0 && index < tokens.length;
    }

    public boolean is(int index, String word) {
        return has(index) && tokens[index].is(word);
    }

    /** @param words in lower case, as {@link Token#lower()} spells them */
    public boolean isOneOf(int index, Set<String> words) {
        return has(index) && words.contains(tokens[index].lower());
    }

    public boolean isTag(int index, Tag tag) {
        return has(index) && tokens[index].tag() == tag;
    }

    public boolean isTagOf(int index, Set<Tag> tags) {
        return has(index) && tags.contains(tokens[index].tag());
    }

    public boolean isComma(int index) {
        return has(index) && tokens[index].mark() == Mark.COMMA;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Outermost quotations in text order. */
    public List<Quotation> quotations() {
        return quotations;
    }

    public Sentence sentenceAt(int token) {
        return sentenceOf[token];
    }

    public Paragraph paragraphAt(int token) {
        return paragraphs.get(sentenceAt(token).paragraph());
    }

    /** The quotation that holds a token, its marks included; null outside quotations. */
    public @Nullable Quotation quotationAt(int token) {
        return quotationOf[token];
    }

    /** The base noun phrase that holds a token; null where none does, as before the first token and behind the last. */
    public @Nullable NounPhrase nounPhraseAt(int token) {
        return phrases.nounPhraseAt(token);
    }

    /** The verb group that holds a token; null where none does, as before the first token and behind the last. */
    public @Nullable VerbGroup verbGroupAt(int token) {
        return phrases.verbGroupAt(token);
    }

    /** All base noun phrases in text order. */
    public List<NounPhrase> nounPhrases() {
        return phrases.nounPhrases();
    }

    /** All verb groups in text order. */
    public List<VerbGroup> verbGroups() {
        return phrases.verbGroups();
    }

    /** The text's stretch of tokens {@code [first, end)}, which must not be empty. */
    public Span span(int first, int end) {
        return new Span(tokens[first].begin(), tokens[end - 1].end());
    }

    /** The first token that ends after an offset; {@link #size()} where there is none. */
    public int tokenAt(int offset) {
        if (offset >= text.length()) {
            return tokens.length;
        }
        int at = tokenOf[offset / STRETCH];
        while (at < tokens.length && tokens[at].end() <= offset) {
            at++;
        }
        return at;
    }

    private int[] tokenIndex() {
        int[] index = new int[text.length() / STRETCH + 1];
        int at = 0;
        for (int i = 0; i < index.length; i++) {
            while (at < tokens.length && tokens[at].end() <= i * STRETCH) {
                at++;
            }
            index[i] = at;
        }
        return index;
    }

    private Sentence[] sentenceIndex() {
        Sentence[] index = new Sentence[tokens.length];
        for (Sentence sentence : sentences) {
            Arrays.fill(index, sentence.first(), sentence.end(), sentence);
        }
        return index;
    }

    private @Nullable Quotation[] quotationIndex() {
        @Nullable Quotation[] index = new Quotation[tokens.length];
        for (Quotation quotation : quotations) {
            Arrays.fill(index, quotation.open(), quotation.close() + 1, quotation);
        }
        return index;
    }
}
