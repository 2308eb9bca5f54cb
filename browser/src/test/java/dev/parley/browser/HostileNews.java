package dev.parley.browser;

import dev.parley.avro.ActorStatements;
import dev.parley.avro.ActorType;
import dev.parley.avro.CueClass;
import dev.parley.avro.DateSource;
import dev.parley.avro.IdBasis;
import dev.parley.avro.IngestState;
import dev.parley.avro.IngestStateKind;
import dev.parley.avro.Polarity;
import dev.parley.avro.Report;
import dev.parley.avro.Span;
import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementKind;
import dev.parley.avro.StatementSummary;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TaggedStatement;
import dev.parley.avro.TargetCount;
import dev.parley.avro.TargetType;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records of the output topics in which every text is a trap for a page that takes texts for markup. */
final class HostileNews {
    /** Sets {@code window.probed} where it is read as HTML, as an attribute's value or as a template. */
    static final String PROBE =
            "<img src=x onerror=window.probed=1>\"'><svg onload=window.probed=1>${window.probed=1}</script>"
                    + "unbroken".repeat(20);

    /** The same as an id, which holds no slash. */
    static final String ID = "probe<img src=x onerror=window.probed=1>\"'";

    private static final List<String> LETTER_HEADERS = List.of(
            "__streams.errors.topic", "__streams.errors.exception", "__streams.errors.message", "parley.errors.node");

    private static final String STATEMENT_ID = "20260510-" + ID;
    private static final String ADDRESS = "javascript:window.probed=1";
    private static final String TEXT = "He said: " + PROBE + " And more of it.";
    private static final int BEGIN = 9;
    private static final Instant THEN = Instant.parse("2026-05-10T09:00:00Z");

    private HostileNews() {}

    /** Where the page shows them: each view that takes an id of theirs, and those that list or count them. */
    static List<String> views() {
        return List.of(
                "/",
                "/actors?q=img",
                "/actors/" + segment(ID),
                "/statements?actor=" + segment(ID),
                "/statements/" + segment(ID) + "/" + segment(STATEMENT_ID),
                "/targets?q=img",
                "/targets/" + segment(ID),
                "/shifts",
                "/live?actor=" + segment(ID),
                "/health");
    }

    /** Paths of the API, each with what its answer holds once the record behind it was read. */
    static Map<String, String> answers() {
        return Map.of(
                "/api/actors/" + segment(ID),
                "\"roles\":[\"<img",
                "/api/targets/" + segment(ID),
                "\"opponents\":[{",
                "/api/shifts?actor=" + segment(ID),
                "\"total\":1",
                "/api/statements/" + segment(ID) + "/" + segment(STATEMENT_ID),
                "\"segments\"",
                "/api/health",
                "\"node\":\"<img");
    }

    /** An id as a segment of a path. */
    static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Writes one statement with all that belongs to it. */
    static void publish(Settings settings) {
        send(settings, Topic.NEWS_TAGGED, "probe-item", item());
        send(settings, Topic.STATEMENTS, ID + "/" + STATEMENT_ID, statement());
        send(settings, Topic.ACTOR_STATEMENTS, ID, actor());
        send(settings, Topic.STANCE_SHIFTS, ID, shift());
        send(settings, Topic.INGEST_STATE, "source/https://probe.example/" + PROBE, source());
        sendDeadLetter(settings);
    }

