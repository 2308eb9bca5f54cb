package dev.parley.sink;

import static dev.parley.sink.Items.MAY_4;

import dev.parley.avro.Polarity;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a few items: revisions, repeats and withdrawals, made from a seed. Statements are drawn from few words, so
 * that copies, near copies, partial quotations and contradictions meet within the window and outside it.
 */
final class History {
    /** A revision of an item, or its tombstone, with its time. */
    record Event(String itemId, @Nullable TaggedNewsItem revision, Instant at) {
        /** Readings of one revision by different versions: the one that comes last holds, so their order is part of a history. */
        boolean isReadAgainIn(Event other) {
            return revision != null
                    && other.revision != null
                    && itemId.equals(other.itemId)
                    && revision.getContentHash().equals(other.revision.getContentHash())
                    && !revision.getTagger().equals(other.revision.getTagger());
        }
    }

    /** One history in so many is long, and has one actor with more of everything than its record holds. */
    private static final int CROWDED = 20;

    private static final String[] ACTORS = {"ana", "ben", "cleo"};
    private static final String[] STATES = {"Q191", "Q211"};
    private static final String[] TARGETS = {"bridge", "toll", "ana"};
    private static final String[] OUTLETS = {"herald", "post", "courier", "times"};
    private static final String[] SENTENCES = {
        "We will never accept a bridge that nobody in this valley asked for and nobody will use",
        "The toll of 12 crowns stays as it is until the council has met again in the autumn",
        "There is no plan to close the ferry before the new crossing has been tested in winter",
        "I have always said that the ferry belongs to the people who live on both banks",
        "No comment",
        "The council decides",
    };

    private final Random random;
    private final String name;
    private final boolean crowded;
    private final Instant begin;
    private final int days;
    final List<Event> events = new ArrayList<>();

    /** @param name begins the id of everything in it, so that histories do not meet */
    History(long seed, String name) {
        this(seed, name, MAY_4, 40);
    }

    /** @param days over which its items are published */
    History(long seed, String name, Instant begin, int days) {
        this.random = new Random(seed);
        this.name = name;
        this.begin = begin;
        this.days = days;
        this.crowded = seed % CROWDED == 0;
        var items = crowded ? 90 + random.nextInt(20) : 3 + random.nextInt(10);
        for (var i = 0; i < items; i++) {
            item(name + "-item-" + i);
        }
    }

    private void item(String id) {
        var published = begin.plus(Duration.ofHours(random.nextInt(24 * days)));
        var first = Items.item(id, outlet(), published, statements());
        if (random.nextInt(6) == 0) {
            first = Items.undated(first);
        }
        if (random.nextInt(3) == 0) {
            first = Items.fromWire(first, "Northwire");
        }
        var revisions = List.of(first, Items.revised(first, 2, statements()), third(first));
        for (var n = 0; n <= random.nextInt(5); n++) {
            var revision = revisions.get(random.nextInt(revisions.size()));
            if (random.nextInt(8) == 0) {
                var fetched = revision.getFetchedAt();
                events.add(new Event(id, null, fetched.plusSeconds(random.nextInt(3) - 1L)));
            } else {
                events.add(new Event(id, revision, published));
            }
        }
        if (random.nextInt(4) == 0) {
            readAgain(id, revisions.get(random.nextInt(revisions.size())), published);
        }
    }

    /** One fetched at another time, or at the time of the second with a later change and a lesser hash. */
    private TaggedNewsItem third(TaggedNewsItem first) {
        var third = Items.revised(first, 3, statements());
        return random.nextInt(3) > 0
                ? third
                : TaggedNewsItem.newBuilder(third)
                        .setFetchedAt(Items.revised(first, 2).getFetchedAt())
                        .setUpdatedAt(first.getFetchedAt())
                        .setContentHash("hash-0")
                        .build();
    }

    /** A revision as another version of the language core reads it. */
    private void readAgain(String id, TaggedNewsItem revision, Instant published) {
        var better = Items.revised(revision, 0, statements());
        events.add(new Event(
                id,
                TaggedNewsItem.newBuilder(revision)
                        .setTagger("test-2")
                        .setStatements(better.getStatements())
                        .build(),
                published));
    }

    private TaggedStatement[] statements() {
        var statements = new TaggedStatement[random.nextInt(4)];
        for (var i = 0; i < statements.length; i++) {
            statements[i] = statement();
        }
        return statements;
    }

    private TaggedStatement statement() {
        var actor = name + "-" + (crowded && random.nextInt(4) > 0 ? ACTORS[0] : pick(ACTORS));
        var statement = Items.said(random.nextInt(15) == 0 ? null : actor, wording(sentence()));
        if (random.nextInt(2) == 0) {
            var state = name + "-" + pick(STATES);
            statement = Items.as(statement, random.nextInt(2) == 0 ? "minister" : "envoy", "State " + state, state);
        }
        var sides = new ArrayList<>(statement.getStances());
        for (var i = 0; i < random.nextInt(3); i++) {
            var polarity = Polarity.values()[1 + random.nextInt(3)];
            sides.add(Items.stance(name + "-" + target(), polarity, random.nextInt(-100, 101) / 100.0));
        }
        return TaggedStatement.newBuilder(statement)
                .setStances(sides)
                .setKind(StatementKind.values()[1 + random.nextInt(4)])
                .setConfidence(random.nextInt(11) / 10.0)
                .build();
    }

    private String wording(String sentence) {
        var words = new ArrayList<>(List.of(sentence.split(" ")));
        return switch (random.nextInt(6)) {
            case 0 -> "\u201c" + sentence.toUpperCase(java.util.Locale.ROOT) + ",\u201d";
            case 1 -> "[" + words.get(0) + "] " + String.join(" ", words.subList(1, words.size()));
            case 2 -> String.join(" ", words.subList(words.size() / 3, words.size()));
            case 3 -> {
                words.set(random.nextInt(words.size()), random.nextBoolean() ? "not" : "soon");
                yield String.join(" ", words);
            }
            default -> sentence;
        };
    }

    private String outlet() {
        return crowded ? "paper-" + random.nextInt(1000) : pick(OUTLETS);
    }

    private String target() {
        return crowded ? "issue-" + random.nextInt(100) : pick(TARGETS);
    }

    private String sentence() {
        return crowded && random.nextInt(4) > 0
                ? "Reason number " + random.nextInt(200) + " why the crossing matters to all of us here"
                : pick(SENTENCES);
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /**
     * The same events in another order, some of them twice; only that what another version read again comes after what it read.
     */
    List<Event> shuffled(Random order) {
        List<Event> mixed = new ArrayList<>(events);
        for (var event : events) {
            if (order.nextInt(4) == 0 && events.stream().noneMatch(event::isReadAgainIn)) {
                mixed.add(event);
            }
        }
        Collections.shuffle(mixed, order);
        for (var i = 0; i < mixed.size(); i++) {
            for (var j = i + 1; j < mixed.size(); j++) {
                if (mixed.get(i).isReadAgainIn(mixed.get(j))
                        && events.indexOf(mixed.get(i)) > events.indexOf(mixed.get(j))) {
                    Collections.swap(mixed, i, j);
                }
            }
        }
        return mixed;
    }
}
