package dev.parley.sink.codec;

import static dev.parley.sink.codec.Codecs.NUMBER;
import static dev.parley.sink.codec.Codecs.POLARITY;
import static dev.parley.sink.codec.Codecs.SIDES;
import static dev.parley.sink.codec.Codecs.TALLY;
import static dev.parley.sink.codec.Codecs.TEXT;
import static dev.parley.sink.codec.Codecs.list;

import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.DayTally.Scored;
import dev.parley.sink.stance.Shift;
import dev.parley.sink.stance.TakenSide;
import java.util.List;

/** The forms of sides by day, and of changes of sides. */
final class StanceForms {
    static final Form<Scored> SCORED = scored();
    static final Form<TakenSide> TAKEN = taken();
    static final Form<DayTally> DAY = day();
    static final Form<Shift> SHIFT = shift();

    private StanceForms() {}

    private static Form<Scored> scored() {
        var fields = new Fields<Scored>();
        var sides = fields.add(SIDES, Scored::sides);
        var millionths = fields.add(NUMBER, Scored::millionths);
        return fields.form("sides and scores", v -> new Scored(v.get(sides), v.get(millionths)));
    }

    private static Form<TakenSide> taken() {
        var fields = new Fields<TakenSide>();
        var polarity = fields.add(POLARITY, TakenSide::polarity);
        var at = fields.add(NUMBER, TakenSide::at);
        var itemId = fields.add(TEXT, TakenSide::itemId);
        var statementId = fields.add(TEXT, TakenSide::statementId);
        return fields.form(
                "side taken", v -> new TakenSide(v.get(polarity), v.get(at), v.get(itemId), v.get(statementId)));
    }

    private static Form<DayTally> day() {
        var fields = new Fields<DayTally>();
        var own = fields.add(SCORED, DayTally::own);
        var people = fields.add(SCORED, DayTally::people);
        var outlets = fields.add(TALLY, DayTally::outlets);
        var names = fields.add(TALLY, DayTally::names);
        var types = fields.add(TALLY, DayTally::types);
        var otherNames = fields.add(TALLY, DayTally::otherNames);
        var otherTypes = fields.add(TALLY, DayTally::otherTypes);
        var affiliations = fields.add(TALLY, DayTally::affiliations);
        var targets = fields.add(TALLY, DayTally::targets);
        var targetTypes = fields.add(TALLY, DayTally::targetTypes);
        var taken = fields.since(3, list(TAKEN), DayTally::taken, List.of());
        return fields.form(
                "day's tally",
                v -> new DayTally(
                        v.get(own),
                        v.get(people),
                        v.get(outlets),
                        v.get(names),
                        v.get(types),
                        v.get(otherNames),
                        v.get(otherTypes),
                        v.get(affiliations),
                        v.get(targets),
                        v.get(targetTypes),
                        v.get(taken)));
    }

    private static Form<Shift> shift() {
        var fields = new Fields<Shift>();
        var actorId = fields.add(TEXT, Shift::actorId);
        var targetId = fields.add(TEXT, Shift::targetId);
        var to = fields.add(POLARITY, Shift::to);
        var before = fields.add(list(SubjectForms.BRIEF), Shift::before);
        var after = fields.add(list(SubjectForms.BRIEF), Shift::after);
        return fields.form(
                "shift", v -> new Shift(v.get(actorId), v.get(targetId), v.get(to), v.get(before), v.get(after)));
    }
}
