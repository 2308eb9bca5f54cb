package dev.parley.sink.codec;

import static dev.parley.sink.codec.Codecs.FLAG;
import static dev.parley.sink.codec.Codecs.NUMBER;
import static dev.parley.sink.codec.Codecs.NUMBER_OR_NULL;
import static dev.parley.sink.codec.Codecs.POLARITY;
import static dev.parley.sink.codec.Codecs.REAL;
import static dev.parley.sink.codec.Codecs.STRETCH;
import static dev.parley.sink.codec.Codecs.TEXT;
import static dev.parley.sink.codec.Codecs.TEXT_OR_NULL;
import static dev.parley.sink.codec.Codecs.list;
import static dev.parley.sink.codec.Codecs.orNull;

import dev.parley.sink.ledger.report.Origin;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Saying;
import dev.parley.sink.ledger.report.Side;
import dev.parley.sink.ledger.report.Speaker;

/** The forms of a report and of its parts. */
final class ReportForms {
    static final Form<Side> SIDE = side();
    static final Form<Origin> ORIGIN = origin();
    static final Form<Speaker> SPEAKER = speaker();
    static final Form<Saying> SAYING = saying();
    static final Form<Report> REPORT = report();
    static final Form<ReportRef> REF = ref();

    private ReportForms() {}

    private static Form<Side> side() {
        var fields = new Fields<Side>();
        var targetId = fields.add(TEXT, Side::targetId);
        var target = fields.add(TEXT, Side::target);
        var at = fields.add(orNull(STRETCH), Side::at);
        var polarity = fields.add(POLARITY, Side::polarity);
        var score = fields.add(REAL, Side::score);
        var targetType = fields.add(TEXT, Side::targetType);
        return fields.form(
                "side",
                v -> new Side(
                        v.get(targetId), v.get(target), v.get(at), v.get(polarity), v.get(score), v.get(targetType)));
    }

    private static Form<Origin> origin() {
        var fields = new Fields<Origin>();
        var itemId = fields.add(TEXT, Origin::itemId);
        var url = fields.add(TEXT_OR_NULL, Origin::url);
        var outlet = fields.add(TEXT_OR_NULL, Origin::outlet);
        var title = fields.add(TEXT_OR_NULL, Origin::title);
        var publishedAt = fields.add(NUMBER, Origin::publishedAt);
        var wire = fields.add(TEXT_OR_NULL, Origin::wire);
        var language = fields.add(TEXT_OR_NULL, Origin::language);
        var source = fields.add(TEXT, Origin::publishedAtSource);
        return fields.form(
                "origin",
                v -> new Origin(
                        v.get(itemId),
                        v.get(url),
                        v.get(outlet),
                        v.get(title),
                        v.get(publishedAt),
                        v.get(wire),
                        v.get(language),
                        v.get(source)));
    }

    private static Form<Speaker> speaker() {
        var fields = new Fields<Speaker>();
        var actorId = fields.add(TEXT, Speaker::actorId);
        var name = fields.add(TEXT, Speaker::name);
        var type = fields.add(TEXT, Speaker::type);
        var mention = fields.add(TEXT_OR_NULL, Speaker::mention);
        var role = fields.add(TEXT_OR_NULL, Speaker::role);
        var affiliation = fields.add(TEXT_OR_NULL, Speaker::affiliation);
        var affiliationId = fields.add(TEXT_OR_NULL, Speaker::affiliationId);
        var affiliationType = fields.add(TEXT, Speaker::affiliationType);
        var idBasis = fields.add(TEXT, Speaker::idBasis);
        return fields.form(
                "speaker",
                v -> new Speaker(
                        v.get(actorId),
                        v.get(name),
                        v.get(type),
                        v.get(mention),
                        v.get(role),
                        v.get(affiliation),
                        v.get(affiliationId),
                        v.get(affiliationType),
                        v.get(idBasis)));
    }

    private static Form<Saying> saying() {
        var fields = new Fields<Saying>();
        var kind = fields.add(TEXT, Saying::kind);
        var cueClass = fields.add(TEXT, Saying::cueClass);
        var cueText = fields.add(TEXT_OR_NULL, Saying::cueText);
        var text = fields.add(TEXT, Saying::text);
        var at = fields.add(list(STRETCH), Saying::at);
        var saidOn = fields.add(NUMBER_OR_NULL, Saying::saidOn);
        var venue = fields.add(TEXT_OR_NULL, Saying::venue);
        var negated = fields.add(FLAG, Saying::negated);
        var hedged = fields.add(FLAG, Saying::hedged);
        var sides = fields.add(list(SIDE), Saying::sides);
        var confidence = fields.add(REAL, Saying::confidence);
        var rule = fields.add(TEXT, Saying::rule);
        return fields.form(
                "saying",
                v -> new Saying(
                        v.get(kind),
                        v.get(cueClass),
                        v.get(cueText),
                        v.get(text),
                        v.get(at),
                        v.get(saidOn),
                        v.get(venue),
                        v.get(negated),
                        v.get(hedged),
                        v.get(sides),
                        v.get(confidence),
                        v.get(rule)));
    }

    private static Form<Report> report() {
        var fields = new Fields<Report>();
        var id = fields.add(TEXT, Report::reportId);
        var origin = fields.add(ORIGIN, Report::origin);
        var speaker = fields.add(SPEAKER, Report::speaker);
        var saying = fields.add(SAYING, Report::saying);
        return fields.form("report", v -> new Report(v.get(id), v.get(origin), v.get(speaker), v.get(saying)));
    }

    private static Form<ReportRef> ref() {
        var fields = new Fields<ReportRef>();
        var id = fields.add(TEXT, ReportRef::reportId);
        var at = fields.add(NUMBER, ReportRef::at);
        return fields.form("reference to a report", v -> new ReportRef(v.get(id), v.get(at)));
    }
}
