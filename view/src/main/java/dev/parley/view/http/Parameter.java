package dev.parley.view.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a route, as it is checked and as the OpenAPI document tells it.
 *
 * @param doc        what it means, in one sentence
 * @param choices    what is allowed; empty where any value of the type is
 * @param least      the smallest number; null for no bound
 * @param most       the greatest number, or the most characters of a text
 * @param otherwise  what holds where it is not given; null where nothing does
 */
public record Parameter(
        String name,
        Type type,
        boolean repeatable,
        boolean required,
        String doc,
        List<String> choices,
        @Nullable Long least,
        long most,
        @Nullable String otherwise) {
    private static final int LONGEST = 300;

    /** Of which kind a value is. */
    public enum Type {
        TEXT,
        NUMBER,
        FRACTION,
        DAY
    }

    static Parameter text(String name, String doc) {
        return new Parameter(name, Type.TEXT, false, false, doc, List.of(), null, LONGEST, null);
    }

    static Parameter ids(String name, String doc) {
        return new Parameter(name, Type.TEXT, true, false, doc, List.of(), null, LONGEST, null);
    }

    static Parameter choice(String name, String doc, @Nullable String otherwise, List<String> choices) {
        return new Parameter(name, Type.TEXT, false, false, doc, choices, null, LONGEST, otherwise);
    }

    static Parameter choices(String name, String doc, List<String> choices) {
        return new Parameter(name, Type.TEXT, true, false, doc, choices, null, LONGEST, null);
    }

    static Parameter number(String name, String doc, long least, long most, long otherwise) {
        return new Parameter(name, Type.NUMBER, false, false, doc, List.of(), least, most, Long.toString(otherwise));
    }

    static Parameter fraction(String name, String doc) {
        return new Parameter(name, Type.FRACTION, false, false, doc, List.of(), 0L, 1, "0");
    }

    static Parameter day(String name, String doc) {
        return new Parameter(name, Type.DAY, false, false, doc, List.of(), null, LONGEST, null);
    }

    Parameter needed() {
        return new Parameter(name, type, repeatable, true, doc, choices, least, most, otherwise);
    }

    /** What is wrong with a value; empty where nothing is. */
    Optional<String> fault(String value) {
        return switch (type) {
            case TEXT -> text(value);
            case NUMBER -> number(value);
            case FRACTION -> fraction(value);
            case DAY -> day(value);
        };
    }

    private Optional<String> text(String value) {
        if (value.length() > most) {
            return Optional.of("longer than " + most + " characters");
        }
        return choices.isEmpty() || choices.contains(value)
                ? Optional.empty()
                : Optional.of(shown(value) + " is none of " + String.join(", ", choices));
    }

    private Optional<String> number(String value) {
        try {
            var number = Long.parseLong(value);
            if (least == null || (number >= least && number <= most)) {
                return Optional.empty();
            }
        } catch (NumberFormatException e) {
            // said below
        }
        return Optional.of(shown(value) + " is not a whole number from " + least + " to " + most);
    }

    private static Optional<String> fraction(String value) {
        try {
            var number = Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return Optional.empty();
            }
        } catch (NumberFormatException e) {
            // said below
        }
        return Optional.of(shown(value) + " is not a number from 0 to 1");
    }

    private static Optional<String> day(String value) {
        try {
            var year = LocalDate.parse(value).getYear();
            if (year >= 0 && year <= 9999) {
                return Optional.empty();
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        return Optional.of(shown(value) + " is not a day such as 2026-03-05");
    }

    private static String shown(String value) {
        return value.length() <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 20)) + "…";
    }
}
