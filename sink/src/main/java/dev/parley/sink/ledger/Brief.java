package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Origin;
import dev.parley.sink.ledger.report.Side;
import dev.parley.sink.ledger.report.Truncation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distinct statement in short: what the aggregates count, and what they show.
 *
 * @param text    the words, cut at 280 code points
 * @param at      earliest publication, or fetch where no report tells one; milliseconds since 1970-01-01 UTC
 * @param atSource the name of where that was read
 * @param idBasis  the name of what the actor's id rests on
 * @param saidOn  days since 1970-01-01
 * @param itemId  the item of the earliest report
 * @param outlets those that carried it, at most 200
 */
public record Brief(
        String statementId,
        String itemId,
        String actorId,
        String speaker,
        String speakerType,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String affiliationId,
        String affiliationType,
        String kind,
        String text,
        long at,
        @Nullable Long saidOn,
        @Nullable String venue,
        @Nullable String url,
        int independent,
        List<String> outlets,
        List<Side> sides,
        String atSource,
        String idBasis) {
    private static final int TEXT = 280;
    private static final int NAME = 200;
    private static final int ADDRESS = 1000;
    private static final int OUTLETS = 200;

    /** Newest first; of the same moment by their items and ids. */
    public static final Comparator<Brief> NEWEST = Comparator.comparingLong(Brief::at)
            .reversed()
            .thenComparing(Brief::itemId)
            .thenComparing(Brief::statementId);

    public Brief {
        outlets = List.copyOf(outlets);
        sides = List.copyOf(sides);
    }

    static Brief of(Distinct statement) {
        var fullest = statement.fullest();
        var speaker = fullest.speaker();
        return new Brief(
                statement.statementId(),
                statement.first().origin().itemId(),
                speaker.actorId(),
                Truncation.at(NAME, speaker.name()),
                speaker.type(),
                Truncation.orNull(NAME, statement.role()),
                Truncation.orNull(NAME, statement.affiliation()),
                statement.affiliationId(),
                statement.affiliationType(),
                fullest.saying().kind(),
                Truncation.at(TEXT, fullest.saying().text()),
                statement.at(),
                statement.saidOn(),
                Truncation.orNull(NAME, statement.venue()),
                Truncation.orNull(ADDRESS, statement.first().origin().url()),
                statement.independent(),
                outlets(statement.outlets()),
                statement.sides(),
                statement.first().origin().publishedAtSource(),
                speaker.idBasis());
    }

    private static List<String> outlets(List<String> all) {
        return all.size() <= OUTLETS ? all : all.subList(0, OUTLETS);
    }

    /** Whether a report tells when it was published. */
    public boolean isDated() {
        return Origin.isDated(atSource);
    }

    /** The day of its earliest publication in UTC; days since 1970-01-01. */
    public long day() {
        return Math.floorDiv(at, 86_400_000L);
    }

    /** At least the bytes that it takes in an actor's record. */
    int weight() {
        var weight =
                64 + bytes(statementId) + bytes(actorId) + bytes(speaker) + bytes(text) + bytes(venue) + bytes(url);
        for (var side : sides) {
            weight += 32 + bytes(side.targetId()) + bytes(side.target());
        }
        return weight;
    }

    /** Bytes in UTF-8; a surrogate of a pair counts two. */
    static int bytes(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        var bytes = text.length();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    /** Whether the subject of a record said it itself, rather than somebody who belongs to it. */
    public boolean isBy(String subjectId) {
        return actorId.equals(subjectId);
    }
}
