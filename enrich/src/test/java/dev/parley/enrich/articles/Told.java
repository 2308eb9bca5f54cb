package dev.parley.enrich.articles;

import dev.parley.enrich.pipeline.Extraction.CueClass;
import dev.parley.enrich.pipeline.Extraction.IdBasis;
import dev.parley.enrich.pipeline.Extraction.Kind;
import dev.parley.enrich.pipeline.Extraction.Range;
import dev.parley.enrich.pipeline.Extraction.Stance;
import dev.parley.enrich.pipeline.Extraction.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements as the core might tell them. */
final class Told {

    private Told() {}

    static Statement plain(String text, String content, @Nullable String speaker) {
        return full(text, content, speaker, null, null, null, List.of());
    }

    static Statement full(
            String text,
            String content,
            @Nullable String speaker,
            @Nullable LocalDate day,
            @Nullable String venue,
            @Nullable String affiliation,
            List<Stance> sides) {
        int begin = text.codePointCount(0, text.indexOf(content));
        Range range = new Range(begin, begin + content.codePointCount(0, content.length()));
        return new Statement(
                "1",
                Kind.INDIRECT,
                CueClass.SPEECH,
                List.of(),
                List.of(),
                List.of(range),
                null,
                content,
                speaker,
                speaker,
                null,
                null,
                null,
                null,
                affiliation,
                null,
                day,
                venue,
                false,
                false,
                sides,
                0.9,
                "that-clause",
                speaker == null ? null : IdBasis.FULL_NAME);
    }
}
