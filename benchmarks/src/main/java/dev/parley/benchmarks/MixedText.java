package dev.parley.benchmarks;

import dev.parley.enrich.pipeline.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles of three stretches of neighbouring paragraphs, each stretch from elsewhere in a corpus. A round uses every stretch
 * once; each round mixes them anew.
 */
final class MixedText {
    private static final int STRETCHES = 3;
    private static final int[] STEPS = {7_919, 104_729, 15_485_863, 32_452_843, 49_979_687, 67_867_967, 86_028_121};

    private final List<String> stretches = new ArrayList<>();

    MixedText(List<Article> corpus) {
        corpus.forEach(article -> cut(article.text()));
    }

    private void cut(String text) {
        var stretch = new StringBuilder();
        for (var paragraph : text.strip().split("\n\n")) {
            stretch.append(paragraph).append("\n\n");
            if (stretch.length() >= Corpus.ARTICLE_SIZE / STRETCHES) {
                stretches.add(stretch.toString());
                stretch.setLength(0);
            }
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch.toString());
        }
    }

    /** Articles until the stretches begin again. */
    int round() {
        return Math.max(1, stretches.size() / STRETCHES);
    }

    String article(int number) {
        var article = new StringBuilder(Corpus.ARTICLE_SIZE + 1_000);
        for (var s = 0; s < STRETCHES; s++) {
            article.append(stretch(number / round(), number % round() * STRETCHES + s));
        }
        return article.toString();
    }

    /** A step that is prime and no divisor of the number of stretches comes by each of them once. */
    private String stretch(int round, int place) {
        var size = stretches.size();
        var step = round % STEPS.length;
        while (size % STEPS[step] == 0) {
            step = (step + 1) % STEPS.length;
        }
        return stretches.get((int) ((place * (long) STEPS[step] + round * 31L) % size));
    }
}
