package dev.parley.sink.codec;

import static dev.parley.sink.codec.Codecs.FLAG;
import static dev.parley.sink.codec.Codecs.NUMBER;
import static dev.parley.sink.codec.Codecs.NUMBER_OR_NULL;
import static dev.parley.sink.codec.Codecs.SIDES;
import static dev.parley.sink.codec.Codecs.SIZE;
import static dev.parley.sink.codec.Codecs.TALLY;
import static dev.parley.sink.codec.Codecs.TEXT;
import static dev.parley.sink.codec.Codecs.TEXT_OR_NULL;
import static dev.parley.sink.codec.Codecs.list;
import static dev.parley.sink.codec.Codecs.map;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.TargetTally;

/** The forms of what counts for a subject: statements in short, and what they add up to. */
final class SubjectForms {
    static final Form<Brief> BRIEF = brief();
    static final Form<SubjectChange> CHANGE = change();
    static final Form<TargetTally> TARGET = target();
    static final Form<ActorTotals> TOTALS = totals();

    private SubjectForms() {}

    private static Form<Brief> brief() {
        var fields = new Fields<Brief>();
        var statementId = fields.add(TEXT, Brief::statementId);
        var itemId = fields.add(TEXT, Brief::itemId);
        var actorId = fields.add(TEXT, Brief::actorId);
        var speaker = fields.add(TEXT, Brief::speaker);
        var speakerType = fields.add(TEXT, Brief::speakerType);
        var role = fields.add(TEXT_OR_NULL, Brief::role);
        var affiliation = fields.add(TEXT_OR_NULL, Brief::affiliation);
        var affiliationId = fields.add(TEXT_OR_NULL, Brief::affiliationId);
        var affiliationType = fields.add(TEXT, Brief::affiliationType);
        var kind = fields.add(TEXT, Brief::kind);
        var text = fields.add(TEXT, Brief::text);
        var at = fields.add(NUMBER, Brief::at);
        var saidOn = fields.add(NUMBER_OR_NULL, Brief::saidOn);
        var venue = fields.add(TEXT_OR_NULL, Brief::venue);
        var url = fields.add(TEXT_OR_NULL, Brief::url);
        var independent = fields.add(SIZE, Brief::independent);
        var outlets = fields.add(list(TEXT), Brief::outlets);
        var sides = fields.add(list(ReportForms.SIDE), Brief::sides);
        var atSource = fields.add(TEXT, Brief::atSource);
        var idBasis = fields.add(TEXT, Brief::idBasis);
        return fields.form(
                "statement in short",
                v -> new Brief(
                        v.get(statementId),
                        v.get(itemId),
                        v.get(actorId),
                        v.get(speaker),
                        v.get(speakerType),
                        v.get(role),
                        v.get(affiliation),
                        v.get(affiliationId),
                        v.get(affiliationType),
                        v.get(kind),
                        v.get(text),
                        v.get(at),
                        v.get(saidOn),
                        v.get(venue),
                        v.get(url),
                        v.get(independent),
                        v.get(outlets),
                        v.get(sides),
                        v.get(atSource),
                        v.get(idBasis)));
    }

    private static Form<SubjectChange> change() {
        var fields = new Fields<SubjectChange>();
        var minus = fields.add(list(BRIEF), SubjectChange::minus);
        var plus = fields.add(list(BRIEF), SubjectChange::plus);
        return fields.form("change of a subject", v -> new SubjectChange(v.get(minus), v.get(plus)));
    }

    private static Form<TargetTally> target() {
        var fields = new Fields<TargetTally>();
        var sides = fields.add(SIDES, TargetTally::sides);
        var names = fields.add(TALLY, TargetTally::names);
        return fields.form("target's tally", v -> new TargetTally(v.get(sides), v.get(names)));
    }

    private static Form<ActorTotals> totals() {
        var fields = new Fields<ActorTotals>();
        var own = fields.add(NUMBER, ActorTotals::own);
        var affiliated = fields.add(NUMBER, ActorTotals::affiliated);
        var byKind = fields.add(TALLY, ActorTotals::byKind);
        var byMonth = fields.add(TALLY, ActorTotals::byMonth);
        var sides = fields.add(SIDES, ActorTotals::sides);
        var names = fields.add(TALLY, ActorTotals::names);
        var types = fields.add(TALLY, ActorTotals::types);
        var otherNames = fields.add(TALLY, ActorTotals::otherNames);
        var otherTypes = fields.add(TALLY, ActorTotals::otherTypes);
        var outlets = fields.add(SIZE, ActorTotals::outlets);
        var firstGone = fields.add(NUMBER_OR_NULL, ActorTotals::firstGone);
        var fewOutlets = fields.add(TALLY, ActorTotals::fewOutlets);
        var manyTargets = fields.add(FLAG, ActorTotals::manyTargets);
        var fewTargets = fields.add(map(TARGET), ActorTotals::fewTargets);
        return fields.form(
                "actor's totals",
                v -> new ActorTotals(
                        v.get(own),
                        v.get(affiliated),
                        v.get(byKind),
                        v.get(byMonth),
                        v.get(sides),
                        v.get(names),
                        v.get(types),
                        v.get(otherNames),
                        v.get(otherTypes),
                        v.get(outlets),
                        v.get(firstGone),
                        v.get(fewOutlets),
                        v.get(manyTargets),
                        v.get(fewTargets)));
    }
}
