package dev.parley.enrich.codec;

import dev.parley.avro.CueClass;
import dev.parley.avro.Polarity;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TaggedStatement;
import dev.parley.avro.TargetType;
import dev.parley.enrich.pipeline.Extraction;

/** Statements as the language core has them to statements as the contract has them. */
final class StatementCodec {
    private StatementCodec() {}

    static TaggedStatement tagged(Extraction.Statement found) {
        return TaggedStatement.newBuilder()
                .setStatementId(found.id())
                .setKind(StatementKind.valueOf(found.kind().name()))
                .setCueClass(CueClass.valueOf(found.cueClass().name()))
                .setActorId(found.actorId())
                .setSpeaker(found.speaker())
                .setSpeakerType(ItemCodec.type(found.speakerType()))
                .setMention(found.mention())
                .setUnresolvedReason(found.unresolvedReason())
                .setRole(found.role())
                .setAffiliation(found.affiliation())
                .setAffiliationId(found.affiliationId())
                .setSource(ItemCodec.spans(found.source()))
                .setCue(ItemCodec.spans(found.cue()))
                .setContent(ItemCodec.spans(found.content()))
                .setCueText(found.cueText())
                .setContentText(found.contentText())
                .setSaidOn(found.saidOn())
                .setVenue(found.venue())
                .setNegated(found.negated())
                .setHedged(found.hedged())
                .setStances(found.stances().stream().map(StatementCodec::stance).toList())
                .setConfidence(found.confidence())
                .setRule(found.rule())
                .setActorIdBasis(ItemCodec.basis(found.idBasis()))
                .build();
    }

    private static TaggedStance stance(Extraction.Stance stance) {
        var mention = stance.mention();
        return TaggedStance.newBuilder()
                .setTarget(stance.target())
                .setTargetId(stance.targetId())
                .setBegin(mention == null ? null : mention.begin())
                .setEnd(mention == null ? null : mention.end())
                .setPolarity(Polarity.valueOf(stance.polarity().name()))
                .setScore(stance.score())
                .setTargetType(stance.generic() ? TargetType.GENERIC : TargetType.UNKNOWN)
                .build();
    }
}
