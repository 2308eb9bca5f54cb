package dev.parley.local.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of threads: one or more. */
final class Threads implements ITypeConverter<Integer> {
    private static final int MOST = 1024;

    @Override
    public Integer convert(String typed) {
        try {
            var threads = Integer.parseInt(typed);
            if (threads >= 1 && threads <= MOST) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // said below, as of every other number
        }
        throw new TypeConversionException("'" + typed + "' is no number of threads from 1 to " + MOST);
    }
}
