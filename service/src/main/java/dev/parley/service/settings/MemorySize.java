package dev.parley.service.settings;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Sizes as people write them, and how much there is. */
public final class MemorySize {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([kKmMgG])");
    private static final int UNIT_BITS = 10;

    private MemorySize() {}

    /** {@code 512k}, {@code 256m}, {@code 2g} in bytes; empty where it is none of these. */
    public static OptionalLong parse(String text) {
        var match = SIZE.matcher(text);
        if (!match.matches()) {
            return OptionalLong.empty();
        }
        var power = "kmg".indexOf(Character.toLowerCase(match.group(2).charAt(0))) + 1;
        return OptionalLong.of(Long.parseLong(match.group(1)) << (UNIT_BITS * power));
    }

    /** Memory of the container, or of the machine where there is none, in bytes. */
    public static long ofMachine() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
