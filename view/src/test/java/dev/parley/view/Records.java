package dev.parley.view;

import dev.parley.avro.ActorStatements;
import dev.parley.avro.ActorType;
import dev.parley.avro.CueClass;
import dev.parley.avro.DateSource;
import dev.parley.avro.IdBasis;
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
import dev.parley.avro.TargetType;
import java.time.Instant;
import java.util.List;

/** Records of the contract for tests: the mayor and her bridge. */
public final class Records {
    public static final Instant MARCH = Instant.parse("2026-03-05T17:00:00Z");
    public static final String TEXT =
            "The council met.\n\n\"The bridge is unsafe,\" said Mayor Lena Ames.\n\nNobody else spoke.";

    private Records() {}

    public static TaggedStance stance(String target, Polarity polarity, double score) {
        return TaggedStance.newBuilder()
                .setTarget(target)
                .setTargetId(target.replace(' ', '-'))
                .setPolarity(polarity)
                .setScore(score)
                .setTargetType(TargetType.ISSUE)
                .build();
    }

    public static Report report(String item, String outlet) {
        return Report.newBuilder()
                .setItemId(item)
                .setUrl("https://courier.example/" + item)
                .setOutlet(outlet)
                .setTitle("Mayor calls bridge unsafe")
                .setPublishedAt(MARCH)
                .setPublishedAtSource(DateSource.FEED)
                .setContent(List.of(new Span(18, 41)))
                .setContentText("\"The bridge is unsafe,\"")
                .build();
    }

    /** A statement with nothing but what it has to have, to be changed. */
    public static Statement.Builder statement(String actor, String id) {
        return Statement.newBuilder()
                .setStatementId(id)
                .setActorId(actor)
                .setSpeaker(name(actor))
                .setSpeakerType(ActorType.PERSON)
                .setActorIdBasis(IdBasis.FULL_NAME)
                .setMention("Mayor " + name(actor))
                .setRole("Mayor")
                .setKind(StatementKind.DIRECT)
                .setCueClass(CueClass.SPEECH)
                .setCueText("said")
                .setContentText("\"The bridge is unsafe,\"")
                .setStances(List.of(stance("bridge", Polarity.OPPOSE, -0.8)))
                .setFirstReportedAt(MARCH)
                .setFirstReportedAtSource(DateSource.FEED)
                .setReports(List.of(report("item-1", "The Courier")))
                .setReportCount(1)
                .setOutletCount(1)
                .setLanguage("en")
                .setNegated(false)
                .setHedged(false)
                .setConfidence(0.95)
                .setRule("quotation-after");
    }

    private static String name(String actor) {
        var name = new StringBuilder();
        for (var part : actor.split("-", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(part.charAt(0)))
                    .append(part.substring(1));
        }
        return name.toString();
    }

    public static ActorStatements.Builder actor(String id, long statements) {
        return ActorStatements.newBuilder()
                .setActorId(id)
                .setName(name(id))
                .setType(ActorType.PERSON)
                .setIdBasis(IdBasis.FULL_NAME)
                .setRoles(List.of("Mayor"))
                .setStatements(statements)
                .setLastReportedAt(MARCH)
                .setFirstReportedAt(MARCH);
    }

    /** The item of {@link #TEXT}, with what the mayor says in it. */
    public static TaggedNewsItem item(String id) {
        return item(id, TEXT, List.of(tagged()));
    }

    public static TaggedNewsItem item(String id, String text, List<TaggedStatement> statements) {
        return TaggedNewsItem.newBuilder()
                .setItemId(id)
                .setOutlet("The Courier")
                .setTitle("Mayor calls bridge unsafe")
                .setText(text)
                .setLanguage("en")
                .setPublishedAt(MARCH)
                .setFetchedAt(MARCH)
                .setContentHash("5fb89a48")
                .setEntities(List.of())
                .setActors(List.of())
                .setStatements(statements)
                .setTagger("parley-test")
                .build();
    }

    public static TaggedStatement tagged() {
        var stance = stance("bridge", Polarity.OPPOSE, -0.8);
        stance.setBegin(23);
        stance.setEnd(29);
        return TaggedStatement.newBuilder()
                .setStatementId("s1")
                .setKind(StatementKind.DIRECT)
                .setCueClass(CueClass.SPEECH)
                .setActorId("lena-ames")
                .setSpeaker("Lena Ames")
                .setMention("Mayor Lena Ames")
                .setSource(List.of(new Span(47, 62)))
                .setCue(List.of(new Span(42, 46)))
                .setContent(List.of(new Span(18, 41)))
                .setCueText("said")
                .setContentText("\"The bridge is unsafe,\"")
                .setStances(List.of(stance))
                .setConfidence(0.95)
                .setRule("quotation-after")
                .build();
    }

    public static StanceShift.Builder shift(String id) {
        return StanceShift.newBuilder()
                .setShiftId(id)
                .setActorId("lena-ames")
                .setName("Lena Ames")
                .setTargetId("bridge")
                .setTarget("bridge")
                .setFrom(Polarity.OPPOSE)
                .setTo(Polarity.SUPPORT)
                .setShiftedAt(MARCH)
                .setBefore(List.of())
                .setAfter(List.of())
                .setWithdrawn(false);
    }

    /** A statement as a shift tells it. */
    public static StatementSummary summary(String words) {
        return StatementSummary.newBuilder()
                .setStatementId("one")
                .setActorId("lena-ames")
                .setSpeaker("Lena Ames")
                .setKind(StatementKind.DIRECT)
                .setContentText(words)
                .setFirstReportedAt(MARCH)
                .setFirstReportedAtSource(DateSource.FEED)
                .setOutlets(1)
                .setStances(List.of())
                .build();
    }
}
