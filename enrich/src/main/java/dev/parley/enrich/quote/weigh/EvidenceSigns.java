package dev.parley.enrich.quote.weigh;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.construction.Rules;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CueLexicon;
import dev.parley.enrich.quote.passage.Boundary;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Signs;
import dev.parley.enrich.quote.passage.SourceKind;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The features of a finding. */
public final class EvidenceSigns {

    public static final Signs SIGNS = new Signs();
    public static final int MOST = 42;

    private static final List<String> RULES = Rules.ALL;
    private static final List<CueClass> CLASSES = List.of(CueClass.values());
    private static final List<SourceKind> SOURCES = List.of(SourceKind.values());
    private static final List<Tag> TAGS = List.of(Tag.values());
    private static final List<String> FORMS = List.of("none", "FINITE", "INFINITIVE", "ING", "PARTICIPLE");
    private static final List<Integer> FLAG = Signs.upTo(1);

    private static final Signs.Group BIAS = SIGNS.group("bias", Signs.upTo(0));
    private static final Signs.Group RULE = SIGNS.group("rule", RULES);
    private static final Signs.Group CLASS = SIGNS.group("class", CLASSES);
    private static final Signs.Group SOURCE = SIGNS.group("source", SOURCES);
    private static final Signs.Group RULE_SOURCE = SIGNS.group("rule-source", RULES, SOURCES);
    private static final Signs.Group CLASS_SOURCE = SIGNS.group("class-source", CLASSES, SOURCES);
    private static final Signs.Group RELIABILITY = SIGNS.group("reliability", Signs.upTo(9));
    private static final Signs.Group CLASS_RELIABILITY = SIGNS.group("class-reliability", CLASSES, Signs.upTo(9));
    private static final Signs.Group RULE_RELIABILITY = SIGNS.group("rule-reliability", RULES, Signs.upTo(9));
    private static final Signs.Group CERTAINTY = SIGNS.group("certainty", Signs.upTo(6));
    private static final Signs.Group FORM = SIGNS.group("form", FORMS);
    private static final Signs.Group RULE_FORM = SIGNS.group("rule-form", RULES, FORMS);
    private static final Signs.Group CLASS_FORM = SIGNS.group("class-form", CLASSES, FORMS);
    private static final Signs.Group NEGATED = SIGNS.group("negated", CLASSES, FLAG);
    private static final Signs.Group MODAL = SIGNS.group("modal", CLASSES, FLAG);
    private static final Signs.Group PROGRESSIVE = SIGNS.group("progressive", FLAG);
    private static final Signs.Group APART = SIGNS.group("apart", FORMS, Signs.upTo(2));
    private static final Signs.Group TENSE = SIGNS.group("tense", CLASSES, TAGS);
    private static final Signs.Group QUESTION = SIGNS.group("question", FLAG);
    private static final Signs.Group UNENDED = SIGNS.group("unended", FLAG);
    private static final Signs.Group FIRST_PARAGRAPH = SIGNS.group("first-paragraph", Signs.upTo(2));
    private static final Signs.Group BEFORE = SIGNS.group("before", CLASSES, TAGS);
    private static final Signs.Group OPENS = SIGNS.group("opens", FORMS, FLAG);
    private static final Signs.Group LENGTH = SIGNS.group("length", Signs.upTo(6));
    private static final Signs.Group RULE_LENGTH = SIGNS.group("rule-length", RULES, Signs.upTo(6));
    private static final Signs.Group AFTER = SIGNS.group("after", List.of(Boundary.values()));
    private static final Signs.Group STARTS = SIGNS.group("starts", TAGS);
    private static final Signs.Group RULE_STARTS = SIGNS.group("rule-starts", RULES, TAGS);
    private static final Signs.Group MARKS = SIGNS.group("marks", CLASSES, Signs.upTo(2));
    private static final Signs.Group QUOTED = SIGNS.group("quoted", FLAG);
    private static final Signs.Group SENTENCE = SIGNS.group("sentence", CLASSES, Signs.upTo(4));
    private static final Signs.Group PARTS = SIGNS.group("parts", List.of("inner", "end"), Signs.upTo(2), TAGS);
    private static final Signs.Group NEXT = SIGNS.group("next", CLASSES, TAGS);

