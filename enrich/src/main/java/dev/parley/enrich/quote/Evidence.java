package dev.parley.enrich.quote;

import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sure a finding is: a logistic model over its construction, the frame's reliability, and how source, cue and content are
 * built. No word has a weight; the weights are in {@code evidence.txt}, whose head says what they were fitted on.
 */
final class Evidence {

    private static final Map<String, Double> WEIGHTS = weights();

    private Evidence() {}

    /** The probability in (0, 1) that a finding has the right content and source. */
    static double probability(Reading reading, Finding finding) {
        double sum = weight("bias") + weight("reliability") * logit(finding.reliability());
        for (String feature : features(reading, finding)) {
            sum += weight(feature);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    static double logit(double reliability) {
        double p = Math.min(0.99, Math.max(0.01, reliability));
        return Math.log(p / (1 - p));
    }

    /** The names of what holds of a finding. */
    static List<String> features(Reading reading, Finding finding) {
        List<String> features = new ArrayList<>(16);
        String source = source(reading, finding.source());
        features.add("rule=" + finding.rule());
        features.add("class=" + finding.cueClass());
        features.add("source=" + source);
        features.add("rule=" + finding.rule() + "&source=" + source);
        cue(reading, finding, features);
        place(reading, finding, features);
        content(reading, finding, features);
        return features;
    }

    private static String source(Reading reading, @Nullable Stretch source) {
        if (source == null) {
            return "none";
        }
        Token last = reading.token(source.end() - 1);
        if (source.size() > 1) {
            boolean name = reading.token(source.first()).tag() == Tag.PROPER || last.tag() == Tag.PROPER;
            return (name ? "name" : "phrase") + (source.size() > 12 ? "-long" : "");
        }
        return switch (last.lower()) {
            case "i", "we", "you", "my", "our", "your" -> "first";
            case "he", "she" -> "person";
            case "they" -> "they";
            case "it", "this", "that", "there", "these", "those", "one", "what" -> "it";
            case "who", "which" -> "relative";
            default -> last.tag() == Tag.PROPER ? "name" : "word";
        };
    }

    private static void cue(Reading reading, Finding finding, List<String> features) {
        VerbGroup group =
                finding.cue().isEmpty() ? null : group(reading, finding.cue().get(0));
        if (group == null) {
            features.add("form=none");
            return;
        }
        String form = "form=" + group.form();
        features.add(form);
        features.add("rule=" + finding.rule() + "&" + form);
        features.add("class=" + finding.cueClass() + "&" + form);
        add(features, group.negated(), "negated");
        add(features, group.modal(), "modal&class=" + finding.cueClass());
        add(features, reading.main(group).tag() == Tag.VERB_ING && group.isFinite(), "progressive");
        boolean adjacent = finding.source() != null
                && finding.source().end() >= finding.cue().get(0).first() - 1;
        add(features, !adjacent && finding.source() != null, "apart&" + form);
        add(features, reading.token(group.main()).tag() == Tag.VERB_PRESENT, "present");
    }

    private static @Nullable VerbGroup group(Reading reading, Stretch cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            VerbGroup group = reading.verb(i);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private static void place(Reading reading, Finding finding, List<String> features) {
        int cue = finding.cueFirst();
        Sentence sentence = reading.sentence(cue);
        add(features, reading.is(sentence.end() - 1, "?"), "question");
        add(features, !reading.isStop(sentence.end() - 1) && !reading.isMark(sentence.end() - 1), "unended");
        add(features, sentence.paragraph() == 0, "first-paragraph");
        int before =
                finding.source() == null ? cue - 1 : Math.min(finding.source().first(), cue) - 1;
        if (before < sentence.first()) {
            features.add("before=start");
        } else {
            features.add("before=" + before(reading.token(before).tag()));
            add(features, reading.isTag(before, Tag.SUBORDINATOR) && !reading.is(before, "that"), "subordinate");
        }
    }

    private static String before(Tag tag) {
        return switch (tag) {
            case SUBORDINATOR, WH, CONJUNCTION, PREPOSITION, PUNCTUATION -> tag.name();
            default -> tag.isVerb() ? "VERB" : tag.isNominal() ? "NOUN" : "OTHER";
        };
    }

    private static void content(Reading reading, Finding finding, List<String> features) {
        int size = 0;
        for (Stretch piece : finding.content()) {
            size += piece.size();
        }
        String length = size < 2 ? "1" : size < 4 ? "3" : size < 8 ? "7" : size < 16 ? "15" : size < 40 ? "39" : "more";
        features.add("length=" + length);
        features.add("rule=" + finding.rule() + "&length=" + length);
        Stretch last = finding.content().get(finding.content().size() - 1);
        boolean ends = last.end() >= reading.wordsEnd(reading.sentence(last.end() - 1));
        add(features, !ends, reading.isComma(last.end()) ? "comma-after" : "word-after");
        Stretch first = finding.content().get(0);
        Tag start = reading.token(first.first()).tag();
        features.add("starts=" + start.name());
        add(features, hasMark(reading, finding), "marks&class=" + finding.cueClass());
        add(features, reading.isQuoted(finding.cueFirst()), "quoted");
    }

    private static boolean hasMark(Reading reading, Finding finding) {
        for (Stretch piece : finding.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                if (reading.isMark(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(List<String> features, boolean holds, String feature) {
        if (holds) {
            features.add(feature);
        }
    }

    private static double weight(String feature) {
        Double weight = WEIGHTS.get(feature);
        return weight == null ? 0 : weight;
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (String[] line : WordList.lines(Evidence.class, "evidence.txt")) {
            if (line.length != 2) {
                throw new IllegalStateException("evidence.txt: feature and weight wanted: " + String.join(" ", line));
            }
            weights.put(line[0], Double.parseDouble(line[1]));
        }
        return weights;
    }
}
