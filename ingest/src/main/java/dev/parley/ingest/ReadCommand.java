package dev.parley.ingest;

import dev.parley.ingest.fetch.FetchLimits;
import dev.parley.ingest.fetch.Fetcher;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.item.Agencies;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.source.SourceReader;
import dev.parley.ingest.source.SourceSpec;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What ingest would publish, without Kafka: {@code parley read}. Also the in-process way to read sources into results.
 */
public final class ReadCommand {
    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration CONFIRMATION = Duration.ofMinutes(10);

    private final SourceReader reader;

    /** @param stdin what the source "-" reads */
    public ReadCommand(InputStream stdin) {
        this(stdin, List.of());
    }

    /** @param agencies names of news agencies beside those that are known anyway */
    public ReadCommand(InputStream stdin, List<String> agencies) {
        this.reader = new SourceReader(
                new PoliteFetcher(new Fetcher(FetchLimits.DEFAULT), DELAY),
                stdin,
                Clock.systemUTC(),
                CONFIRMATION,
                Agencies.KNOWN.and(agencies));
    }

    /**
     * Gives every result of the sources, in order.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public void read(List<SourceSpec> sources, Consumer<ReadResult> results) throws InterruptedException {
        for (SourceSpec source : sources) {
            reader.read(source, results);
        }
    }

    /**
     * Prints items and withdrawals as JSON lines to {@code out}; refusals too with {@code refused}, else as messages to
     * {@code err}, and at the end how many there were of each reason.
     *
     * @return the exit status: 1 where nothing could be read and something was refused, else 0
     * @throws InterruptedException where the thread is asked to stop
     */
    public int print(List<SourceSpec> sources, boolean refused, PrintStream out, PrintStream err)
            throws InterruptedException {
        int[] counts = new int[2];
        Map<Refusal.Reason, Integer> reasons = new EnumMap<>(Refusal.Reason.class);
        read(sources, result -> {
            boolean published = !(result instanceof Refusal);
            counts[published ? 0 : 1]++;
            if (published || refused) {
                out.println(ResultJson.line(result));
            }
            if (result instanceof Refusal refusal) {
                reasons.merge(refusal.reason(), 1, Integer::sum);
                if (!refused) {
                    err.println(refusal.source() + ": " + refusal.reason() + ": " + refusal.detail());
                }
            }
        });
        out.flush();
        if (counts[1] > 1) {
            err.println("refused: "
                    + reasons.entrySet().stream()
                            .map(reason -> reason.getValue() + " " + reason.getKey())
                            .collect(Collectors.joining(", ")));
        }
        return counts[0] == 0 && counts[1] > 0 && !refused ? 1 : 0;
    }
}
