package dev.parley.local.demo;

import dev.parley.avro.Polarity;
import dev.parley.avro.StanceShift;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A change of sides on a line.
 *
 * @param text      who, on what, from which side to which, when, on how many statements
 * @param withdrawn whether its proof was taken back
 */
record ShiftLine(String text, boolean withdrawn) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static ShiftLine of(StanceShift shift) {
        return new ShiftLine(
                "%s changed sides on %s: %s before, %s since %s (%d and %d statements)"
                        .formatted(
                                shift.getName(),
                                shift.getTarget(),
                                side(shift.getFrom()),
                                side(shift.getTo()),
                                DAY.format(shift.getShiftedAt().atOffset(ZoneOffset.UTC)),
                                shift.getBefore().size(),
                                shift.getAfter().size()),
                shift.getWithdrawn());
    }

    private static String side(Polarity side) {
        return switch (side) {
            case SUPPORT -> "for";
            case OPPOSE -> "against";
            case NEUTRAL, UNKNOWN -> "on no side";
        };
    }
}
