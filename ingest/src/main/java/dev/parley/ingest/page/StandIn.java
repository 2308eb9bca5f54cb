package dev.parley.ingest.page;

import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.item.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page that came instead of the one that was asked for, with a status of success: it asks for consent, for a proof of being
 * human, or says that there is no such page. Such pages are short, say so in their title or throughout their words, and neither
 * tell when they were published nor call themselves articles.
 */
final class StandIn {
    private static final Map<Reason, List<String>> TITLES = new EnumMap<>(Reason.class);
    private static final Map<Reason, List<String>> WORDS = new EnumMap<>(Reason.class);
    private static final List<String> BUTTONS = new ArrayList<>();
    private static final Set<String> OUT_OF_SERVICE = new HashSet<>();
    private static final Map<Reason, Integer> LONGEST =
            Map.of(Reason.CONSENT, 4000, Reason.CHALLENGE, 1500, Reason.NOT_FOUND, 1000);
    private static final Pattern CHALLENGES = Pattern.compile(
            "challenge-platform|captcha|challenges\\.cloudflare|datadome|perimeterx|_incapsula_|ddos-guard|/_sec/cp_challenge",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:http |status |error )*404\\b(?!\\s+\\p{L}+s\\b)|not found\\b)|[-|–—:] 404\\b"
                    + "|\\b(?:error|http|status|fehler|erreur|errore|erro|fout|fel|feil|fejl|virhe|błąd|chyba|hiba|ошибка|помилка|hata)"
                    + "[ :]+404\\b");
    /** The parts of a window's title. */
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[|»«·•]|:\\s|\\s[-–—]\\s)\\s*");

    private static final Address ADDRESS = Address.load("address-words.txt");
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_BUTTON = 60;
    private static final int BRIEF = 500;
    private static final int NOTHING = 100;
    /** Words of a site's name. */
    private static final int LONGEST_NAME = 5;

    private static final int ARTICLE = 3;
    private static final int SHORT = 30;
    private static final double MOST = 0.5;
    private static final double MOST_ASKING = 0.6;
    private static final double NEARLY_ALL = 0.7;

    static {
        for (String line : WordList.load(StandIn.class, "stand-ins.txt")) {
            String[] parts = line.split("\\|");
            switch (parts[0]) {
                case "button" -> BUTTONS.add(parts[1]);
                case "out" -> OUT_OF_SERVICE.add(parts[1]);
                case "title" ->
                    TITLES.computeIfAbsent(reason(parts[1]), r -> new ArrayList<>())
                            .add(parts[2]);
                default ->
                    WORDS.computeIfAbsent(reason(parts[0]), r -> new ArrayList<>())
                            .add(parts[1]);
            }
        }
    }

    private final PageElements page;
    private final List<String> titles;
    private final @Nullable String text;
    private final Supplier<String> shown;
    /** Whether it reads as an article does: then only paragraphs that speak to the reader can say what it stands for. */
    private final boolean prose;

    private StandIn(PageElements page, List<String> titles, @Nullable String text, Supplier<String> shown) {
        this.page = page;
        this.titles = titles;
        this.text = text;
        this.shown = shown;
        this.prose = text != null && Address.prose(text) >= ARTICLE;
    }

    private static Reason reason(String name) {
        return Reason.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * What the page stands for, or null where it is what was asked for.
     *
     * @param read  what was read of it as of an article
     * @param shown all words that it shows, in paragraphs; asked for only where its title makes it suspect
     */
    static @Nullable Reason of(PageElements page, Draft read, Supplier<String> shown) {
        String text = read.text();
        boolean dated =
                read.publishedAtSource() == DateOrigin.STRUCTURED_DATA || read.publishedAtSource() == DateOrigin.META;
        if (dated || (text != null && text.length() > longest(Reason.CONSENT)) || isArticle(page)) {
            return null;
        }
        var standIn = new StandIn(page, titles(page), text, shown);
        for (Reason reason : List.of(Reason.CHALLENGE, Reason.NOT_FOUND, Reason.CONSENT)) {
            if (standIn.is(reason)) {
                return reason;
            }
        }
        return null;
    }

    private static boolean isArticle(PageElements page) {
        return page.first(
                        "meta",
                        meta -> meta.attr("property").equalsIgnoreCase("og:type")
                                && meta.attr("content").toLowerCase(Locale.ROOT).contains("article"))
                != null;
    }

    /** The window's title and the headings, in lower case. */
    private static List<String> titles(PageElements page) {
        var titles = new ArrayList<String>();
        for (String name : List.of("title", "h1", "h2")) {
            Element first = page.first(name, element -> !element.text().isBlank());
            if (first != null && first.text().length() <= LONGEST_TITLE) {
                titles.add(plain(first.text()));
            }
        }
        return titles;
    }

    private boolean is(Reason reason) {
        boolean titled = isTitled(reason);
        String words = plain(titled ? shown.get() : text == null ? "" : text);
        if (length() > longest(reason) * (titled ? 2 : 1)) {
            return false;
        }
        return switch (reason) {
            case CONSENT ->
                isAddressed(words)
                        && (titled
                                ? isMostlyOf(reason, words, MOST) || isMostlyOf(reason, plain(text), MOST)
                                : isMostlyOf(reason, words, NEARLY_ALL))
                        && hasButton();
            case CHALLENGE -> isChallenge(titled, words);
            default ->
                titled
                        ? count(reason, words) > 0 || (length() < BRIEF && !prose && isTitledAlone(reason))
                        : isSaid(reason, words);
        };
    }

    private boolean isChallenge(boolean titled, String words) {
        boolean said = count(Reason.CHALLENGE, words) > 0;
        return titled
                ? said || hasChallenge() || (length() < NOTHING && isTitledExactly())
                : isSaid(Reason.CHALLENGE, words) || (said && length() < BRIEF && hasChallenge());
    }

    private boolean isTitled(Reason reason) {
        return titles.stream().anyMatch(title -> says(title, reason));
    }

    /** Whether a title says so, and little more than the name of the site. */
    private boolean isTitledAlone(Reason reason) {
        return titles.stream()
                .filter(title -> says(title, reason))
                .anyMatch(title -> PARTS.splitAsStream(title)
                        .allMatch(part -> says(part, reason) || part.split(" ").length <= LONGEST_NAME));
    }

    private boolean says(String title, Reason reason) {
        return TITLES.getOrDefault(reason, List.of()).stream().anyMatch(title::contains)
                || (reason == Reason.NOT_FOUND && isNumbered(title))
                || (reason == Reason.CHALLENGE && isTitledExactly());
    }

    /** Whether a title, or a part of it, says that the server is out of service and nothing else. */
    private boolean isTitledExactly() {
        return titles.stream().flatMap(PARTS::splitAsStream).anyMatch(OUT_OF_SERVICE::contains);
    }

    /** "404", "Error 404 - Elm Herald", "Not found"; not "Flight 404 lands in the sea". */
    private static boolean isNumbered(String title) {
        return NUMBER.matcher(title).find();
    }

    private static int longest(Reason reason) {
        return LONGEST.getOrDefault(reason, 0);
    }

    private int length() {
        return text == null ? 0 : text.length();
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : lower(words).replace('’', '\'');
    }

    /** Whether two of the phrases are there. */
    private boolean isSaid(Reason reason, String words) {
        return count(reason, words) > 1;
    }

    /** How many of the phrases are there, beside those of the titles and outside of quotations. */
    private long count(Reason reason, String words) {
        String said = words.lines()
                .map(Address::unquoted)
                .filter(line -> !prose || reason == Reason.CONSENT || ADDRESS.isIn(line))
                .collect(Collectors.joining("\n"));
        return WORDS.getOrDefault(reason, List.of()).stream()
                .filter(said::contains)
                .filter(phrase ->
                        reason == Reason.CONSENT || titles.stream().noneMatch(title -> title.contains(phrase)))
                .count();
    }

    /** Whether it does not read as an article does, or most of it asks the reader. */
    private boolean isAddressed(String words) {
        List<String> paragraphs =
                words.lines().filter(line -> line.length() > SHORT).toList();
        long asking = paragraphs.stream()
                .map(Address::unquoted)
                .filter(line -> count(Reason.CONSENT, line) > 0 && ADDRESS.isIn(line))
                .count();
        return !prose || (asking > 1 && asking >= paragraphs.size() * MOST_ASKING);
    }

    /** Whether at least two paragraphs, and that share of all, are about it. */
    private boolean isMostlyOf(Reason reason, String words, double share) {
        int all = 0;
        int about = 0;
        for (String paragraph : words.split("\n+")) {
            if (paragraph.length() > SHORT) {
                all++;
                about += count(reason, paragraph) > 0 ? 1 : 0;
            }
        }
        return about >= Math.min(2, all) && about > 0 && about >= all * share;
    }

    private boolean hasButton() {
        for (String name : List.of("button", "a", "input", "span", "div")) {
            for (Element element : page.named(name)) {
                String own = name.equals("input")
                        ? element.attr("value")
                        : name.equals("button") || name.equals("a") ? element.text() : element.ownText();
                String words = own.length() > LONGEST_BUTTON ? "" : lower(own);
                if (!words.isEmpty() && BUTTONS.stream().anyMatch(words::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasChallenge() {
        for (String name : Set.of("script", "iframe", "form", "div", "link")) {
            for (Element element : page.named(name)) {
                String named = element.attr("src") + " " + element.attr("action") + " " + element.id() + " "
                        + element.className() + (name.equals("script") ? element.data() : "");
                if (CHALLENGES.matcher(named).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
