package dev.parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium on one site. Waits are for what a reader would see, never for a time. */
final class Browser implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TRIES = 3;
    /** System property that names the file of axe-core's script. */
    static final String AXE = "axe";

    /** A rule of axe that the page breaks. */
    record Fault(String rule, String impact, String where) {}

    private final ChromeDriver driver;
    private final String home;

    private Browser(ChromeDriver driver, String home) {
        this.driver = driver;
        this.home = home;
    }

    /** Why there is none to be started here; empty where there is. */
    static String missing() {
        return Chromium.onPath().isPresent()
                ? ""
                : "no chromium and chromedriver on the PATH; Debian: apt-get install chromium chromium-driver";
    }

    /** @param home address of the site, without a slash at its end */
    static Browser start(String home) {
        var chromium = Chromium.onPath().orElseThrow(() -> new IllegalStateException(missing()));
        var options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--force-color-profile=srgb", "--hide-scrollbars", "--lang=en-GB");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), home);
    }

    /** The same browser on another site. Closing either closes both. */
    Browser at(String home) {
        return new Browser(driver, home);
    }

    /** From now on the page is seen like this. */
    void look(Look look) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", look.width(),
                        "height", look.height(),
                        "deviceScaleFactor", 1,
                        "mobile", look.touched()));
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look.colours()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /**
     * Goes to a path and waits until the view stands. Tries again where the line broke on the way: a browser drops what it
     * loads when a network interface of the machine comes or goes, which on a machine that starts containers is any time.
     */
    void open(String path) {
        for (var tried = 1; ; tried++) {
            driver.get(home + path);
            try {
                awaitView();
                return;
            } catch (ConditionTimeoutException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Waits until the view has its heading and nothing of it is still on its way. */
    void awaitView() {
        Awaitility.await("view at " + address())
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(StaleElementReferenceException.class)
                .until(() -> !all("h1").isEmpty() && all("[aria-busy=true]").isEmpty());
    }

    /** The first element of this selector, as soon as it is seen. */
    WebElement see(String selector) {
        return Awaitility.await("element " + selector + " at " + address())
                .atMost(LONGEST)
                .ignoreExceptionsInstanceOf(StaleElementReferenceException.class)
                .until(
                        () -> all(selector).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The first element of this selector that holds the words, as soon as it is seen. */
    WebElement see(String selector, String words) {
        return Awaitility.await("\"" + words + "\" in " + selector + " at " + address())
                .atMost(LONGEST)
                .ignoreExceptionsInstanceOf(StaleElementReferenceException.class)
                .until(
                        () -> all(selector).stream()
                                .filter(one -> one.getText().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Clicks what the selector finds, with these words, and waits for the view that it leads to; again where a list was drawn anew meanwhile. */
    void follow(String selector, String words) {
        Awaitility.await("a click on \"" + words + "\"")
                .atMost(LONGEST)
                .ignoreExceptionsInstanceOf(StaleElementReferenceException.class)
                .until(() -> {
                    see(selector, words).click();
                    return true;
                });
        awaitView();
    }

    void back() {
        driver.navigate().back();
        awaitView();
    }

    /** Path and query of where the browser is. */
    String place() {
        return address().substring(home.length());
    }

    /** Waits until the page stands at a path: it writes what is typed into its address a moment later. */
    void reach(String path) {
        Awaitility.await(path).until(this::place, path::equals);
    }

    private String address() {
        return text(driver.getCurrentUrl());
    }

    String title() {
        return text(driver.getTitle());
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What a script of the page's own returns; as Selenium has it. */
    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** By how many pixels the page is wider than its screen. The room kept for a scroll bar may make it narrower. */
    long excess() {
        var pixels =
                run("const all = document.documentElement; return Math.max(0, all.scrollWidth - all.clientWidth);");
        return ((Number) Objects.requireNonNull(pixels)).longValue();
    }

    /** What the console told of errors since it was last asked. Lines that broke are left out: they are tried again. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("ERR_NETWORK_CHANGED"))
                .toList();
    }

    /** What axe finds to be wrong with the view that stands. */
    List<Fault> faults() {
        run(axe());
        var found = driver.executeAsyncScript(
                "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then((result) =>"
                        + " done(result.violations.map((fault) => [fault.id, String(fault.impact), fault.nodes.map((node)"
                        + " => node.html).join(' ')])));");
        return ((List<?>) Objects.requireNonNull(found))
                .stream()
                        .map(one -> (List<?>) one)
                        .map(one -> new Fault(text(one.get(0)), text(one.get(1)), text(one.get(2))))
                        .toList();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static String axe() {
        try {
            return Files.readString(Path.of(Objects.requireNonNull(System.getProperty(AXE), AXE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is seen of the view as WebP. */
    void picture(Path file) throws IOException {
        var answer = cdp("Page.captureScreenshot", Map.of("format", "webp", "quality", 88));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(text(answer.get("data"))));
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
