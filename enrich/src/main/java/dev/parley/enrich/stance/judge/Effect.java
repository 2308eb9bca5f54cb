package dev.parley.enrich.stance.judge;

/**
 * What a judging word tells of the parties to it; each figure from -2 to 2.
 *
 * @param group   name of the group of words that share it
 * @param subject the light on the subject of a verb, on what an adjective is said of, on what a noun names
 * @param object  the light on the object of a verb; 0 for other words
 * @param side    the side that the subject, bearer or owner takes on the second party
 */
public record Effect(String group, int subject, int object, int side) {

    public Effect {
        check(subject);
        check(object);
        check(side);
    }

    private static void check(int figure) {
        if (figure < -2 || figure > 2) {
            throw new IllegalArgumentException("no figure from -2 to 2: " + figure);
        }
    }

    /** The word's tone where its grammar cannot be told: the strongest of the three, subject first. */
    public int tone() {
        if (subject != 0) {
            return subject;
        }
        return object != 0 ? object : side;
    }
}
