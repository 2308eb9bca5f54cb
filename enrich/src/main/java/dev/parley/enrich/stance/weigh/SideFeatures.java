package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.HeadNoun;
import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Relation;
import dev.parley.enrich.stance.side.Candidate;
import dev.parley.enrich.stance.side.Role;
import dev.parley.enrich.stance.side.Scope;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.List;

/** What a statement's words say of the side taken on a candidate, as features that a person can read. No name is ever one. */
public final class SideFeatures {

    private static final int REACH = 6;

    private final Document document;
    private final JudgedSentence judged;
    private final Sentence sentence;
    private final Scope scope;
    private final Candidate candidate;
    private final TargetView view;
    private final Role role;
    private final FeatureSink sink;

    public SideFeatures(JudgedSentence judged, Scope scope, Candidate candidate, FeatureSink sink) {
        this.document = judged.document();
        this.judged = judged;
        this.sentence = judged.sentence();
        this.scope = scope;
        this.candidate = candidate;
        this.view = TargetView.of(document, candidate.first(), candidate.end());
        this.role = Role.of(document, judged, candidate.phrase());
        this.sink = sink;
    }

    /** Where it stands among the candidates of its statement. */
    public void place(int place, int many) {
        sink.add("place", Features.number(Math.min(4, place)), candidate.kind().name());
        sink.add("many", Features.number(Math.min(6, many)), "");
    }

    /** How often the statement and the text name it. */
    public void often(int here, int text) {
        sink.add("here", Features.number(Math.min(3, here)), "");
        sink.add("often", Features.number(Math.min(8, text)), "");
    }

    /** What judging words say of it, and of how many other targets they tell in its statement. */
    public void told(List<Proposals.Told> told, int others) {
        told(told);
        String own = told.isEmpty() ? "" : "own";
        sink.add("told.others", Features.number(Math.min(3, others)), own);
        sink.add("told.others.role", others > 0 ? "some" : "", role.part().name());
    }

    /** All others. */
    public void add() {
        kind();
        role();
        clause();
        judged();
        words();
        own();
    }

    /** What the phrase's own words judge: "the slaughter", "a merciless directive". */
    private void own() {
        NounPhrase phrase = candidate.phrase();
        for (Judgement judgement : judged.judgements()) {
            int at = judgement.first();
            if (phrase.first() <= at && at < phrase.end()) {
                String place = candidate.first() <= at && at < candidate.end() ? "own" : "with";
                boolean head = at <= phrase.head() && phrase.head() < judgement.end();
                sink.add(head ? "own.head" : "own.group", judgement.effect().group(), place);
                String tone = Features.number(judgement.effect().tone());
                sink.add(head ? "own.head.tone" : "own.tone", tone, place);
            }
        }
    }

    private void kind() {
        String kind = candidate.kind().name();
        sink.add("kind", kind, "");
        sink.add("type", candidate.target().type(), role.part().name());
        NounPhrase phrase = candidate.phrase();
        Token head = document.token(candidate.end() - 1);
        if (candidate.kind() == Candidate.Kind.ISSUE || candidate.kind() == Candidate.Kind.PRONOUN) {
            sink.add("head", head.tag() == Tag.PROPER ? "NAME" : head.lemma(), "");
            sink.add("head.tag", head.tag().name(), "");
            for (int i = phrase.first(); i < phrase.head(); i++) {
                sink.add("with", Features.word(document, sentence, i), "");
            }
        }
        Token first = document.token(phrase.first());
        String determiner = first.tag() == Tag.DETERMINER || first.tag() == Tag.POSSESSIVE ? first.lower() : "";
        sink.add("determiner", determiner, kind);
        String quoted = document.quotationAt(candidate.first()) != null ? "quoted" : "";
        sink.add("quoted", quoted, kind);
        sink.add("cue", scope.inCue(candidate.first()) ? "in" : "", kind);
        if (candidate.kind() == Candidate.Kind.INSIDE) {
            sink.add("owns", document.token(phrase.head()).lemma(), "");
            HeadNoun above = Issues.shipped().head(document.token(phrase.head()));
            sink.add("owns.head", above.name(), "");
        }
    }

    private void role() {
        String part = role.part().name();
        sink.add("role", part, role.above() < 0 ? "" : "hangs");
        sink.add("role.link", part, role.link());
        sink.add("role.kind", part, candidate.kind().name());
        sink.add("role.depth", part, Features.number(role.depth()));
        sink.add("role.clause", part, order());
        sink.add("kind.clause", candidate.kind().name(), order());
        if (role.above() >= 0) {
            Token above = document.token(role.above());
            String word = above.tag() == Tag.PROPER ? "NAME" : above.lemma();
            sink.add("above", word, role.link());
            sink.add("above.head", Issues.shipped().head(above).name(), part);
        }
        int before = candidate.phrase().first() - 1;
        sink.add("left", word(before), "");
        sink.add("left2", word(before - 1), word(before));
        int after = candidate.phrase().end();
        sink.add("right", word(after), "");
        sink.add("right2", word(after), word(after + 1));
    }

