package dev.parley.benchmarks;

import dev.parley.avro.ActorStatements;
import dev.parley.avro.ActorType;
import dev.parley.avro.CueClass;
import dev.parley.avro.DateSource;
import dev.parley.avro.IdBasis;
import dev.parley.avro.Polarity;
import dev.parley.avro.Report;
import dev.parley.avro.Span;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TaggedStatement;
import dev.parley.avro.TargetType;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** Statements, actors and items as the pipeline would write them, without the pipeline: words that no one said. */
final class MadeUpStatements {
    private static final int ACTORS = 3_000;
    private static final int TARGETS = 2_000;
    private static final int WORDS = 20_000;
    private static final int IN_AN_ITEM = 8;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Settings settings;
    private final Random random = new Random(5);
    private final Map<Topic, Serializer<SpecificRecord>> values = new HashMap<>();

    MadeUpStatements(Settings settings) {
        this.settings = settings;
    }

    /** A few are named often, most seldom. */
    private static int skewed(Random random, int most) {
        return (int) (most * Math.pow(random.nextDouble(), 3));
    }

    static String word(Random random) {
        return "w" + Integer.toString(skewed(random, WORDS), 36) + "o";
    }

    static String name(Random random) {
        return "Name" + Integer.toString(skewed(random, ACTORS), 36);
    }

    static String actor(Random random) {
        return "actor-" + skewed(random, ACTORS);
    }

    static String target(Random random) {
        return "target-" + skewed(random, TARGETS);
    }

    /** Publishes so many statements, their items and their actors. */
    void publish(int statements) {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, "20");
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var i = 0; i < ACTORS; i++) {
                send(producer, Topic.ACTOR_STATEMENTS, "actor-" + i, actor(i));
            }
            for (var i = 0; i < statements; i += IN_AN_ITEM) {
                item(producer, i, Math.min(IN_AN_ITEM, statements - i));
            }
        }
    }

    private void send(KafkaProducer<byte[], byte[]> producer, Topic topic, String key, SpecificRecord value) {
        var serializer = values.computeIfAbsent(
                topic,
                t -> ContractSerdes.<SpecificRecord>value(t, settings.serde()).serializer());
        producer.send(new ProducerRecord<>(
                topic.topicName(),
                key.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                serializer.serialize(topic.topicName(), value)));
    }

    private static ActorStatements actor(int number) {
        return ActorStatements.newBuilder()
                .setActorId("actor-" + number)
                .setName("Given Name" + Integer.toString(number, 36))
                .setType(ActorType.PERSON)
                .setIdBasis(IdBasis.FULL_NAME)
                .setRoles(List.of("Minister"))
                .setAffiliations(List.of("Q" + number % 60))
                .setStatements(number)
                .setLastReportedAt(FIRST.plus(Duration.ofHours(number)))
                .build();
    }

    private void item(KafkaProducer<byte[], byte[]> producer, int number, int many) {
        var at = FIRST.plus(Duration.ofMinutes(number % 300_000));
        var text = new StringBuilder();
        List<TaggedStatement> tagged = new ArrayList<>();
        for (var i = 0; i < many; i++) {
            var begin = text.length();
            var content = words(12 + random.nextInt(25));
            text.append('"').append(content).append("\" said the speaker.\n\n");
            var end = begin + content.length() + 2;
            var statement = statement(number + i, at, content, new Span(begin, end));
            send(producer, Topic.STATEMENTS, statement.getActorId() + "/" + statement.getStatementId(), statement);
            tagged.add(tagged(statement, new Span(begin, end)));
        }
        var item = TaggedNewsItem.newBuilder()
                .setItemId("item-" + number)
                .setOutlet("Outlet " + number % 40)
                .setTitle(words(8))
                .setText(text.toString())
                .setLanguage("en")
                .setPublishedAt(at)
                .setFetchedAt(at)
                .setContentHash("hash")
                .setEntities(List.of())
                .setActors(List.of())
                .setStatements(tagged)
                .setTagger("made-up")
                .build();
        send(producer, Topic.NEWS_TAGGED, item.getItemId(), item);
    }

    private String words(int many) {
        var words = new StringBuilder();
        for (var i = 0; i < many; i++) {
            words.append(i == 0 ? "" : " ").append(word(random));
        }
        return words.toString();
    }

    private Statement statement(int number, Instant at, String content, Span span) {
        var actor = skewed(random, ACTORS);
        return Statement.newBuilder()
                .setStatementId("statement-" + number)
                .setActorId("actor-" + actor)
                .setSpeaker("Given Name" + Integer.toString(actor, 36))
                .setSpeakerType(ActorType.PERSON)
                .setActorIdBasis(IdBasis.FULL_NAME)
                .setMention("Minister Name" + Integer.toString(actor, 36))
                .setRole("Minister")
                .setAffiliation("State " + actor % 60)
                .setAffiliationId("Q" + actor % 60)
                .setAffiliationType(ActorType.STATE)
                .setKind(number % 3 == 0 ? StatementKind.DIRECT : StatementKind.INDIRECT)
                .setCueClass(CueClass.SPEECH)
                .setCueText("said")
                .setContentText(content)
                .setStances(stances())
                .setFirstReportedAt(at)
                .setFirstReportedAtSource(DateSource.FEED)
                .setReports(List.of(Report.newBuilder()
                        .setItemId("item-" + number / IN_AN_ITEM * IN_AN_ITEM)
                        .setUrl("https://outlet.example/" + number)
                        .setOutlet("Outlet " + number / IN_AN_ITEM * IN_AN_ITEM % 40)
                        .setTitle(words(8))
                        .setPublishedAt(at)
                        .setPublishedAtSource(DateSource.FEED)
                        .setContent(List.of(span))
                        .setContentText(content)
                        .build()))
                .setReportCount(1)
                .setOutletCount(1)
                .setLanguage("en")
                .setNegated(false)
                .setHedged(false)
                .setConfidence(0.6 + random.nextInt(40) / 100.0)
                .setRule("rule-" + number % 12)
                .build();
    }

    private List<TaggedStance> stances() {
        List<TaggedStance> stances = new ArrayList<>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var target = target(random);
            var polarity = random.nextBoolean() ? Polarity.SUPPORT : Polarity.OPPOSE;
            stances.add(TaggedStance.newBuilder()
                    .setTarget(target.replace('-', ' '))
                    .setTargetId(target)
                    .setPolarity(polarity)
                    .setScore(polarity == Polarity.SUPPORT ? 0.7 : -0.7)
                    .setTargetType(TargetType.ISSUE)
                    .build());
        }
        return stances;
    }

    private static TaggedStatement tagged(Statement statement, Span span) {
        return TaggedStatement.newBuilder()
                .setStatementId(statement.getStatementId())
                .setKind(statement.getKind())
                .setCueClass(statement.getCueClass())
                .setActorId(statement.getActorId())
                .setSpeaker(statement.getSpeaker())
                .setContent(List.of(span))
                .setContentText(statement.getContentText())
                .setStances(List.of())
                .setConfidence(statement.getConfidence())
                .setRule(statement.getRule())
                .build();
    }
}
