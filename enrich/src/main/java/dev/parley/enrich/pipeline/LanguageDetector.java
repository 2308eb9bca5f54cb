package dev.parley.enrich.pipeline;

import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text from its first {@value #SAMPLE} characters: the script where that settles it, letters that
 * only one language of the script has, else the commonest words. "und" where nothing speaks for any.
 */
final class LanguageDetector {

    static final String UNDETERMINED = "und";
    private static final int SAMPLE = 4000;

    /** A language that its script tells, and the letters that only it has. */
    private record Scripted(String tag, String letters) {}

    private static final Map<String, List<String>> TAGS_BY_WORD = new HashMap<>();
    private static final Map<Character.UnicodeScript, List<Scripted>> BY_SCRIPT = new HashMap<>();

    static {
        load();
    }

    private LanguageDetector() {}

    static String detect(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        String byScript = byScript(sample);
        return byScript != null ? byScript : byWords(sample);
    }

    private static @Nullable String byScript(String sample) {
        Map<Character.UnicodeScript, Integer> counts = new LinkedHashMap<>();
        int letters = 0;
        int step;
        for (int i = 0; i < sample.length(); i += step) {
            int c = sample.codePointAt(i);
            step = Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        Integer kana = counts.get(Character.UnicodeScript.HIRAGANA);
        if (kana != null && kana * 10 > letters) {
            return "ja";
        }
        for (var count : counts.entrySet()) {
            List<Scripted> languages = BY_SCRIPT.get(count.getKey());
            if (languages != null && count.getValue() * 2 > letters) {
                return ofScript(sample, languages);
            }
        }
        return null;
    }

    private static String ofScript(String sample, List<Scripted> languages) {
        String best = languages.get(languages.size() - 1).letters().isEmpty()
                ? languages.get(languages.size() - 1).tag()
                : languages.get(0).tag();
        int most = 0;
        for (Scripted language : languages) {
            int count = 0;
            for (int i = 0; i < sample.length(); i++) {
                count += language.letters().indexOf(Character.toLowerCase(sample.charAt(i))) >= 0 ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = language.tag();
            }
        }
        return best;
    }

    private static String byWords(String sample) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int from = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                String word = sample.substring(from, i).toLowerCase(Locale.ROOT);
                TAGS_BY_WORD.getOrDefault(word, List.of()).forEach(tag -> counts.merge(tag, 1, Integer::sum));
                from = -1;
            }
        }
        String best = UNDETERMINED;
        int most = 0;
        for (var count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }

    private static void load() {
        WordFile file = WordFile.of(
                LanguageDetector.class, "languages.txt", WordFile.Once.IN_CLASS, "language", "script", "letters");
        for (WordClass words : file.classes("common")) {
            String tag = words.of("language");
            for (String word : words.words()) {
                TAGS_BY_WORD.computeIfAbsent(word, k -> new ArrayList<>(1)).add(tag);
            }
        }
        for (WordClass languages : file.classes("language")) {
            Character.UnicodeScript script = languages.as(Character.UnicodeScript.class, "script");
            String letters = languages.attributes().getOrDefault("letters", "");
            for (String tag : languages.words()) {
                BY_SCRIPT.computeIfAbsent(script, k -> new ArrayList<>(1)).add(new Scripted(tag, letters));
            }
        }
        file.end();
    }
}
