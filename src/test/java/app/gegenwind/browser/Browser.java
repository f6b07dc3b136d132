package app.gegenwind.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser without a window. A test without a browser fails, it is never skipped: paths come from the system
 * properties {@code gegenwind.chromium} and {@code gegenwind.chromedriver}, else from the usual places, else Selenium
 * tries to fetch them.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> DRIVERS =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/local/bin/chromedriver");

    // Selenium warns about every browser younger than itself; nothing here needs its versioned DevTools.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    // A busy machine answers late. Only a test that fails waits that long.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A window of 1440 × 900 pixels in English. */
    public static Browser open() {
        return open("en");
    }

    /** @param language what the browser asks pages for, such as {@code de} */
    public static Browser open(String language) {
        var options = new ChromeOptions()
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--window-size=1440,900",
                        "--lang=" + language,
                        "--accept-lang=" + language);
        program("gegenwind.chromium", BROWSERS).map(File::getPath).ifPresent(options::setBinary);
        var service = new ChromeDriverService.Builder();
        program("gegenwind.chromedriver", DRIVERS).ifPresent(service::usingDriverExecutable);
        return new Browser(new ChromeDriver(service.build(), options));
    }

    private static Optional<File> program(String property, List<String> usualPlaces) {
        var named = System.getProperty(property, "");
        var places = named.isBlank() ? usualPlaces.stream() : Stream.of(named);
        return places.map(File::new).filter(File::canExecute).findFirst();
    }

    /** Selenium's own driver, for whatever this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    public Browser go(String url) {
        driver.get(url);
        return this;
    }

    /** Becomes the visitor that the other browser is, with pages of its own. */
    public Browser as(Browser other, String url) {
        driver.get(url);
        driver.manage().deleteAllCookies();
        other.driver.manage().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("gegenwind"))
                .forEach(driver.manage()::addCookie);
        return go(url);
    }

    /** Resizes the page itself, below the smallest window a desktop browser allows. */
    public Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** @param scheme {@code light} or {@code dark}, as the operating system would ask for it */
    public Browser colours(String scheme) {
        var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
        return this;
    }

    /** The element once it is visible; fails after a minute: a busy machine answers late. */
    public WebElement see(String css) {
        return await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Clicks as soon as the element is there, shown and not covered. */
    public Browser click(String css) {
        await(_ -> clicked(css));
        return this;
    }

    private boolean clicked(String css) {
        try {
            var element = driver.findElement(By.cssSelector(css));
            boolean ready = element.isDisplayed() && element.isEnabled();
            if (ready) {
                element.click();
            }
            return ready;
        } catch (ElementClickInterceptedException | StaleElementReferenceException e) {
            return false;
        }
    }

    /** Waits until the element says this. */
    public Browser read(String css, String text) {
        await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
        return this;
    }

    /** Presses a key wherever the focus is. */
    public Browser press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
        return this;
    }

    /** Presses a key while Alt is held. */
    public Browser pressAlt(CharSequence key) {
        new Actions(driver).keyDown(Keys.ALT).sendKeys(key).keyUp(Keys.ALT).perform();
        return this;
    }

    public <T> T await(ExpectedCondition<T> condition) {
        return await(PATIENCE, condition);
    }

    public <T> T await(Duration patience, ExpectedCondition<T> condition) {
        try {
            return new WebDriverWait(driver, patience, Duration.ofMillis(100))
                    .ignoring(StaleElementReferenceException.class)
                    .until(condition);
        } catch (TimeoutException e) {
            screenshot("waited-in-vain-" + System.nanoTime());
            throw e;
        }
    }

    public List<WebElement> all(String css) {
        SearchContext page = driver;
        return page.findElements(By.cssSelector(css));
    }

    /** What axe finds against WCAG A and AA, a line each; empty is good. */
    public List<String> accessibilityFindings() {
        return Axe.findings(this);
    }

    /** What the page said on the browser's console as errors; empty is good. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** A picture of the page in {@code target/screenshots}, for people. */
    public Path screenshot(String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
