package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.stance.judge.Effect;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.stance.judge.Relation;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordFile;
import java.util.List;
import java.util.Set;

/** What a sentence says of a target, as features that a person can read. No name is ever one. */
public final class Features {

    public static final Set<String> SPEECH =
            WordFile.of(Features.class, "words.txt").words("speech");

    private static final int LARGEST = 9;
    private static final String[] NUMBERS = numbers();

    private final Document document;
    private final TargetView target;
    private final Sentence sentence;
    private final FeatureSink sink;

    private Features(JudgedSentence judged, TargetView target, FeatureSink sink) {
        this.document = judged.document();
        this.target = target;
        this.sentence = judged.sentence();
        this.sink = sink;
    }

    /** Hands the features of a target in its own sentence to the sink; a feature may come more than once. */
    public static void of(JudgedSentence judged, TargetView target, FeatureSink sink) {
        Features features = new Features(judged, target, sink);
        sink.add("bias", "", "");
        features.judged(judged.judgements());
        features.shape();
        new RoleFeatures(judged, target, sink).add();
        new WordFeatures(judged, target, sink).add();
    }

    /** Whether a word may judge: no name, no number, no small word. */
    public static boolean isOpen(Token token) {
        return switch (token.tag()) {
            case NOUN, NOUN_PLURAL, ADJECTIVE, ADVERB, VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING ->
                true;
            default -> false;
        };
    }

    /** The lemma at a place, names and numbers as such; "" outside the sentence. */
    public static String word(Document document, Sentence sentence, int at) {
        if (at < sentence.first() || at >= sentence.end()) {
            return "";
        }
        Token token = document.token(at);
        if (token.tag() == Tag.PROPER) {
            return "NAME";
        }
        return token.tag() == Tag.NUMBER ? "NUMBER" : token.lemma();
    }

    private void judged(List<Judgement> judgements) {
        int total = 0;
        int levels = 0;
        int near = 0;
        int own = 0;
        for (Judgement judgement : judgements) {
            if (target.contains(judgement.first())) {
                continue;
            }
            Relation relation = target.to(judgement);
            String turned = judgement.negated() ? "not" : "";
            String quoted = quoted(judgement.first());
            sink.add(relation.feature(), judgement.effect().group(), turned);
            sink.add("relq." + relation, judgement.effect().group(), quoted);
            int light = judgement.turned(light(judgement, relation));
            if (light != 0) {
                sink.add("light." + relation, light > 0 ? "+" : "-", quoted);
            }
            int level = judgement.turned(judgement.effect().tone());
            int tone = Integer.signum(level);
            sink.add("level." + relation, number(level), "");
            sink.add("part." + relation, judgement.part().name(), number(tone));
            levels += level;
            total += tone;
            near += relation.ordinal() < Relation.FAR_BEFORE.ordinal() ? tone : 0;
            own += relation.ordinal() < Relation.BEFORE.ordinal() ? Integer.signum(light) : 0;
        }
        sink.add("sum", bucket(total), "");
        sink.add("levels", number(Math.max(-6, Math.min(6, levels))), "");
        sink.add("many", number(Math.min(6, judgements.size())), number(Integer.signum(levels)));
        sink.add("near", bucket(near), "");
        sink.add("own", bucket(own), "");
    }

    public static int light(Judgement judgement, Relation relation) {
        Effect effect = judgement.effect();
        return switch (relation) {
            case DOER, DOER_OWNER, MODIFIER, PREDICATE, OWNED, RECEIVED -> effect.subject();
            case UNDERGOER, UNDERGOER_OWNER -> effect.object();
            case PARTY -> effect.side();
            default -> effect.tone();
        };
    }

    public static String bucket(int sum) {
        return number(Math.max(-3, Math.min(3, sum)));
    }

    /** A number as a feature's part; small ones are written once. */
    static String number(int number) {
        return Math.abs(number) <= LARGEST ? NUMBERS[number + LARGEST] : String.valueOf(number);
    }

    private static String[] numbers() {
        String[] numbers = new String[2 * LARGEST + 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = String.valueOf(i - LARGEST);
        }
        return numbers;
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

    private void shape() {
        Token head = document.token(target.end() - 1);
        sink.add("tag", head.tag().name(), "");
        sink.add("place", target.first() == sentence.first() ? "first" : "", "");
        sink.add("quote", document.quotationAt(target.first()) == null ? "" : "in", hasQuote() ? "some" : "");
        sink.add("names", number(Math.min(5, names())), "");
        sink.add("long", number(Math.min(4, target.end() - target.first())), "");
        if (head.tag() == Tag.PRONOUN || head.tag() == Tag.POSSESSIVE) {
            sink.add("pronoun", head.lower(), "");
        }
        for (int i = target.first(); i < target.end(); i++) {
            if (isOpen(document.token(i))) {
                sink.add("called", document.token(i).lemma(), "");
            }
        }
        sink.add("size", number(Math.min(6, sentence.size() / 8)), "");
    }

    /** How many names the sentence holds. */
    private int names() {
        int names = 0;
        boolean within = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean name = document.token(i).tag() == Tag.PROPER;
            names += name && !within ? 1 : 0;
            within = name;
        }
        return names;
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
