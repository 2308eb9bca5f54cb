package dev.parley.sink;

import dev.parley.service.settings.Setting;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import dev.parley.sink.ledger.report.Likeness;
import dev.parley.sink.stance.ShiftRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the sink can be told. Each default stands in {@link #SETTINGS}.
 *
 * @param window          within which the same words are one statement
 * @param retention       of statements in the state stores, in event time
 * @param latest          statements shown in an actor's record
 * @param reports         reports shown in a statement's record
 * @param targets         targets shown in an actor's record
 * @param leastConfidence statements below it are left out
 * @param evidence        what it takes for a shift
 * @param indexPairs      pairs of words that the near-duplicate index of one task holds in memory
 * @param erased          ids of actors who count nowhere
 * @param serde           the configuration of the contract's serdes
 */
public record SinkConfig(
        Duration window,
        Duration retention,
        int latest,
        int reports,
        int targets,
        double leastConfidence,
        ShiftRule evidence,
        int indexPairs,
        Set<String> erased,
        Map<String, Object> serde) {
    private static final String WINDOW = "sink.same.statement.window";
    private static final String RETENTION = "sink.retention";
    private static final String LATEST = "sink.latest.statements";
    private static final String REPORTS = "sink.reports.shown";
    private static final String TARGETS = "sink.targets.shown";
    private static final String CONFIDENCE = "sink.least.confidence.percent";
    private static final String SHIFT_BEFORE = "sink.shift.statements.before";
    private static final String SHIFT_AFTER = "sink.shift.statements.after";
    private static final String SHIFT_WINDOW = "sink.shift.window";
    private static final String INDEX = "sink.index.pairs";
    private static final String ERASED = "sink.erased";

    /** The sink's own settings. */
    public static final List<Setting> SETTINGS = List.of(
            new Setting(WINDOW, "7d", "Same words of one actor within this time are one statement."),
            new Setting(RETENTION, "400d", "How long a statement stays in the state stores, in event time."),
            new Setting(LATEST, "50", "Latest statements in an actor's record."),
            new Setting(REPORTS, "100", "Reports in a statement's record, earliest first; all are counted."),
            new Setting(TARGETS, "20", "Targets in an actor's record, those most spoken of."),
            new Setting(CONFIDENCE, "0", "Statements of less confidence, in percent, are left out."),
            new Setting(SHIFT_BEFORE, "3", "Statements of the old side that a change of sides takes, at least."),
            new Setting(SHIFT_AFTER, "2", "Statements of the new side that it takes, at least."),
            new Setting(SHIFT_WINDOW, "90d", "How far a change of sides looks back and ahead."),
            new Setting(INDEX, "500000", "Pairs of words that the near-duplicate index holds in memory, per task."),
            new Setting(
                    ERASED,
                    "",
                    "A file of ids of actors who are erased, one a line (see docs/ledger.md#erasure); none where empty."));

    public SinkConfig {
        erased = Set.copyOf(erased);
        serde = Map.copyOf(serde);
        if (retention.compareTo(window.multipliedBy(2)) < 0) {
            throw new SettingsException(
                    RETENTION + " = " + retention + " is less than twice " + WINDOW + " = " + window);
        }
    }

    /** Throws SettingsException that names the setting and the value where one cannot be used. */
    public static SinkConfig of(Settings settings) {
        return new SinkConfig(
                settings.duration(WINDOW),
                settings.duration(RETENTION),
                settings.number(LATEST, 1, 200),
                settings.number(REPORTS, 1, 500),
                settings.number(TARGETS, 0, 100),
                settings.number(CONFIDENCE, 0, 100) / 100.0,
                new ShiftRule(
                        settings.number(SHIFT_BEFORE, 1, 20),
                        settings.number(SHIFT_AFTER, 1, 20),
                        Math.toIntExact(
                                Math.max(1, settings.duration(SHIFT_WINDOW).toDays()))),
                settings.number(INDEX, 1000, 100_000_000),
                settings.textOrNull(ERASED) == null ? Set.of() : ErasedActors.read(ERASED, settings.path(ERASED)),
                settings.serde());
    }

    Likeness likeness() {
        return Likeness.within(window);
    }
}
