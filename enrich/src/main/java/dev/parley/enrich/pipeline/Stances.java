package dev.parley.enrich.pipeline;

import dev.parley.enrich.language.Language;
import dev.parley.enrich.language.Languages;
import dev.parley.enrich.stance.StanceClassifier;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The side taken on given mentions of a text; offsets in code points. What {@code parley stance} calls. Thread-safe. */
public final class Stances {

    private final Languages languages;
    private final Map<Language, StanceClassifier> classifiers = new HashMap<>();

    private Stances(Languages languages, Function<Language, StanceClassifier> classifier) {
        this.languages = languages;
        for (Language language : languages.all()) {
            classifiers.put(language, classifier.apply(language));
        }
    }

    /** With the classifiers that ship. */
    public static Stances create() {
        return create(null);
    }

    /** The same, weighing by what words mean, too; by the linear weights alone where {@code encoder} is null. */
    public static Stances create(@Nullable WordEncoder encoder) {
        return create(Languages.shipped(), encoder);
    }

    /** The same in other languages. */
    public static Stances create(Languages languages, @Nullable WordEncoder encoder) {
        return new Stances(languages, language -> language.classifier(encoder));
    }

    /**
     * With a classifier of the user's, whatever the language.
     *
     * @param className a class on the class path with a public constructor without arguments
     * @throws IllegalArgumentException where there is no such class, or it is no {@link StanceClassifier}
     */
    public static Stances load(String className) {
        try {
            Object made = Class.forName(className).getDeclaredConstructor().newInstance();
            if (made instanceof StanceClassifier classifier) {
                return new Stances(Languages.shipped(), language -> classifier);
            }
            throw new IllegalArgumentException(className + " is no " + StanceClassifier.class.getName());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException("no stance classifier " + className + ": " + e, e);
        }
    }

    /** Whether texts of a language, a BCP 47 tag, can be asked about. */
    public boolean reads(String tag) {
        return languages.reads(tag);
    }

    /** The side taken on each target of a text that does not tell its language, see {@link #classify(String, String, List, int[])}. */
    public List<Verdict> classify(String text, List<int[]> targets, int @Nullable [] holder) {
        return classify(Languages.UNDETERMINED, text, targets, holder);
    }

    /**
     * The side taken on each target.
     *
     * @param tag     the text's language, a BCP 47 tag
     * @param text    the text
     * @param targets begin (inclusive) and end (exclusive) of each target
     * @param holder  begin and end of who takes the side; null to ask in what light the text shows the targets
     * @return a verdict for each target, in their order
     * @throws IllegalArgumentException where a span is empty or outside the text, or the language is not read
     */
    public List<Verdict> classify(String tag, String text, List<int[]> targets, int @Nullable [] holder) {
        Language language = languages.of(tag);
        StanceClassifier classifier = classifiers.get(language);
        if (language == null || classifier == null) {
            throw new IllegalArgumentException("no language that is read: " + tag);
        }
        CodePoints points = CodePoints.of(text);
        Span side = holder == null ? null : span("holder", text, points, holder);
        List<Span> spans = new ArrayList<>();
        targets.forEach(target -> spans.add(span("target", text, points, target)));
        Document document = language.document(text);
        return spans.stream()
                .map(span -> classifier.classify(document, span, side))
                .toList();
    }

    private static Span span(String what, String text, CodePoints points, int[] range) {
        int length = text.codePointCount(0, text.length());
        if (range.length != 2 || range[0] < 0 || range[1] <= range[0] || range[1] > length) {
            throw new IllegalArgumentException(what + " " + java.util.Arrays.toString(range)
                    + " is no span of a text of " + length + " code points");
        }
        return new Span(points.toUtf16(range[0]), points.toUtf16(range[1]));
    }
}
