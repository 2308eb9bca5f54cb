package dev.parley.sink.codec;

import static dev.parley.sink.codec.Codecs.TEXT;
import static dev.parley.sink.codec.Codecs.WORDING;
import static dev.parley.sink.codec.Codecs.list;

import dev.parley.sink.ledger.Origin;
import dev.parley.sink.ledger.Report;
import dev.parley.sink.ledger.ReportChange;
import dev.parley.sink.ledger.ReportRef;
import dev.parley.sink.ledger.Sheet;
import dev.parley.sink.ledger.Wording;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;

/** The forms of reports that stand together: their item, which they share, is written once. */
final class SheetForms {
    static final Codec<List<Report>> REPORTS = Codecs.of(SheetForms::writeReports, SheetForms::readReports);
    static final Form<ReportChange> CHANGE = change();
    static final Form<Sheet> SHEET = sheet();

    private SheetForms() {}

    private static Form<ReportChange> change() {
        var fields = new Fields<ReportChange>();
        var minus = fields.add(list(ReportForms.REF), ReportChange::minus);
        var plus = fields.add(REPORTS, ReportChange::plus);
        return fields.form("change of reports", v -> new ReportChange(v.get(minus), v.get(plus)));
    }

    private static Form<Sheet> sheet() {
        var fields = new Fields<Sheet>();
        var reports = fields.add(REPORTS, SheetForms::reports);
        var wordings = fields.add(
                list(WORDING),
                sheet -> sheet.entries().stream().map(e -> e.report().wording()).toList());
        var statements = fields.add(
                list(TEXT),
                sheet -> sheet.entries().stream().map(Sheet.Entry::statementId).toList());
        var groups = fields.since(
                3,
                list(list(ReportForms.REF)),
                sheet -> sheet.entries().stream().map(Sheet.Entry::group).toList(),
                List.of());
        return fields.form(
                "sheet of reports", v -> sheet(v.get(reports), v.get(wordings), v.get(statements), v.get(groups)));
    }

    /** @param groups empty in the form of before, which kept them elsewhere */
    private static Sheet sheet(
            List<Report> reports, List<Wording> wordings, List<String> statements, List<List<ReportRef>> groups) {
        var size = reports.size();
        if (wordings.size() != size || statements.size() != size || (!groups.isEmpty() && groups.size() != size)) {
            throw new SerializationException("packed bytes: " + size + " reports have " + wordings.size()
                    + " wordings, " + statements.size() + " statements and " + groups.size() + " groups");
        }
        List<Sheet.Entry> entries = new ArrayList<>();
        for (var i = 0; i < size; i++) {
            entries.add(new Sheet.Entry(
                    reports.get(i).worded(wordings.get(i)),
                    statements.get(i),
                    groups.isEmpty() ? List.of() : groups.get(i)));
        }
        return new Sheet(entries);
    }

    private static List<Report> reports(Sheet sheet) {
        return sheet.entries().stream().map(Sheet.Entry::report).toList();
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
