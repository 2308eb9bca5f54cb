package dev.parley.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What this process has used since this was made: time, processor time by kind of thread, memory. */
final class Usage {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String OTHERS = "compiler, collector and others";

    private final long began = System.nanoTime();
    private final long processor = SYSTEM.getProcessCpuTime();
    private final Map<String, Long> before = byKind();

    Usage() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    double processorSeconds() {
        return (SYSTEM.getProcessCpuTime() - processor) / 1e9;
    }

    /** Microseconds of processor time for each of so many, in all and by kind of thread. */
    String perPiece(int pieces) {
        Map<String, Long> spent = new TreeMap<>();
        byKind().forEach((kind, nanos) -> spent.put(kind, nanos - before.getOrDefault(kind, 0L)));
        var known = spent.values().stream().mapToLong(Long::longValue).sum();
        spent.merge(OTHERS, Math.max(0, SYSTEM.getProcessCpuTime() - processor - known), Long::sum);
        return "%.0f us".formatted(processorSeconds() * 1e6 / pieces)
                + spent.entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> "%s %.0f".formatted(e.getKey(), e.getValue() / 1e3 / pieces))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static Map<String, Long> byKind() {
        var threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> byKind = new TreeMap<>();
        for (var info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null) {
                var nanos = threads.getThreadCpuTime(info.getThreadId());
                byKind.merge(kind(info.getThreadName()), Math.max(0, nanos), Long::sum);
            }
        }
        return byKind;
    }

    private static String kind(String thread) {
        if (thread.startsWith("kafka-producer-network") || thread.contains("heartbeat-thread")) {
            return "clients";
        }
        if (thread.contains("StreamThread") || thread.contains("StateUpdater")) {
            return thread.replaceFirst("^parley-", "").replaceFirst("-.*", "");
        }
        var ofTheBroker =
                Arrays.asList("data-plane", "kafka-", "executor-", "group-", "Txn", "quorum", "transaction").stream()
                        .anyMatch(thread::startsWith);
        return ofTheBroker ? "broker" : thread.equals("main") || thread.startsWith("core-") ? "benchmark" : OTHERS;
    }

    /** The most heap that was in use, garbage included, and the most memory the process has had. */
    static String memory() {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return "heap at most " + (heap >> 20) + " MB, resident at most " + resident();
    }

    /** Megabytes of heap that live on after a collection. */
    static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static String resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown here";
        }
    }
}
