package dev.parley.enrich.stance.side;

import dev.parley.enrich.actor.SpeakingActor;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the stance finder needs it; spans in UTF-16 units of the document.
 *
 * @param source  where the one who takes sides is named; empty where nothing names them
 * @param cue     the words that report it ("denounced"); may be empty
 * @param content what is said, or the attitude that is reported; may hold the cue
 * @param holderId actor id of the one who takes sides, so that nobody takes a side on themselves; null where unknown
 * @param ownId    actor id of whom the one who takes sides speaks for, a minister's state; null where unknown
 * @param unmarked whether the content is a paragraph of the speaker's own words without quotation marks
 */
public record Said(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable String holderId,
        @Nullable String ownId,
        boolean unmarked) {

    public Said {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    public Said(List<Span> source, List<Span> cue, List<Span> content, @Nullable String holderId) {
        this(source, cue, content, holderId, null, false);
    }

    public static Said of(Attribution said, SpeakingActor holder) {
        return new Said(
                said.source(), said.cue(), said.content(), holder.id(), holder.affiliationId(), said.isUnmarked());
    }
}
