package dev.parley.benchmarks;

import dev.parley.avro.DateSource;
import dev.parley.avro.NewsItem;
import dev.parley.enrich.pipeline.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * News items to measure with, the same for the same number. One in five is a wire copy: the text of an item of the day before
 * in another outlet, now and then without its last paragraph. Items are a minute apart; where a corpus begins again, it does so
 * a month later, so that only the copies are copies.
 */
final class Articles {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration AGAIN = Duration.ofDays(30);
    private static final int COPIES_OF_TEN = 2;
    private static final int RECENT = 200;
    private static final int OUTLETS = 50;

    private final IntFunction<String> texts;
    /** After how many the texts begin again. */
    private final int round;

    private Articles(IntFunction<String> texts, int round) {
        this.texts = texts;
        this.round = round;
    }

    /** The texts over and over. */
    static Articles repeated(List<Article> corpus) {
        return new Articles(n -> corpus.get(n % corpus.size()).text(), corpus.size());
    }

    /** Each of paragraphs of several texts. */
    static Articles mixed(List<Article> corpus) {
        var mixed = new MixedText(corpus);
        return new Articles(mixed::article, mixed.round());
    }

    static Articles generated() {
        return new Articles(new GeneratedText()::article, Integer.MAX_VALUE);
    }

    private record Source(int number, boolean copy, int outlet, int cut) {}

    private static Source source(int number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        random.nextInt();
        var copy = number > RECENT && random.nextInt(10) < COPIES_OF_TEN;
        var from = copy ? number - 1 - random.nextInt(RECENT) : number;
        return new Source(from, copy, random.nextInt(OUTLETS), random.nextInt(3));
    }

    String text(int number) {
        var source = source(number);
        var text = texts.apply(source.number);
        var last = text.stripTrailing().lastIndexOf("\n\n");
        return source.copy && source.cut == 0 && last > 0 ? text.substring(0, last) : text;
    }

    private Instant published(int number) {
        return FIRST.plus(Duration.ofMinutes(number)).plus(AGAIN.multipliedBy(number / round));
    }

    Article article(int number) {
        return new Article("item-" + number, text(number), null, null, published(number), "en");
    }

    List<Article> between(int from, int until) {
        return IntStream.range(from, until).mapToObj(this::article).toList();
    }

    NewsItem item(int number) {
        var published = published(number);
        var source = source(number);
        return NewsItem.newBuilder()
                .setItemId("item-" + number)
                .setUrl("https://outlet-" + source.outlet + ".example/" + number)
                .setOutlet("Outlet " + source.outlet)
                .setTitle("Item " + number)
                .setText(text(number))
                .setLanguage("en")
                .setPublishedAt(published)
                .setPublishedAtSource(DateSource.RECORD)
                .setFetchedAt(published)
                .setContentHash("hash-" + number)
                .setSource("benchmark")
                .build();
    }
}
