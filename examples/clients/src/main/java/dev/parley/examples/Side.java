package dev.parley.examples;

import dev.parley.avro.ActorStance;

/**
 * The side that an actor took on a target on one day.
 *
 * @param actor  its name
 * @param target the target's name
 * @param day    as ISO 8601 has it
 * @param side   SUPPORT, OPPOSE or NEUTRAL
 * @param by     ITSELF, or its PEOPLE where it said nothing itself
 */
record Side(String actor, String target, String day, String side, String by) {

    static Side of(ActorStance day) {
        var itself = day.getStatements() > 0;
        return new Side(
                day.getName(),
                day.getTarget(),
                day.getDay().toString(),
                named(itself ? day.getMeanScore() : day.getAffiliatedMeanScore()),
                itself ? "ITSELF" : "PEOPLE");
    }

    private static String named(double score) {
        if (score == 0) {
            return "NEUTRAL";
        }
        return score > 0 ? "SUPPORT" : "OPPOSE";
    }
}
