package dev.parley.sink.codec;

import static dev.parley.sink.codec.Codecs.list;

import dev.parley.sink.ledger.ActorReports;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.ItemState;
import dev.parley.sink.ledger.ReportChange;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.TargetTally;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.Shift;
import java.util.List;

/** Every form in which the sink keeps something, or hands it from task to task. */
public final class Forms {
    public static final Form<ItemState> ITEM = ItemForms.ITEM;
    public static final Form<ReportChange> REPORT_CHANGE = ActorReportsForms.CHANGE;
    public static final Form<ActorReports> ACTOR_REPORTS = ActorReportsForms.ACTOR_REPORTS;
    public static final Form<List<Brief>> BRIEFS = whole("statements in short", list(SubjectForms.BRIEF));
    public static final Form<SubjectChange> SUBJECT_CHANGE = SubjectForms.CHANGE;
    public static final Form<ActorTotals> TOTALS = SubjectForms.TOTALS;
    public static final Form<TargetTally> TARGET = SubjectForms.TARGET;
    public static final Form<DayTally> DAY = StanceForms.DAY;
    public static final Form<List<Shift>> SHIFTS = whole("shifts", list(StanceForms.SHIFT));

    /** A count, or a mark that something is there. */
    public static final Form<Long> COUNT = whole("count", Codecs.NUMBER);

    private Forms() {}

    /** A form of one field, which is all of it. */
    private static <F> Form<F> whole(String what, Codec<F> codec) {
        var fields = new Fields<F>();
        var all = fields.add(codec, value -> value);
        return fields.form(what, v -> v.get(all));
    }

    /** Equal for equal reports, and in practice for no others: 64 bits over the packed form. */
    public static long digest(Report report) {
        var h = 0xCBF29CE484222325L;
        for (var octet : ReportForms.REPORT.pack(report)) {
            h = (h ^ octet) * 0x100000001B3L;
            h ^= h >>> 31;
        }
        return h;
    }
}
