package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tokens not yet tagged, with the sentences, paragraphs and quotations that they form. */
record Layout(RawTokens tokens, List<Sentence> sentences, List<Paragraph> paragraphs, List<Quotation> quotations) {

    static Layout of(String text, Lexicon lexicon) {
        RawTokens tokens = Tokenizer.tokenize(text, lexicon);
        SentenceSplitter splitter = new SentenceSplitter(text, tokens, lexicon);
        splitter.split();
        List<Quotation> quotations = new QuotationResolver(text, tokens).resolve(splitter.paragraphs());
        return new Layout(
                tokens, List.copyOf(splitter.sentences()), List.copyOf(splitter.paragraphs()), inOrder(quotations));
    }

    /** Sorted and numbered; singles within doubles are gone already. */
    private static List<Quotation> inOrder(List<Quotation> found) {
        found.sort(Comparator.comparingInt(Quotation::open));
        List<Quotation> numbered = new ArrayList<>(found.size());
        int end = -1;
        for (Quotation q : found) {
            if (q.open() > end) {
                numbered.add(
                        new Quotation(numbered.size(), q.open(), q.close(), q.single(), q.closed(), q.continued()));
                end = q.close();
            }
        }
        return List.copyOf(numbered);
    }
}
