package dev.parley.enrich.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a construction proposes, in tokens; {@link Resolver} decides whether it stands. */
record Finding(
        String rule,
        CueClass cueClass,
        @Nullable Stretch source,
        List<Stretch> cue,
        List<Stretch> content,
        double reliability) {

    Finding {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static Finding of(
            String rule,
            CueClass cueClass,
            @Nullable Stretch source,
            Stretch cue,
            Stretch content,
            double reliability) {
        return new Finding(rule, cueClass, source, List.of(cue), List.of(content), reliability);
    }

    Finding withContent(List<Stretch> pieces) {
        return new Finding(rule, cueClass, source, cue, pieces, reliability);
    }

    Finding withSource(@Nullable Stretch other) {
        return new Finding(rule, cueClass, other, cue, content, reliability);
    }

    Finding withReliability(double probability) {
        return new Finding(rule, cueClass, source, cue, content, probability);
    }

    int cueFirst() {
        return cue.isEmpty() ? content.get(0).first() : cue.get(0).first();
    }

    /** Tokens in its content. */
    int contentSize() {
        int size = 0;
        for (Stretch piece : content) {
            size += piece.size();
        }
        return size;
    }

    boolean holds(int token) {
        for (Stretch piece : content) {
            if (piece.contains(token)) {
                return true;
            }
        }
        return false;
    }
}
