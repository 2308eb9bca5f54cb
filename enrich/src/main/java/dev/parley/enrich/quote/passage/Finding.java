package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a construction proposes, in tokens; {@code Resolver} decides whether it stands. */
public record Finding(
        String rule,
        CueClass cueClass,
        @Nullable TokenSpan source,
        List<TokenSpan> cue,
        List<TokenSpan> content,
        double reliability) {

    public Finding {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    public static Finding of(
            String rule,
            CueClass cueClass,
            @Nullable TokenSpan source,
            TokenSpan cue,
            TokenSpan content,
            double reliability) {
        return new Finding(rule, cueClass, source, List.of(cue), List.of(content), reliability);
    }

    public Finding withContent(List<TokenSpan> pieces) {
        return new Finding(rule, cueClass, source, cue, pieces, reliability);
    }

    public Finding withSource(@Nullable TokenSpan other) {
        return new Finding(rule, cueClass, other, cue, content, reliability);
    }

    public Finding withReliability(double probability) {
        return new Finding(rule, cueClass, source, cue, content, probability);
    }

    public int cueFirst() {
        return cue.isEmpty() ? content.get(0).first() : cue.get(0).first();
    }

    /** Tokens in its content. */
    public int contentSize() {
        int size = 0;
        for (TokenSpan piece : content) {
            size += piece.size();
        }
        return size;
    }

    public boolean holds(int token) {
        for (TokenSpan piece : content) {
            if (piece.contains(token)) {
                return true;
            }
        }
        return false;
    }
}
