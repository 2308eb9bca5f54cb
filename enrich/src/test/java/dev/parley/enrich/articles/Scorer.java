package dev.parley.enrich.articles;

import dev.parley.enrich.pipeline.Extraction.Stance;
import dev.parley.enrich.pipeline.Extraction.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is told of articles against their rows ({@link Pairs} says which is which). A statement is <em>right</em> where it is
 * paired and its speaker is right; an <em>extra</em> is one that no row pairs with. An optional row counts neither as missed nor,
 * where the statement is right, as told.
 *
 * <table>
 * <caption>Figures</caption>
 * <tr><td>statements.found, .right</td><td>of the required rows, those that are paired, and right</td></tr>
 * <tr><td>statements.wanted</td><td>of all that is told, what is paired: the rest are extras</td></tr>
 * <tr><td>statements.precise</td><td>of what is told, the right ones with a required row</td></tr>
 * <tr><td>statements.f1</td><td>twice those, of the required rows and what is told together</td></tr>
 * <tr><td>statements.whole</td><td>of the required rows, those that are right in all fields, with all clear sides and no false one</td></tr>
 * <tr><td>speakers</td><td>of the paired, those with the right speaker</td></tr>
 * <tr><td>kinds</td><td>of the right, those of an accepted kind</td></tr>
 * <tr><td>days, venues, affiliations: .recall</td><td>of the right whose row asks for one, those that tell an accepted one</td></tr>
 * <tr><td>.precision</td><td>of those that the right tell, the accepted</td></tr>
 * <tr><td>sides.recall</td><td>of the clear sides of required rows, those told; a missed statement misses its own</td></tr>
 * <tr><td>sides.precision</td><td>of all sides told but neutral ones, those that a row has, clear or not; an extra's are false</td></tr>
 * <tr><td>recall.KIND</td><td>statements.right by the row's first kind</td></tr>
 * <tr><td>rule.NAME</td><td>of all that a rule tells, the right ones, optional ones too</td></tr>
 * </table>
 */
final class Scorer {

    private final Figures figures = new Figures();
    private final List<String> faults = new ArrayList<>();

    Figures figures() {
        return figures;
    }

    /** What is not right, a line each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    void score(WorkedArticle article, List<Statement> told) {
        faults.add("== " + article.name());
        Map<Integer, Integer> paired = Pairs.of(article, told);
        for (int i = 0; i < article.rows().size(); i++) {
            Integer number = paired.get(i);
            row(article.rows().get(i), number == null ? null : told.get(number));
        }
        Set<Integer> wanted = new HashSet<>(paired.values());
        for (int j = 0; j < told.size(); j++) {
            figures.count("statements.wanted", wanted.contains(j));
            if (!wanted.contains(j)) {
                extra(told.get(j));
            }
        }
    }

    private void row(Row row, @Nullable Statement told) {
        boolean right = told != null && row.isBy(told);
        if (row.required()) {
            required(row, told, right);
        }
        if (told == null) {
            return;
        }
        figures.count("speakers", right);
        figures.count("rule." + told.rule(), right);
        fault(right, "speaker", row, told.speaker());
        if (row.required() || !right) {
            told(row.required() && right);
        }
        told.stances().stream().filter(Row::takesSide).forEach(side -> {
            figures.count("sides.precision", row.answers(side));
            fault(row.answers(side), "false side", row, side.target() + ":" + side.polarity());
        });
        if (right) {
            fields(row, told);
        }
    }

    private void required(Row row, @Nullable Statement told, boolean right) {
        figures.count("statements.found", told != null);
        figures.count("statements.right", right);
        figures.count("recall." + row.kind(), right);
        figures.count("statements.whole", right && told != null && row.isAllOf(told));
        figures.add("statements.f1", 0, 1);
        fault(told != null, "missed", row, null);
        row.clear().forEach(side -> {
            boolean said = told != null && told.stances().stream().anyMatch(side::isToldBy);
            figures.count("sides.recall", said);
            fault(said || told == null, "side", row, told == null ? null : sides(told));
        });
    }

    private void told(boolean good) {
        figures.count("statements.precise", good);
        figures.add("statements.f1", good ? 2 : 0, 1);
    }

    private void extra(Statement told) {
        told(false);
        figures.count("rule." + told.rule(), false);
        told.stances().stream().filter(Row::takesSide).forEach(side -> figures.count("sides.precision", false));
        faults.add(
                "extra " + told.rule() + " " + told.confidence() + ": " + told.speaker() + " | " + told.contentText());
    }

    private void fields(Row row, Statement told) {
        figures.count("kinds", row.kinds().contains(told.kind()));
        fault(row.kinds().contains(told.kind()), "kind", row, told.kind());
        field("days", row, row.day(), told, Statement::saidOn);
        field("venues", row, row.venue(), told, Statement::venue);
        field("affiliations", row, row.affiliation(), told, Statement::affiliation);
    }

    private void field(
            String name, Row row, Accepted accepted, Statement told, Function<Statement, @Nullable Object> getter) {
        Object value = getter.apply(told);
        boolean right = accepted.names(value);
        if (accepted.required()) {
            figures.count(name + ".recall", right);
        }
        if (value != null) {
            figures.count(name + ".precision", right);
        }
        fault(right, name, row, value);
    }

    private static List<String> sides(Statement told) {
        Stream<Stance> taken = told.stances().stream().filter(Row::takesSide);
        return taken.map(side -> side.target() + ":" + side.polarity()).toList();
    }

    private void fault(boolean right, String what, Row row, @Nullable Object instead) {
        if (!right) {
            faults.add(what + (instead == null ? "" : " (" + instead + ")") + ": " + row.written());
        }
    }
}
