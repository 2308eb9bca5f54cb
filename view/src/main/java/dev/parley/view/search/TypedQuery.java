package dev.parley.view.search;

import dev.parley.view.store.Analysis;
import dev.parley.view.store.Fields;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a person types, as a query. There is no syntax that could be wrong: whatever is no word is passed over. */
final class TypedQuery {
    private static final int MOST = 32;

    private TypedQuery() {}

    /** Each word begins a word of a name, role or affiliation; null where there is none. */
    static @org.jspecify.annotations.Nullable Query begun(String typed) {
        var words = Analysis.names(typed);
        if (words.isEmpty()) {
            return null;
        }
        var query = new BooleanQuery.Builder();
        words.stream()
                .limit(MOST)
                .forEach(word -> query.add(new PrefixQuery(new Term(Fields.WHO, word)), Occur.FILTER));
        return query.build();
    }

    /** All words occur in a statement's text; those between quotation marks one after the other. Null where there is none. */
    static @org.jspecify.annotations.Nullable Query all(String typed) {
        var query = new BooleanQuery.Builder();
        var any = false;
        for (var phrase : phrases(typed)) {
            var words = Analysis.texts(phrase);
            if (!words.isEmpty()) {
                query.add(query(words), Occur.MUST);
                any = true;
            }
        }
        return any ? query.build() : null;
    }

    private static Query query(List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(Fields.TEXT, words.get(0)))
                : new PhraseQuery(Fields.TEXT, words.toArray(String[]::new));
    }

    /** What stands between two quotation marks, and each word outside them. */
    static List<String> phrases(String typed) {
        List<String> phrases = new ArrayList<>();
        var parts = typed.replace('“', '"').replace('”', '"').split("\"", -1);
        for (var i = 0; i < parts.length; i++) {
            // A mark that is never closed quotes nothing.
            if (i % 2 == 1 && i < parts.length - 1) {
                phrases.add(parts[i]);
            } else {
                phrases.addAll(List.of(parts[i].strip().split("\\s+")));
            }
        }
        return phrases.stream().filter(p -> !p.isBlank()).limit(MOST).toList();
    }
}
