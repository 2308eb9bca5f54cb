package dev.parley.local.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day (its beginning, in UTC) or a time with its zone. */
final class Times implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String typed) {
        try {
            return typed.contains("T")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + typed + "' is no date such as 2026-05-04 or 2026-05-04T12:00:00Z");
        }
    }
}
