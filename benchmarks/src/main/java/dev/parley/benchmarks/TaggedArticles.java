package dev.parley.benchmarks;

import dev.parley.avro.ActorType;
import dev.parley.avro.Polarity;
import dev.parley.avro.Span;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TaggedStatement;
import dev.parley.avro.TargetType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small tagged items made from their number: three statements each, a share of them by one famous actor. */
final class TaggedArticles {
    static final String FAMOUS = "famous";

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final int STATEMENTS = 3;
    private static final int TARGETS = 500;
    private static final int OUTLETS = 300;
    private static final String[] WORDS =
            ("bridge harbour tunnel levy budget ferry treaty railway strike reform dam hospital tariff mission inquiry"
                            + " valley winter council region survey court river border market school power union price vote")
                    .split(" ");

    private final Duration apart;
    private final double famous;
    private final int people;

    /**
     * @param perDay items that are published a day
     * @param famous share of statements by the famous actor
     * @param people among whom the others are
     */
    TaggedArticles(int perDay, double famous, int people) {
        this.apart = Duration.ofDays(1).dividedBy(perDay);
        this.famous = famous;
        this.people = people;
    }

    TaggedNewsItem item(int number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        random.nextInt();
        var published = FIRST.plus(apart.multipliedBy(number));
        List<TaggedStatement> statements = new ArrayList<>();
        for (var i = 0; i < STATEMENTS; i++) {
            statements.add(statement("s" + i, random));
        }
        var outlet = "Outlet " + random.nextInt(OUTLETS);
        return TaggedNewsItem.newBuilder()
                .setItemId("item-" + number)
                .setUrl("https://example.org/" + number)
                .setOutlet(outlet)
                .setTitle("Item " + number)
                .setText("")
                .setLanguage("en")
                .setPublishedAt(published)
                .setFetchedAt(published)
                .setContentHash("hash-" + number)
                .setTagger("benchmark")
                .setStatements(statements)
                .build();
    }

    private TaggedStatement statement(String id, Random random) {
        var person = random.nextDouble() < famous ? FAMOUS : "person-" + random.nextInt(people);
        var words = new StringBuilder();
        for (var i = 0; i < 14; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        var target = "target-" + random.nextInt(TARGETS);
        var polarity = random.nextBoolean() ? Polarity.SUPPORT : Polarity.OPPOSE;
        return TaggedStatement.newBuilder()
                .setStatementId(id)
                .setKind(StatementKind.DIRECT)
                .setActorId(person)
                .setSpeaker("Name of " + person)
                .setSpeakerType(ActorType.PERSON)
                .setMention("Name")
                .setContent(List.of(new Span(0, words.length())))
                .setCueText("said")
                .setContentText(words.toString().strip())
                .setStances(
                        random.nextInt(5) == 0
                                ? List.of(new TaggedStance(target, target, 1, 5, polarity, 0.7, TargetType.ISSUE))
                                : List.of())
                .setConfidence(0.9)
                .setRule("benchmark")
                .build();
    }
}