    /** The kinds of frames that words differ in. */
    private enum Family {
        CLAUSE,
        OBJECT,
        PREPOSITION,
        INFINITIVE,
        NAMING,
        NOUN,
        QUOTATION;

        public static Family of(String rule) {
            return switch (rule) {
                case "object", "gerund", "passive-by", "phrase" -> OBJECT;
                case "preposition", "adjective" -> PREPOSITION;
                case "infinitive", "object-infinitive", "passive-raising" -> INFINITIVE;
                case "naming", "as-naming", "passive-as" -> NAMING;
                case "noun", "noun-by", "noun-linked", "light-verb" -> NOUN;
                default ->
                    rule.startsWith("quotation") || rule.equals("block") || rule.equals("post") ? QUOTATION : CLAUSE;
            };
        }
    }

    private static final CueLexicon LEXICON = CueLexicon.english();
    /** How many features know no word; those behind them may be learned only from texts whose licence allows that. */
    public static final int WORDLESS = SIGNS.size();

    private static final Signs.Group WORD = SIGNS.group("word", LEXICON.words());
    private static final Signs.Group FAMILY_WORD = SIGNS.group("frame-word", List.of(Family.values()), LEXICON.words());

    private static final int INNER = Rules.number("parenthetical-inner");
    private static final int END = Rules.number("parenthetical-end");

    private final Passage passage;
    private final Finding finding;
    private final int[] out;
    private int count;

    public EvidenceSigns(Passage passage, Finding finding, int[] out) {
        this.passage = passage;
        this.finding = finding;
        this.out = out;
    }

    /** Writes the features; returns how many. */
    public int read() {
        int rule = Rules.number(finding.rule());
        int cueClass = finding.cueClass().ordinal();
        int source = SourceKind.of(passage, finding.source()).ordinal();
        int reliability = (int) Math.min(9, finding.reliability() * 10);
        add(BIAS.of(0));
        add(RULE.of(rule));
        add(CLASS.of(cueClass));
        add(SOURCE.of(source));
        add(RULE_SOURCE.of(rule, source));
        add(CLASS_SOURCE.of(cueClass, source));
        add(RELIABILITY.of(reliability));
        add(CLASS_RELIABILITY.of(cueClass, reliability));
        add(RULE_RELIABILITY.of(rule, reliability));
        cue(rule, cueClass);
        place(cueClass);
        content(rule, cueClass);
        parts(rule);
        word();
        return count;
    }

