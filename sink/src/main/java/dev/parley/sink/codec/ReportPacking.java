package dev.parley.sink.codec;

import dev.parley.revision.Moment;
import dev.parley.sink.ledger.ItemState;
import dev.parley.sink.ledger.Origin;
import dev.parley.sink.ledger.Polarity;
import dev.parley.sink.ledger.Report;
import dev.parley.sink.ledger.ReportChange;
import dev.parley.sink.ledger.ReportRef;
import dev.parley.sink.ledger.Saying;
import dev.parley.sink.ledger.Side;
import dev.parley.sink.ledger.Speaker;
import dev.parley.sink.ledger.Stretch;
import java.util.List;

/** The compact form of reports and of what refers to them. */
public final class ReportPacking {
    public static final Packing<Report> REPORT = new Packing<>("report", ReportPacking::write, ReportPacking::read);
    public static final Packing<ReportChange> CHANGE = new Packing<>(
            "change of reports",
            (c, p) -> {
                p.all(c.minus(), ReportPacking::writeRef);
                SheetPacking.writeReports(c.plus(), p);
            },
            u -> new ReportChange(u.all(ReportPacking::readRef), SheetPacking.readReports(u)));
    public static final Packing<List<ReportRef>> GROUP = new Packing<>(
            "reports of a statement",
            (refs, p) -> p.all(refs, ReportPacking::writeRef),
            u -> u.all(ReportPacking::readRef));
    public static final Packing<ItemState> ITEM =
            new Packing<>("item's state", ReportPacking::writeItem, ReportPacking::readItem);

    private static final Polarity[] POLARITIES = Polarity.values();

    private ReportPacking() {}

    /** Equal for equal reports, and in practice for no others: 64 bits over the packed form. */
    public static long digest(Report report) {
        var h = 0xCBF29CE484222325L;
        for (var octet : REPORT.pack(report)) {
            h = (h ^ octet) * 0x100000001B3L;
            h ^= h >>> 31;
        }
        return h;
    }

    private static void write(Report report, Packer out) {
        out.text(report.reportId());
        writeOrigin(report.origin(), out);
        writeSpeaker(report.speaker(), out);
        writeSaying(report.saying(), out);
    }

    static void writeOrigin(Origin origin, Packer out) {
        out.text(origin.itemId()).text(origin.url()).text(origin.outlet()).text(origin.title());
        out.number(origin.publishedAt())
                .text(origin.wire())
                .text(origin.language())
                .text(origin.publishedAtSource());
    }

    static void writeSpeaker(Speaker speaker, Packer out) {
        out.text(speaker.actorId()).text(speaker.name()).text(speaker.type()).text(speaker.mention());
        out.text(speaker.role()).text(speaker.affiliation()).text(speaker.affiliationId());
        out.text(speaker.affiliationType()).text(speaker.idBasis());
    }

    static void writeSaying(Saying saying, Packer out) {
        out.text(saying.kind()).text(saying.cueClass()).text(saying.cueText()).text(saying.text());
        out.all(saying.at(), ReportPacking::writeStretch).numberOrNull(saying.saidOn());
        out.text(saying.venue()).flag(saying.negated()).flag(saying.hedged());
        out.all(saying.sides(), ReportPacking::writeSide)
                .real(saying.confidence())
                .text(saying.rule());
    }

    private static Report read(Unpacker in) {
        return new Report(in.text(), readOrigin(in), readSpeaker(in), readSaying(in));
    }

    static Origin readOrigin(Unpacker in) {
        return new Origin(
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.number(),
                in.textOrNull(),
                in.textOrNull(),
                in.text());
    }

    static Speaker readSpeaker(Unpacker in) {
        return new Speaker(
                in.text(),
                in.text(),
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.text(),
                in.text());
    }

    static Saying readSaying(Unpacker in) {
        return new Saying(
                in.text(),
                in.text(),
                in.textOrNull(),
                in.text(),
                in.all(ReportPacking::readStretch),
                in.numberOrNull(),
                in.textOrNull(),
                in.flag(),
                in.flag(),
                in.all(ReportPacking::readSide),
                in.real(),
                in.text());
    }

    private static void writeStretch(Stretch stretch, Packer out) {
        out.number(stretch.begin()).number(stretch.end());
    }

    private static Stretch readStretch(Unpacker in) {
        return new Stretch(in.size(), in.size());
    }

    static void writeSide(Side side, Packer out) {
        out.text(side.targetId()).text(side.target()).flag(side.at() != null);
        if (side.at() != null) {
            writeStretch(side.at(), out);
        }
        out.number(side.polarity().ordinal()).real(side.score()).text(side.targetType());
    }

    static Side readSide(Unpacker in) {
        return new Side(
                in.text(), in.text(), in.flag() ? readStretch(in) : null, POLARITIES[in.size()], in.real(), in.text());
    }

    private static void writeRef(ReportRef ref, Packer out) {
        out.text(ref.reportId()).number(ref.at());
    }

    private static ReportRef readRef(Unpacker in) {
        return new ReportRef(in.text(), in.number());
    }

    private static void writeItem(ItemState item, Packer out) {
        var latest = item.latest();
        out.number(latest.fetchedAt()).fixed(latest.updatedAt()).text(latest.contentHash());
        out.text(item.contentHash()).text(item.tagger()).number(item.firstFetchedAt());
        out.all(item.entries(), (e, p) -> {
            p.text(e.actorId());
            writeRef(e.ref(), p);
            p.fixed(e.digest());
        });
    }

    private static ItemState readItem(Unpacker in) {
        return new ItemState(
                new Moment(in.number(), in.fixedLong(), in.text()),
                in.text(),
                in.text(),
                in.number(),
                in.all(u -> new ItemState.Entry(u.text(), readRef(u), u.fixedLong())));
    }
}
