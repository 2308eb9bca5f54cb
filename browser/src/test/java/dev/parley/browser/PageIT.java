package dev.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * The page as a reader meets it. Skipped where there is no Chromium, unless {@code BROWSER_TESTS=required} is in the environment;
 * {@code -Daxe=FILE} names axe-core's script, and with {@code -Dscreenshots=FOLDER} a picture of each view is left there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageIT {
    private static final List<String> SERIOUS = List.of("serious", "critical");
    private static final int LARGEST_PICTURE = 150_000;
    private static final String TARGET = "/targets/salmon-tax";
    private static final String ACTOR = "/actors/sunniva-hauge";

    private PageRun run;
    private Browser page;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        var missing = Browser.missing();
        assumeTrue(missing.isEmpty() || "required".equals(System.getenv("BROWSER_TESTS")), missing);
        run = new PageRun(folder);
        page = run.browser();
    }

    @AfterAll
    void stop() {
        if (run != null) {
            run.close();
        }
    }

    @BeforeEach
    void lookAtIt() {
        page.look(Look.DESKTOP_LIGHT);
        page.errors();
    }

    @AfterEach
    void shouldTellTheConsoleOfNoError() {
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void shouldFindAnActorAsItIsTypedAndLeadBackToTheSearch() {
        page.open("/actors");
        page.see("input[type=search]").sendKeys("lindq");
        page.see(".total", "1 actor");
        page.reach("/actors?q=lindq");

        page.follow(".row-name", "Eero Lindqvist");
        page.reach("/actors/eero-lindqvist");
        assertThat(page.see("h1").getText()).isEqualTo("Eero Lindqvist");
        assertThat(page.title()).isEqualTo("Eero Lindqvist · Parley");
        page.see(".facts", "Finland");
        assertThat(page.all(".plot rect.fill-own")).isNotEmpty();

        page.back();
        assertThat(page.see("input[type=search]").getAttribute("value")).isEqualTo("lindq");
        page.see(".row-name", "Eero Lindqvist");
    }

    @Test
    void shouldShowWhoIsForAndAgainstATargetAndWhoChangedSides() {
        page.open("/targets");
        page.follow(".row-name", "salmon tax");
        page.reach(TARGET);
        page.see(".undecided", "Sunniva Hauge");
        assertThat(page.all(".plot .fill-for")).isNotEmpty();
        assertThat(page.all(".plot .fill-against")).isNotEmpty();
        assertThat(page.all(".plot .flag")).isNotEmpty();

        var shift = page.see(".shift", "Sunniva Hauge");
        assertThat(shift.getText())
                .contains("against", "for")
                .containsIgnoringCase("before")
                .containsIgnoringCase("after");
        page.follow(".segments a", "Week");
        page.reach(TARGET + "?bucket=week");

        page.open("/targets/quota");
        assertThat(page.all(".camp-against .row-name")).isNotEmpty();
        assertThat(page.all(".camp-for .row-name")).isNotEmpty();
    }

    @Test
    void shouldTellAStateFromThoseWhoSpeakForIt() {
        page.open("/actors/Q33");
        page.see(".facts", "by its people");
        page.see(".row-name", "Eero Lindqvist");
        page.see(".key", "by its people");
    }

    @Test
    void shouldShowAStatementInItsContext() {
        page.open("/statements?actor=eero-lindqvist");
        var card = page.see(".statement", "hole in the budget");
        card.findElement(By.cssSelector("summary")).click();

        assertThat(page.see(".paragraph .mark-content").getText()).contains("A tunnel without a ceiling");
        assertThat(page.see(".paragraph .mark-source").getText()).contains("Lindqvist");
        assertThat(page.see(".paragraph .mark-cue").getText()).isEqualTo("said");
        page.see(".legend", "speaker");
        page.see(".finding code", "quotation");
        assertThat(page.all(".report a[href^=http]"))
                .isNotEmpty()
                .allMatch(link -> "noopener noreferrer".equals(link.getAttribute("rel")));
    }

    @Test
    void shouldFilterStatementsAndKeepTheFilterInTheAddress() {
        page.open("/statements");
        page.see("summary", "Filters").click();
        page.see(".box label", "Against").click();
        page.reach("/statements?side=OPPOSE");
        page.awaitView();
        assertThat(page.all(".statement"))
                .isNotEmpty()
                .allMatch(card -> card.getText().contains("against"));

        var target = page.see("input[placeholder='Actor or issue']");
        target.sendKeys("salm");
        page.see(".proposal", "salmon tax");
        target.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        page.see(".chip", "salmon tax");
        page.reach("/statements?side=OPPOSE&target=salmon-tax");
        page.awaitView();
        assertThat(page.see(".exports a", "CSV").getAttribute("href"))
                .endsWith("/api/statements.csv?side=OPPOSE&target=salmon-tax");

        page.open(page.place());
        page.see(".chip", "salmon tax").click();
        page.reach("/statements?side=OPPOSE");
    }

    @Test
    void shouldShowStatementsAsTheyComeAndTakeBackWhatACorrectionDrops() throws Exception {
        page.open("/live");
        page.see(".live-state", "Connected");

        run.ingest(PageRun.item(
                "quay",
                "2026-06-05T09:00:00Z",
                "The quay is closed. “The quay will be rebuilt by spring,” Estonian Transport Minister Liis Oravsalu"
                        + " said on Friday."));
        page.see(".arrived .words", "rebuilt by spring");
        page.see(".tag", "New");
        page.see(".live-tally", "1 new");

        run.ingest(PageRun.item(
                "quay",
                "2026-06-05T12:00:00Z",
                "The quay is closed. Correction: an earlier version misquoted a minister."));
        var back = page.see(".taken-back", "rebuilt by spring");
        assertThat(back.getText()).contains("Taken back by a correction");
        page.see(".live-tally", "1 taken back");
        page.open("/statements?q=%22rebuilt+by+spring%22");
        page.see(".state", "No statement fits");
    }

    @Test
    void shouldConnectAgainWhenTheServerWasAway() throws Exception {
        try (var view = run.ownView()) {
            var own = page.at(view.page());
            own.open("/live");
            own.see(".live-state", "Connected");
            view.restart(() -> own.see(".live-state", "Line lost"));
            own.see(".live-state", "Connected");
            run.ingest(PageRun.item(
                    "ferry",
                    "2026-06-06T09:00:00Z",
                    "“The ferry will sail at noon,” Estonian Transport Minister Liis Oravsalu said on Saturday."));
            own.see(".arrived .words", "sail at noon");
        }
        page.errors();
    }

    @Test
    void shouldTellWhatStandsNowhere() throws Exception {
        page.open("/actors/nobody-of-that-name");
        page.see(".state-error", "Nothing stands here");
        page.open("/no/such/view");
        page.see("h1", "No such page");
        page.open("/actors?q=zzzz");
        page.see(".state", "Nobody of that name has spoken");
        page.open("/statements?size=0");
        page.see(".state-error", "size");
        assertThat(run.answer("/api/actors/nobody-of-that-name").statusCode()).isEqualTo(404);
        page.errors();
    }

    @Test
    void shouldBeReadableWithTheKeyboardAlone() {
        page.open("/");
        page.run("document.body.focus()");
        page.focused().sendKeys(Keys.TAB);
        assertThat(page.focused().getText()).isEqualTo("Skip to the content");
        page.focused().sendKeys(Keys.ENTER);
        assertThat(page.focused().getAttribute("id")).isEqualTo("main");

        page.follow(".nav a", "Actors");
        assertThat(page.focused().getTagName()).isEqualTo("h1");
        assertThat(page.see(".nav a[aria-current=page]").getText()).isEqualTo("Actors");
    }

    @Test
    void shouldKeepTheColoursThatTheReaderChose() {
        page.open("/");
        page.see("#theme").click();
        assertThat(page.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        page.open("/health");
        assertThat(page.run("return getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
        page.see("#theme").click();
        page.run("localStorage.clear()");
    }

    @Test
    void shouldShowAnArticleOfAUsersOwn() {
        page.open("/actors");
        page.see("input[type=search]").sendKeys("berzaune");
        page.follow(".row-name", "Ilze Bērzaune");
        page.see(".facts", "Mayor");

        page.open("/targets");
        page.see("input[type=search]").sendKeys("road tun");
        page.follow(".row-name", "road tunnel");
        page.see(".camp-for .row-name", "Sofija Ranke");
        page.see(".camp-against .row-name", "Biruta Ozolkalne");

        page.open("/statements?q=%22includes+the+water%22");
        page.follow(".source a[href^='/statements/']", "Link");
        assertThat(page.see(".paragraph .mark-content").getText()).contains("a price that includes the water");
        assertThat(page.see(".paragraph .mark-source").getText()).isEqualTo("Mayor Ilze Bērzaune");
        assertThat(page.see(".report a[href^=http]").getAttribute("href"))
                .isEqualTo("https://daugava-herald.example/news/2026/06/harbour-tunnel-vote-put-off");
        page.open("/statements?q=grandmother");
        page.see(".state", "No statement fits");
    }

    /** After everything else: what it publishes would stand in the others' way. */
    @Order(Integer.MAX_VALUE)
    @Test
    void shouldTakeTextsForTextsWhateverTheyHold() {
        page.open("/live");
        page.see(".live-state", "Connected");
        run.publishHostileNews();
        page.see(".arrived .words", HostileNews.PROBE);
        shouldHaveNoMarkup("arriving");

        for (var look : List.of(Look.PHONE_LIGHT, Look.DESKTOP_DARK)) {
            page.look(look);
            for (var path : HostileNews.views()) {
                page.open(path);
                page.see("main", "<img src=x");
                shouldHaveNoMarkup(path);
                assertThat(page.excess())
                        .as("%s is as wide as its screen", path)
                        .isZero();
            }
        }
        page.open(HostileNews.views().get(3));
        page.see(".words", HostileNews.PROBE);
        page.see(".statement summary").click();
        page.see(".paragraph", "He said: <img src=x");
        shouldHaveNoMarkup("in context");
    }

    private void shouldHaveNoMarkup(String where) {
        assertThat(page.run("return typeof window.probed")).as(where).isEqualTo("undefined");
        assertThat(page.all("img, svg[onload], [href^='javascript']")).as(where).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    @EnabledIfSystemProperty(named = Browser.AXE, matches = ".+")
    void shouldHaveNoSeriousFaultInAnyView(Look look) {
        page.look(look);
        var softly = new SoftAssertions();
        views().forEach((name, path) -> {
            page.open(path);
            softly.assertThat(page.faults())
                    .as(name)
                    .filteredOn(fault -> SERIOUS.contains(fault.impact()))
                    .isEmpty();
            softly.assertThat(page.excess())
                    .as("%s is as wide as its screen", name)
                    .isZero();
        });
        softly.assertAll();
    }

    /** Before anything else: the others add news of their own. */
    @Order(1)
    @ParameterizedTest
    @EnumSource(Look.class)
    @EnabledIfSystemProperty(named = "screenshots", matches = ".+")
    void shouldBePictured(Look look) throws IOException {
        page.look(look);
        for (var view : views().entrySet()) {
            page.open(view.getValue());
            var file = Path.of(System.getProperty("screenshots"), view.getKey() + "-" + look.fileName() + ".webp");
            page.picture(file);
            assertThat(Files.size(file)).as("%s", file).isLessThan(LARGEST_PICTURE);
        }
    }

    /** Views by name; the statement is the first of an actor whose page is shown too. */
    private Map<String, String> views() {
        page.open("/statements?actor=eero-lindqvist&kind=DIRECT");
        var statement = String.valueOf(
                page.run("return document.querySelector('.source a[href^=\"/statements/\"]').getAttribute('href')"));
        Map<String, String> views = new LinkedHashMap<>();
        views.put("front", "/");
        views.put("actors", "/actors?sort=statements");
        views.put("actor", ACTOR);
        views.put("statements", "/statements?side=SUPPORT&side=OPPOSE");
        views.put("statement", statement);
        views.put("targets", "/targets");
        views.put("target", TARGET);
        views.put("shifts", "/shifts");
        views.put("live", "/live");
        views.put("health", "/health");
        return views;
    }
}
