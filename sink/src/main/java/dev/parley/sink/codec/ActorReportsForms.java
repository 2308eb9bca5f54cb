package dev.parley.sink.codec;

import static dev.parley.sink.codec.Codecs.TEXT;
import static dev.parley.sink.codec.Codecs.WORDING;
import static dev.parley.sink.codec.Codecs.list;

import dev.parley.sink.ledger.ActorReports;
import dev.parley.sink.ledger.ReportChange;
import dev.parley.sink.ledger.report.Origin;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Wording;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;

/** The forms of reports that stand together: their item, which they share, is written once. */
final class ActorReportsForms {
    static final Codec<List<Report>> REPORTS =
            Codecs.of(ActorReportsForms::writeReports, ActorReportsForms::readReports);
    static final Form<ReportChange> CHANGE = change();
    static final Form<ActorReports> ACTOR_REPORTS = ofItem();

    private ActorReportsForms() {}

    private static Form<ReportChange> change() {
        var fields = new Fields<ReportChange>();
        var minus = fields.add(list(ReportForms.REF), ReportChange::minus);
        var plus = fields.add(REPORTS, ReportChange::plus);
        return fields.form("change of reports", v -> new ReportChange(v.get(minus), v.get(plus)));
    }

    private static Form<ActorReports> ofItem() {
        var fields = new Fields<ActorReports>();
        var reports = fields.add(REPORTS, ActorReportsForms::reports);
        var wordings = fields.add(
                list(WORDING),
                ofItem ->
                        ofItem.entries().stream().map(e -> e.report().wording()).toList());
        var statements = fields.add(
                list(TEXT),
                ofItem -> ofItem.entries().stream()
                        .map(ActorReports.Entry::statementId)
                        .toList());
        var groups = fields.since(
                3,
                list(list(ReportForms.REF)),
                ofItem ->
                        ofItem.entries().stream().map(ActorReports.Entry::group).toList(),
                List.of());
        return fields.form(
                "an actor's reports", v -> ofItem(v.get(reports), v.get(wordings), v.get(statements), v.get(groups)));
    }

    /** @param groups empty in the form of before, which kept them elsewhere */
    private static ActorReports ofItem(
            List<Report> reports, List<Wording> wordings, List<String> statements, List<List<ReportRef>> groups) {
        var size = reports.size();
        if (wordings.size() != size || statements.size() != size || (!groups.isEmpty() && groups.size() != size)) {
            throw new SerializationException("packed bytes: " + size + " reports have " + wordings.size()
                    + " wordings, " + statements.size() + " statements and " + groups.size() + " groups");
        }
        List<ActorReports.Entry> entries = new ArrayList<>();
        for (var i = 0; i < size; i++) {
            entries.add(new ActorReports.Entry(
                    reports.get(i).worded(wordings.get(i)),
                    statements.get(i),
                    groups.isEmpty() ? List.of() : groups.get(i)));
        }
        return new ActorReports(entries);
    }

    private static List<Report> reports(ActorReports ofItem) {
        return ofItem.entries().stream().map(ActorReports.Entry::report).toList();
    }

    private static void writeReports(Packer out, List<Report> reports) {
        Origin last = null;
        out.number(reports.size());
        for (var report : reports) {
            var same = report.origin().equals(last);
            out.flag(same);
            if (!same) {
                last = report.origin();
                ReportForms.ORIGIN.write(last, out);
            }
            out.text(report.reportId().substring(report.origin().itemId().length()));
            ReportForms.SPEAKER.write(report.speaker(), out);
            ReportForms.SAYING.write(report.saying(), out);
        }
    }

    private static List<Report> readReports(Unpacker in) {
        List<Report> reports = new ArrayList<>();
        Origin last = null;
        for (var n = in.count(); n > 0; n--) {
            var origin = in.flag() && last != null ? last : ReportForms.ORIGIN.read(in);
            last = origin;
            reports.add(new Report(
                    origin.itemId() + in.text(), origin, ReportForms.SPEAKER.read(in), ReportForms.SAYING.read(in)));
        }
        return reports;
    }
}
