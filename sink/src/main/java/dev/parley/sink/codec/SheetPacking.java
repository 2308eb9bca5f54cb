package dev.parley.sink.codec;

import dev.parley.sink.ledger.Origin;
import dev.parley.sink.ledger.Report;
import dev.parley.sink.ledger.Sheet;
import dev.parley.sink.ledger.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compact form of reports that stand together in one item: what they share is written once. */
public final class SheetPacking {
    public static final Packing<Sheet> SHEET =
            new Packing<>("sheet of reports", SheetPacking::write, SheetPacking::read);

    private SheetPacking() {}

    private static void write(Sheet sheet, Packer out) {
        writeReports(sheet.entries().stream().map(Sheet.Entry::report).toList(), out);
        for (var entry : sheet.entries()) {
            out.text(entry.statementId());
            writeWording(entry.report().wording(), out);
        }
    }

    private static Sheet read(Unpacker in) {
        List<Sheet.Entry> entries = new ArrayList<>();
        for (var report : readReports(in)) {
            var statementId = in.text();
            entries.add(new Sheet.Entry(report.worded(readWording(in)), statementId));
        }
        return new Sheet(entries);
    }

    static void writeReports(List<Report> reports, Packer out) {
        out.number(reports.size());
        @Nullable Origin last = null;
        for (var report : reports) {
            var same = report.origin().equals(last);
            out.flag(same);
            if (!same) {
                last = report.origin();
                ReportPacking.writeOrigin(last, out);
            }
            out.text(report.reportId().substring(report.origin().itemId().length()));
            ReportPacking.writeSpeaker(report.speaker(), out);
            ReportPacking.writeSaying(report.saying(), out);
        }
    }

    static List<Report> readReports(Unpacker in) {
        var count = in.count();
        List<Report> reports = new ArrayList<>();
        @Nullable Origin last = null;
        for (var i = 0; i < count; i++) {
            var origin = in.flag() && last != null ? last : ReportPacking.readOrigin(in);
            last = origin;
            reports.add(new Report(
                    origin.itemId() + in.text(), origin, ReportPacking.readSpeaker(in), ReportPacking.readSaying(in)));
        }
        return reports;
    }

    private static void writeWording(Wording wording, Packer out) {
        out.number(wording.words()).fixed(wording.whole()).fixed(wording.telling());
        out.number(wording.pairs().length);
        for (var pair : wording.pairs()) {
            out.fixed(pair);
        }
    }

    private static Wording readWording(Unpacker in) {
        var words = in.size();
        var whole = in.fixedLong();
        var telling = in.fixedInt();
        var pairs = new int[in.count()];
        for (var i = 0; i < pairs.length; i++) {
            pairs[i] = in.fixedInt();
        }
        return new Wording(words, pairs, whole, telling);
    }
}