    private static void sendDeadLetter(Settings settings) {
        var words = PROBE.getBytes(StandardCharsets.UTF_8);
        var letter = new ProducerRecord<>(Topic.DEAD_LETTERS.topicName(), words, words);
        for (var header : LETTER_HEADERS) {
            letter.headers().add(header, words);
        }
        try (var producer =
                new KafkaProducer<>(settings.kafka(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter);
        }
    }

    private static void send(Settings settings, Topic topic, String key, SpecificRecord value) {
        var values =
                ContractSerdes.<SpecificRecord>value(topic, settings.serde()).serializer();
        try (var producer = new KafkaProducer<>(settings.kafka(), new StringSerializer(), values)) {
            producer.send(new ProducerRecord<>(topic.topicName(), null, THEN.toEpochMilli(), key, value));
        }
    }

    private static List<Span> words() {
        return List.of(new Span(BEGIN, BEGIN + PROBE.codePointCount(0, PROBE.length())));
    }

    private static List<TaggedStance> stances() {
        return List.of(TaggedStance.newBuilder()
                .setTarget(PROBE)
                .setTargetId(ID)
                .setTargetType(TargetType.ISSUE)
                .setBegin(BEGIN)
                .setEnd(BEGIN + 4)
                .setPolarity(Polarity.OPPOSE)
                .setScore(-0.9)
                .build());
    }

    private static Report report() {
        return Report.newBuilder()
                .setItemId("probe-item")
                .setUrl(ADDRESS)
                .setOutlet(PROBE)
                .setTitle(PROBE)
                .setWire(PROBE)
                .setPublishedAt(THEN)
                .setPublishedAtSource(DateSource.FEED)
                .setContent(words())
                .setContentText(PROBE)
                .build();
    }

    private static Statement statement() {
        return Statement.newBuilder()
                .setStatementId(STATEMENT_ID)
                .setActorId(ID)
                .setActorIdBasis(IdBasis.FULL_NAME)
                .setSpeaker(PROBE)
                .setSpeakerType(ActorType.PERSON)
                .setMention(PROBE)
                .setRole(PROBE)
                .setAffiliation(PROBE)
                .setAffiliationId(ID + "-state")
                .setAffiliationType(ActorType.STATE)
                .setKind(StatementKind.DIRECT)
                .setCueClass(CueClass.SPEECH)
                .setCueText(PROBE)
                .setContentText(PROBE)
                .setStances(stances())
                .setSaidOn(LocalDate.parse("2026-05-10"))
                .setVenue(PROBE)
                .setFirstReportedAt(THEN)
                .setFirstReportedAtSource(DateSource.FEED)
                .setReports(List.of(report()))
                .setReportCount(1)
                .setOutletCount(1)
                .setLanguage("en")
                .setNegated(true)
                .setHedged(true)
                .setConfidence(0.9)
                .setRule(PROBE)
                .build();
    }

    private static TaggedNewsItem item() {
        return TaggedNewsItem.newBuilder()
                .setItemId("probe-item")
                .setUrl(ADDRESS)
                .setOutlet(PROBE)
                .setTitle(PROBE)
                .setText(TEXT)
                .setLanguage("en")
                .setPublishedAt(THEN)
                .setPublishedAtSource(DateSource.FEED)
                .setFetchedAt(THEN)
                .setContentHash("probe")
                .setEntities(List.of())
                .setActors(List.of())
                .setStatements(List.of(tagged(), unresolved()))
                .setTagger(PROBE)
                .build();
    }

    /** With what the records beside it hold: the demo's own sink writes them from it, too, before or after. */
    private static TaggedStatement tagged() {
        return TaggedStatement.newBuilder()
                .setStatementId("probe")
                .setKind(StatementKind.DIRECT)
                .setCueClass(CueClass.SPEECH)
                .setActorId(ID)
                .setActorIdBasis(IdBasis.FULL_NAME)
                .setSpeaker(PROBE)
                .setSpeakerType(ActorType.PERSON)
                .setMention(PROBE)
                .setRole(PROBE)
                .setAffiliation(PROBE)
                .setAffiliationId(ID + "-state")
                .setVenue(PROBE)
                .setSource(List.of(new Span(0, 2)))
                .setCue(List.of(new Span(3, 7)))
                .setContent(words())
                .setCueText(PROBE)
                .setContentText(PROBE)
                .setNegated(true)
                .setHedged(true)
                .setStances(stances())
                .setConfidence(0.9)
                .setRule(PROBE)
                .build();
    }

    private static TaggedStatement unresolved() {
        return TaggedStatement.newBuilder(tagged())
                .setActorId(null)
                .setUnresolvedReason(PROBE)
                .build();
    }

    private static IngestState source() {
        return IngestState.newBuilder()
                .setKind(IngestStateKind.SOURCE)
                .setChangedAt(THEN)
                .setFailures(3)
                .build();
    }

    private static StatementSummary summary() {
        return StatementSummary.newBuilder()
                .setStatementId(STATEMENT_ID)
                .setActorId(ID)
                .setSpeaker(PROBE)
                .setKind(StatementKind.DIRECT)
                .setContentText(PROBE)
                .setFirstReportedAt(THEN)
                .setFirstReportedAtSource(DateSource.FEED)
                .setVenue(PROBE)
                .setUrl(ADDRESS)
                .setOutlets(1)
                .setStances(stances())
                .build();
    }

    private static ActorStatements actor() {
        return ActorStatements.newBuilder()
                .setActorId(ID)
                .setIdBasis(IdBasis.FULL_NAME)
                .setName(PROBE)
                .setType(ActorType.PERSON)
                .setRoles(List.of(PROBE))
                .setAffiliations(List.of(ID + "-state"))
                .setStatements(1)
                .setAffiliated(0)
                .setByKind(Map.of("DIRECT", 1L))
                .setByMonth(Map.of("2026-05", 1L))
                .setSupport(0)
                .setOppose(1)
                .setNeutral(0)
                .setFirstReportedAt(THEN)
                .setLastReportedAt(THEN)
                .setOutlets(1)
                .setTargets(List.of(new TargetCount(ID, PROBE, 0L, 1L, 0L)))
                .setLatest(List.of(summary()))
                .build();
    }

    private static StanceShift shift() {
        return StanceShift.newBuilder()
                .setShiftId("probe" + PROBE)
                .setActorId(ID)
                .setName(PROBE)
                .setTargetId(ID)
                .setTarget(PROBE)
                .setFrom(Polarity.SUPPORT)
                .setTo(Polarity.OPPOSE)
                .setShiftedAt(THEN)
                .setBefore(List.of(summary()))
                .setAfter(List.of(summary()))
                .setWithdrawn(false)
                .build();
    }
}
