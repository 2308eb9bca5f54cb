package dev.parley.benchmarks;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import java.lang.management.ManagementFactory;

/** How long a fresh process takes until the language core has read its first article, and how much heap it then holds. */
public final class StartUp {
    private StartUp() {}

    public static void main(String[] args) {
        var cpu = ManagementFactory.getThreadMXBean();
        var cpuBefore = cpu.getCurrentThreadCpuTime();
        var before = System.nanoTime();
        var extractor = Extractor.create();
        var text = "Mayor Lena Ames said on Friday that the bridge was “unsafe”. Moscow denied it.";
        var found = extractor.extract(new Article("1", text, null, null, null, "en"));
        var wall = (System.nanoTime() - before) / 1_000_000;
        var used = (cpu.getCurrentThreadCpuTime() - cpuBefore) / 1_000_000;
        System.out.printf(
                "first article (%d statements) after %d ms, %d ms of CPU; %.1f MB of heap held by the core%n",
                found.statements().size(), wall, used, heldBy(extractor) / 1e6);
    }

    private static long heldBy(Extractor extractor) {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        java.lang.ref.Reference.reachabilityFence(extractor);
        return heap;
    }
}
