package dev.parley.view.codec;

import dev.parley.avro.DateSource;
import dev.parley.avro.TaggedStance;
import dev.parley.view.model.Stance;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of the contract as they are answered. */
final class Values {
    private Values() {}

    static String time(Instant at) {
        return at.toString();
    }

    static @Nullable String timeOrNull(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static boolean isDated(DateSource source) {
        return source != DateSource.FETCHED;
    }

    /** When it was said; else, where that is known, when it was published first. */
    static @Nullable LocalDate day(@Nullable LocalDate saidOn, Instant firstReportedAt, boolean dated) {
        if (saidOn != null) {
            return saidOn;
        }
        return dated ? LocalDate.ofInstant(firstReportedAt, ZoneOffset.UTC) : null;
    }

    /** An address that a browser may be sent to; null for any other, such as one of a script. */
    static @Nullable String link(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            var scheme = new URI(url).getScheme();
            var lower = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
            return lower.equals("http") || lower.equals("https") ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static List<Stance> stances(List<TaggedStance> stances) {
        return stances.stream()
                .map(s -> new Stance(
                        s.getTarget(),
                        s.getTargetId(),
                        s.getTargetType().name(),
                        s.getPolarity().name(),
                        s.getScore()))
                .toList();
    }
}
