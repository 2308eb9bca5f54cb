package dev.parley.benchmarks;

import java.util.Random;

/**
 * Articles of about 5,000 characters made from a seed: some people of many, a few of them often, who say, are said to say, and
 * take sides, between paragraphs of plain report.
 */
final class GeneratedText {
    private static final String[] GIVEN = {
        "Anna", "Brenna", "Casimir", "Dorthe", "Eero", "Farida", "Goran", "Helga", "Imke", "Jonas", "Katya", "Lena",
        "Marek", "Nadia", "Ottoline", "Pavel", "Ragna", "Sven", "Tomas", "Ulla", "Viktor", "Wanda", "Yusuf", "Zofia"
    };
    private static final String[] FIRST_HALF = {
        "Oak", "Wex", "Brand", "Lind", "Stein", "Far", "Holm", "Ash", "Nor", "Kel", "Mar", "Thorn", "Win", "Gal", "Ber"
    };
    private static final String[] SECOND_HALF = {
        "hurst", "combe", "vold", "qvist", "sen", "row", "berg", "ford", "wick", "by", "ton", "field", "stad", "low"
    };
    private static final String[] ROLES = {
        "Transport Minister", "Mayor", "Senator", "engineer", "union leader", "opposition leader", "police chief"
    };
    private static final String[] THINGS = {
        "the harbour",
        "the tunnel",
        "the levy",
        "the budget",
        "the ferry",
        "the treaty",
        "the railway",
        "the strike",
        "the reform",
        "the dam",
        "the hospital",
        "the school plan",
        "the tariff",
        "the mission",
        "the inquiry"
    };
    private static final String[] DEEDS = {
        "opens in spring",
        "costs more than was promised",
        "helps nobody in the valley",
        "was planned in haste",
        "needs the consent of the council",
        "keeps its old name",
        "will be paid by those who use it",
        "has waited for twenty years",
        "serves both banks of the river",
        "must not divide the region"
    };
    private static final String[] WHENS = {
        "before the winter",
        "after the vote",
        "within a year",
        "in the next term",
        "as soon as the funds are there",
        "while the talks go on",
        "whatever the court decides",
        "once the survey is complete"
    };
    private static final String[] REPORT = {
        "The committee met for the third time this month and went through the figures line by line.",
        "Traffic on the northern road was light in the morning and heavy after noon.",
        "Observers counted more than two hundred people outside the assembly hall.",
        "A report on the state of the bridges runs to four hundred pages with annexes.",
        "The weather stayed mild, and shops along the quay kept their doors open.",
        "Several clauses were moved to an annex, where they take up nine pages."
    };
    private static final int PEOPLE = 3_000;
    private static final int LENGTH = 4_800;

    String article(int number) {
        var random = new Random(number * 31L + 7);
        var text = new StringBuilder(LENGTH + 500);
        var present = new int[3 + random.nextInt(4)];
        for (var i = 0; i < present.length; i++) {
            present[i] = person(random);
        }
        while (text.length() < LENGTH) {
            text.append(paragraph(present[random.nextInt(present.length)], random))
                    .append("\n\n");
        }
        return text.toString();
    }

    /** A few speak often: a third of all draws fall on twenty people. */
    private static int person(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(PEOPLE);
    }

    private static String name(int person) {
        return GIVEN[person % GIVEN.length]
                + " "
                + FIRST_HALF[(person / GIVEN.length) % FIRST_HALF.length]
                + SECOND_HALF[(person / 7) % SECOND_HALF.length];
    }

    private static String paragraph(int person, Random random) {
        var name = name(person);
        var family = name.substring(name.indexOf(' ') + 1);
        var who = ROLES[person % ROLES.length] + " " + name;
        var claim = claim(random);
        return switch (random.nextInt(6)) {
            case 0 ->
                "\u201c" + capital(claim) + ",\u201d " + who + " said on Monday. \u201c" + capital(claim(random))
                        + ",\u201d " + family + " added.";
            case 1 -> who + " said that " + claim + ". " + pick(REPORT, random);
            case 2 -> who + " condemned " + pick(THINGS, random) + " on Tuesday. " + pick(REPORT, random);
            case 3 -> who + " welcomed " + pick(THINGS, random) + ", and told reporters that " + claim + ".";
            default -> pick(REPORT, random) + " " + pick(REPORT, random);
        };
    }

    private static String claim(Random random) {
        return pick(THINGS, random) + " " + pick(DEEDS, random) + " " + pick(WHENS, random) + ", and "
                + pick(THINGS, random) + " " + pick(DEEDS, random);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String pick(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
