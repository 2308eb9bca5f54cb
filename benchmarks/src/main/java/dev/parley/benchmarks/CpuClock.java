package dev.parley.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of the whole process, the collector's and the compiler's included; other load on the machine does not count. */
final class CpuClock {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = SYSTEM.getProcessCpuTime();

    /** Seconds since the clock was made. */
    double seconds() {
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }
}