    private void clause() {
        Clause clause = role.clause();
        if (clause == null) {
            return;
        }
        String part = role.part().name();
        VerbGroup verb = clause.verb();
        String lemma = document.token(verb.main()).lemma();
        String not = verb.negated() ? "not" : "";
        String doer = doer(clause);
        String hangs = role.above() < 0 ? "" : "hangs";
        sink.add(verb.negated() ? "verb.not" : "verb", lemma, part);
        sink.add("verb.any", lemma, hangs);
        if (!role.link().isEmpty()) {
            sink.add("verb.link", lemma, role.link());
        }
        sink.add("verb.doer", lemma, doer);
        sink.add("doer", doer, part);
        sink.add("doer.not", doer, not);
        sink.add("form", verb.form().name(), part);
        for (int i = verb.first(); i < verb.main(); i++) {
            Token token = document.token(i);
            if (token.tag() == Tag.MODAL || token.is("to")) {
                sink.add("modal", token.lower(), part);
                sink.add("modal.not", token.lower(), not);
            }
        }
        if (scope.inCue(verb.main())) {
            sink.add("by", "cue", part);
            sink.add("by.not", not, part);
            sink.add("by.hangs", hangs, part);
        }
        Clause governor = clause.governor();
        if (governor != null && !verb.isFinite()) {
            String above = document.token(governor.verb().main()).lemma();
            sink.add("governor", above, part);
            sink.add("governor.verb", above, lemma);
            sink.add("governor.doer", doer(governor), part);
        }
        if (role.part() == Role.Part.SUBJECT || role.part() == Role.Part.PATIENT) {
            predicate(verb);
        }
    }

    /** How many verbs of what is said stand before its clause's, or before itself. */
    private String order() {
        Clause own = role.clause();
        int limit = own == null ? candidate.first() : own.verb().first();
        int before = 0;
        for (Clause clause : judged.clauses().all()) {
            int verb = clause.verb().main();
            before += verb < limit && clause != own && scope.inContent(verb) ? 1 : 0;
        }
        return Features.number(Math.min(3, before));
    }

    /** What is said of a subject. */
    private void predicate(VerbGroup verb) {
        String not = verb.negated() ? "not" : "";
        int open = 0;
        for (int i = verb.end(); i < sentence.end() && open < REACH; i++) {
            Token token = document.token(i);
            if (token.tag() == Tag.PUNCTUATION && !token.is("“") && !token.is("\"")) {
                break;
            }
            if (Features.isOpen(token)) {
                sink.add("then", token.lemma(), not);
                open++;
            }
        }
    }

    private String doer(Clause clause) {
        NounPhrase doer = clause.doer();
        if (scope.inCue(clause.verb().main()) || doer != null && scope.isHolder(doer)) {
            return "HOLDER";
        }
        if (doer == null) {
            return "NONE";
        }
        Token head = document.token(doer.head());
        return switch (head.tag()) {
            case PRONOUN, POSSESSIVE, DETERMINER, WH -> head.lower();
            case PROPER -> "NAME";
            default -> "NOUN";
        };
    }

    private void told(List<Proposals.Told> told) {
        double sum = 0;
        for (Proposals.Told side : told) {
            String level = level(side.score());
            sink.add("rule", level, "");
            sink.add("rule.kind", level, candidate.kind().name());
            sink.add("rule.group", side.judgement().effect().group(), level);
            sink.add("rule.part", side.judgement().part().name(), level);
            sum += side.score();
        }
        sink.add("rules", told.isEmpty() ? "none" : level(sum), "");
    }

    private static String level(double score) {
        int size = (int) Math.ceil(Math.abs(score) * 4);
        return (score < 0 ? "-" : score > 0 ? "+" : "") + Math.min(4, size);
    }

    private void judged() {
        int near = 0;
        int all = 0;
        for (Judgement judgement : judged.judgements()) {
            int at = judgement.first();
            if (view.contains(at) || !scope.inContent(at) && !scope.inCue(at)) {
                continue;
            }
            Relation relation = view.to(judgement);
            String turned = judgement.negated() ? "not" : "";
            sink.add(relation.feature(), judgement.effect().group(), turned);
            int light = judgement.turned(Features.light(judgement, relation));
            if (light != 0) {
                sink.add("light", relation.name(), light > 0 ? "+" : "-");
            }
            int tone = Integer.signum(judgement.turned(judgement.effect().tone()));
            all += tone;
            near += relation.ordinal() < Relation.FAR_BEFORE.ordinal() ? tone : 0;
        }
        sink.add("tone", Features.bucket(all), "");
        sink.add("tone.near", Features.bucket(near), "");
        String hangs = role.above() < 0 ? "" : "hangs";
        sink.add("tone.role", Features.bucket(near), role.part().name());
        sink.add("tone.all.role", Features.bucket(all), role.part().name());
        sink.add("tone.kind", Features.bucket(all), candidate.kind().name());
        sink.add("tone.hangs", Features.bucket(near), hangs);
    }

    private void words() {
        for (int step = 1; step <= REACH; step++) {
            near(candidate.first() - step, "before");
            near(candidate.end() + step - 1, "after");
        }
    }

    private void near(int at, String side) {
        if (at >= sentence.first() && at < sentence.end() && Features.isOpen(document.token(at))) {
            sink.add("near", document.token(at).lemma(), side);
        }
    }

    private String word(int at) {
        return Features.word(document, sentence, at);
    }
}
