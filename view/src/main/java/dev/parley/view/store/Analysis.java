package dev.parley.view.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts become words: names folded (case and accents), texts folded and stemmed. Thread-safe. */
public final class Analysis {
    /** Words of two texts stand so far apart that no phrase goes from one to the other. */
    private static final int APART = 100;

    private static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    };

    private static final Analyzer TEXTS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new PorterStemFilter(folded));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return APART;
        }
    };

    private Analysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(NAMES, Map.of(Fields.TEXT, TEXTS));
    }

    /** The words of a name, folded. */
    public static List<String> names(String text) {
        return words(NAMES, text);
    }

    /** The words of a text, folded and stemmed. */
    public static List<String> texts(String text) {
        return words(TEXTS, text);
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
