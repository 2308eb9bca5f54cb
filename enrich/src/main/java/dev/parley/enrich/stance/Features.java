package dev.parley.enrich.stance;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import java.util.List;
import java.util.Set;

/** What a sentence says of a target, as features that a person can read. No name is ever one. */
final class Features {

    static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "explain",
            "note",
            "announce",
            "state",
            "ask",
            "reply",
            "tweet",
            "comment",
            "report",
            "argue",
            "claim",
            "insist",
            "suggest",
            "recall",
            "observe",
            "remark",
            "speak",
            "respond",
            "describe");

    private static final int WINDOW = 4;

    private final Document document;
    private final TargetView target;
    private final Sentence sentence;
    private final Clauses clauses;
    private final FeatureSink sink;

    private Features(Reading reading, TargetView target, FeatureSink sink) {
        this.document = reading.document();
        this.target = target;
        this.sentence = reading.sentence();
        this.clauses = reading.clauses();
        this.sink = sink;
    }

    /** Hands the features of a target in its own sentence to the sink; a feature may come more than once. */
    static void of(Reading reading, TargetView target, FeatureSink sink) {
        Features features = new Features(reading, target, sink);
        sink.add("bias", "", "");
        features.judged(reading.judgements());
        features.verbs();
        features.words();
        features.neighbours();
        features.shape();
    }

    private void judged(List<Judgement> judgements) {
        double total = 0;
        int near = 0;
        int own = 0;
        for (Judgement judgement : judgements) {
            if (target.contains(judgement.first())) {
                continue;
            }
            Relation relation = target.to(judgement);
            String turned = judgement.negated() ? "not" : "";
            String quoted = quoted(judgement.first());
            sink.add("rel." + relation, judgement.effect().group(), turned);
            sink.add("relq." + relation, judgement.effect().group(), quoted);
            int light = judgement.turned(light(judgement, relation));
            if (light != 0) {
                sink.add("light." + relation, light > 0 ? "+" : "-", quoted);
            }
            int tone = Integer.signum(judgement.turned(judgement.effect().tone()));
            total += tone;
            near += relation.ordinal() < Relation.FAR_BEFORE.ordinal() ? tone : 0;
            own += relation.ordinal() < Relation.BEFORE.ordinal() ? Integer.signum(light) : 0;
        }
        sink.add("sum", bucket((int) total), "");
        sink.add("near", bucket(near), "");
        sink.add("own", bucket(own), "");
    }

    private static int light(Judgement judgement, Relation relation) {
        Effect effect = judgement.effect();
        return switch (relation) {
            case DOER, DOER_OWNER, MODIFIER, PREDICATE, OWNED, RECEIVED -> effect.subject();
            case UNDERGOER, UNDERGOER_OWNER -> effect.object();
            case PARTY -> effect.side();
            default -> effect.tone();
        };
    }

    private static String bucket(int sum) {
        return String.valueOf(Math.max(-3, Math.min(3, sum)));
    }

    /** Whether a word is in a quotation, and the target too. */
    private String quoted(int token) {
        Quotation word = document.quotationAt(token);
        Quotation own = document.quotationAt(target.first());
        if (word == null) {
            return own == null ? "" : "out";
        }
        return word.equals(own) ? "same" : "in";
    }

    private void verbs() {
        for (Clause clause : clauses.all()) {
            Token verb = document.token(clause.verb().main());
            String role = role(clause);
            if (role.isEmpty()) {
                continue;
            }
            sink.add("verb." + role, verb.lemma(), clause.verb().negated() ? "not" : "");
            if (SPEECH.contains(verb.lemma())) {
                sink.add("speech", role, "");
            }
            if (clause.verb().modal()) {
                sink.add("modal", role, "");
            }
        }
    }

    private String role(Clause clause) {
        if (target.isHeadOf(clause.doer())) {
            return "doer";
        }
        if (target.isHeadOf(clause.undergoer())) {
            return "undergoer";
        }
        if (target.isOwnerOf(clause.doer())) {
            return "doer's";
        }
        return target.isOwnerOf(clause.undergoer()) ? "undergoer's" : "";
    }

    private void words() {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = document.token(i);
            if (target.contains(i) || !isOpen(token)) {
                continue;
            }
            sink.add("bag", token.lemma(), "");
            sink.add("bag", token.lemma(), i < target.first() ? "before" : "after");
            if (distance(i) <= 8) {
                sink.add("near", token.lemma(), "");
            }
        }
    }

    private int distance(int token) {
        return token < target.first() ? target.first() - token : token - target.end() + 1;
    }

    private static boolean isOpen(Token token) {
        return switch (token.tag()) {
            case NOUN, NOUN_PLURAL, ADJECTIVE, ADVERB, VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING ->
                true;
            default -> false;
        };
    }

    private void neighbours() {
        for (int step = 1; step <= WINDOW; step++) {
            String before = word(target.first() - step);
            String after = word(target.end() + step - 1);
            sink.add("left" + step, before, "");
            sink.add("right" + step, after, "");
        }
        sink.add("left12", word(target.first() - 2), word(target.first() - 1));
        sink.add("right12", word(target.end()), word(target.end() + 1));
        sink.add("around", word(target.first() - 1), word(target.end()));
    }

    /** The word at a place, names and numbers as such. */
    private String word(int at) {
        if (at < sentence.first() || at >= sentence.end()) {
            return "";
        }
        Token token = document.token(at);
        if (token.tag() == Tag.PROPER) {
            return "NAME";
        }
        return token.tag() == Tag.NUMBER ? "NUMBER" : token.lemma();
    }

    private void shape() {
        Token head = document.token(target.end() - 1);
        sink.add("tag", head.tag().name(), "");
        sink.add("place", target.first() == sentence.first() ? "first" : "", "");
        sink.add("quote", document.quotationAt(target.first()) == null ? "" : "in", hasQuote() ? "some" : "");
        sink.add("size", String.valueOf(Math.min(6, sentence.size() / 8)), "");
    }

    private boolean hasQuote() {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (document.quotationAt(i) != null) {
                return true;
            }
        }
        return false;
    }
}