    /** The first word of the cue that the lexicon knows. */
    private void word() {
        for (TokenSpan piece : finding.cue()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                int place = LEXICON.place(passage.token(i));
                if (place >= 0) {
                    add(WORD.of(place));
                    add(FAMILY_WORD.of(Family.of(finding.rule()).ordinal(), place));
                    return;
                }
            }
        }
    }

    private void add(int feature) {
        out[count++] = feature;
    }

    private void cue(int rule, int cueClass) {
        VerbGroup group = finding.cue().isEmpty() ? null : group(finding.cue().get(0));
        int form = group == null ? 0 : 1 + group.form().ordinal();
        add(FORM.of(form));
        add(RULE_FORM.of(rule, form));
        add(CLASS_FORM.of(cueClass, form));
        if (group != null) {
            add(NEGATED.of(cueClass, group.negated() ? 1 : 0));
            add(MODAL.of(cueClass, group.modal() ? 1 : 0));
            add(PROGRESSIVE.of(passage.main(group).tag() == Tag.VERB_ING && group.isFinite() ? 1 : 0));
            add(TENSE.of(cueClass, passage.token(group.first()).tag().ordinal()));
        }
        TokenSpan source = finding.source();
        if (source != null && !finding.cue().isEmpty()) {
            int gap = finding.cue().get(0).first() - source.end();
            add(APART.of(form, gap <= 1 ? 0 : gap <= 6 ? 1 : 2));
        }
        int after = finding.cue().isEmpty()
                ? finding.content().get(0).first()
                : finding.cue().get(finding.cue().size() - 1).end();
        add(NEXT.of(cueClass, tag(after)));
    }

    private int tag(int i) {
        return passage.has(i) ? passage.token(i).tag().ordinal() : Tag.OTHER.ordinal();
    }

    private @Nullable VerbGroup group(TokenSpan cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            VerbGroup group = passage.verb(i);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private void place(int cueClass) {
        int cue = finding.cueFirst();
        Sentence sentence = passage.sentence(cue);
        add(QUESTION.of(passage.is(sentence.end() - 1, "?") ? 1 : 0));
        boolean ended = passage.isStop(sentence.end() - 1) || passage.isMark(sentence.end() - 1);
        add(UNENDED.of(ended ? 0 : 1));
        add(FIRST_PARAGRAPH.of(sentence.paragraph() > 0 ? 0 : ended ? 1 : 2));
        int size = sentence.size();
        add(SENTENCE.of(cueClass, size < 9 ? 0 : size < 17 ? 1 : size < 28 ? 2 : size < 45 ? 3 : 4));
        TokenSpan source = finding.source();
        int before = source == null ? cue - 1 : Math.min(source.first(), cue) - 1;
        boolean opens = before < sentence.first();
        VerbGroup group = finding.cue().isEmpty() ? null : group(finding.cue().get(0));
        add(OPENS.of(group == null ? 0 : 1 + group.form().ordinal(), opens ? 1 : 0));
        if (!opens) {
            Tag tag = passage.is(before, "that")
                    ? Tag.OTHER
                    : passage.token(before).tag();
            add(BEFORE.of(cueClass, tag.ordinal()));
        }
        add(QUOTED.of(passage.isQuoted(cue) ? 1 : 0));
    }

    private void content(int rule, int cueClass) {
        int size = finding.contentSize();
        int length = size < 2 ? 0 : size < 3 ? 1 : size < 5 ? 2 : size < 9 ? 3 : size < 17 ? 4 : size < 40 ? 5 : 6;
        add(LENGTH.of(length));
        add(RULE_LENGTH.of(rule, length));
        TokenSpan first = finding.content().get(0);
        TokenSpan last = finding.content().get(finding.content().size() - 1);
        Sentence sentence = passage.sentence(last.end() - 1);
        add(AFTER.of(
                Boundary.at(passage, last.end(), passage.wordsEnd(sentence)).ordinal()));
        Tag start = passage.token(first.first()).tag();
        add(STARTS.of(start.ordinal()));
        add(RULE_STARTS.of(rule, start.ordinal()));
        add(MARKS.of(cueClass, !hasMark() ? 0 : passage.isMark(first.first()) ? 2 : 1));
        double certainty = passage.certainties.of(last);
        if (certainty >= 0) {
            add(CERTAINTY.of((int) Math.min(6, Math.max(0, (certainty - 0.3) * 10))));
        }
    }

    /** Of a parenthesis: whether what stands before it is a whole clause or ends a quotation, and what follows it. */
    private void parts(int rule) {
        boolean inner = rule == INNER;
        if (!inner && rule != END) {
            return;
        }
        TokenSpan left = finding.content().get(0);
        int whole = passage.isMark(left.end() - 1) ? 2 : passage.clauseStart.at(left.first(), left.end()) ? 1 : 0;
        int at = finding.cue().get(0).end();
        int end = passage.wordsEnd(passage.sentence(at - 1));
        while (at < end && !passage.isComma(at) && !passage.isDash(at)) {
            at++;
        }
        add(PARTS.of(inner ? 0 : 1, whole, at + 1 < end ? tag(at + 1) : Tag.OTHER.ordinal()));
    }

    private boolean hasMark() {
        for (TokenSpan piece : finding.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                if (passage.isMark(i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
