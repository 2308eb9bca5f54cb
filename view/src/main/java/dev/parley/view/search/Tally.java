package dev.parley.view.search;

import dev.parley.view.model.Counts;
import dev.parley.view.model.Side;
import dev.parley.view.store.Fields;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sum of rows: sides, scores, days, and the names that the newest row gives. */
final class Tally {
    private static final long NO_DAY = Long.MIN_VALUE;

    private long rows;
    private long support;
    private long oppose;
    private double scores;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = NO_DAY;
    private long newest = Long.MIN_VALUE;
    private @Nullable String name;
    private @Nullable String type;
    private @Nullable String affiliationId;
    private @Nullable String affiliation;
    private @Nullable String affiliationType;
    private @Nullable String target;
    private @Nullable String targetType;

    /** Adds a row's side and day. */
    void add(int doc, Leaf leaf) throws IOException {
        rows++;
        var polarity = leaf.number(Fields.POLARITY, doc, 0);
        support += polarity > 0 ? 1 : 0;
        oppose += polarity < 0 ? 1 : 0;
        scores += leaf.fraction(Fields.SCORE, doc);
        var day = leaf.number(Fields.DAY, doc, NO_DAY);
        if (day != NO_DAY) {
            firstDay = Math.min(firstDay, day);
            lastDay = Math.max(lastDay, day);
        }
    }

    /** The same, and keeps the names that the newest row has. */
    void addNamed(int doc, Leaf leaf) throws IOException {
        add(doc, leaf);
        var at = leaf.number(Fields.AT, doc, Long.MIN_VALUE);
        if (at > newest || name == null) {
            newest = at;
            name = leaf.text(Fields.NAME, doc);
            type = leaf.text(Fields.ACTOR_TYPE, doc);
            affiliationId = leaf.text(Fields.AFFILIATION, doc);
            affiliation = leaf.text(Fields.AFFILIATION_NAME, doc);
            affiliationType = leaf.text(Fields.AFFILIATION_TYPE, doc);
        }
    }

    /** Adds a row, and keeps the name of the target that the newest has. */
    void addTarget(int doc, Leaf leaf) throws IOException {
        add(doc, leaf);
        var at = leaf.number(Fields.AT, doc, Long.MIN_VALUE);
        if (at > newest || target == null) {
            newest = at;
            target = leaf.text(Fields.TARGET_NAME, doc);
            targetType = leaf.text(Fields.TARGET_TYPE, doc);
        }
    }

    /** Adds the sides of another sum, without its days and names. */
    void merge(Tally other) {
        rows += other.rows;
        support += other.support;
        oppose += other.oppose;
        scores += other.scores;
    }

    long rows() {
        return rows;
    }

    long support() {
        return support;
    }

    long oppose() {
        return oppose;
    }

    long neutral() {
        return rows - support - oppose;
    }

    long newest() {
        return newest;
    }

    /** The side that most statements take: 1 for, -1 against, 0 neither. */
    int side() {
        return Long.signum(support - oppose);
    }

    double meanScore() {
        return rows == 0 ? 0 : Math.round(scores / rows * 1e6) / 1e6;
    }

    @Nullable
    String firstDay() {
        return lastDay == NO_DAY ? null : LocalDate.ofEpochDay(firstDay).toString();
    }

    @Nullable
    String lastDay() {
        return lastDay == NO_DAY ? null : LocalDate.ofEpochDay(lastDay).toString();
    }

    String name(String otherwise) {
        return name == null ? otherwise : name;
    }

    String type() {
        return type == null ? "UNKNOWN" : type;
    }

    @Nullable
    String affiliation() {
        return affiliation;
    }

    String affiliationType() {
        return affiliationType == null ? "UNKNOWN" : affiliationType;
    }

    String target(String otherwise) {
        return target == null ? otherwise : target;
    }

    String targetType() {
        return targetType == null ? "UNKNOWN" : targetType;
    }

    Counts counts() {
        return new Counts(rows, support, oppose, neutral(), meanScore());
    }

    Side side(String id) {
        return new Side(
                id,
                name(id),
                type(),
                affiliationId,
                affiliation,
                support,
                oppose,
                neutral(),
                meanScore(),
                rows,
                firstDay(),
                lastDay());
    }
}
