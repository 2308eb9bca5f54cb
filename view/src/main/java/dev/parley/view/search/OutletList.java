package dev.parley.view.search;

import dev.parley.view.model.Outlet;
import dev.parley.view.model.Page;
import dev.parley.view.store.Analysis;
import dev.parley.view.store.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The outlets that statements name. */
final class OutletList {
    private static final Comparator<Outlet> ORDER =
            Comparator.comparingLong(Outlet::statements).reversed().thenComparing(Outlet::name);

    private OutletList() {}

    static Page<Outlet> of(IndexSearcher searcher, @Nullable String begun, Paging paging) throws IOException {
        var words = begun == null ? List.<String>of() : Analysis.names(begun);
        List<Outlet> found = new ArrayList<>();
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.OUTLETS);
        var each = terms == null ? null : terms.iterator();
        while (each != null && each.next() != null) {
            var name = each.term().utf8ToString();
            if (isBegun(name, words)) {
                var statements = searcher.count(new TermQuery(new Term(Fields.OUTLETS, name)));
                if (statements > 0) {
                    found.add(new Outlet(name, statements));
                }
            }
        }
        found.sort(ORDER);
        var begin = (int) Math.min(paging.begin(), found.size());
        var end = Math.min(begin + paging.size(), found.size());
        return Page.of(found.subList(begin, end), found.size(), paging.page(), paging.size());
    }

    private static boolean isBegun(String name, List<String> words) {
        var own = Analysis.names(name);
        return words.stream().allMatch(word -> own.stream().anyMatch(w -> w.startsWith(word)));
    }
}
