package org.gascheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.gascheck.documents.pages.PageDocument;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.marks.Marks;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.Select;

/** A browser shows, filters, expands, sorts and prints pages: of the profile {@code browser}, which needs Chromium. */
@Tag("browser")
class BrowserTest {

    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "pictures");

    private static ChromeDriver browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        if (!DRIVER.canExecute()) {
            fail(DRIVER + " is not there: apt-get install chromium chromium-driver fonts-noto-cjk");
        }
        Files.createDirectories(PICTURES);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,1600");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aPageOfManyIsFilteredSortedAndExpanded(String language) throws IOException {
        show(SampleResults.all().write(
                DocumentFormat.HTML, Marks.NONE, folder, Locale.forLanguageTag(language)), "many-" + language);
        int all = shown("#submissions tbody tr");
        Select verdict = new Select(browser.findElement(By.cssSelector("select[name=verdict]")));
        verdict.selectByValue("COMPLIANT");
        int compliant = shown("#submissions tbody tr");
        assertThat(compliant).isPositive().isLessThan(all);
        verdict.selectByValue("");
        assertThat(shown("#submissions tbody tr")).isEqualTo(all);

        WebElement breached = browser.findElements(By.cssSelector("#submissions th")).get(4);
        breached.sendKeys(Keys.ENTER);
        assertThat(breached.getDomAttribute("aria-sort")).isEqualTo("ascending");
        breached.click();
        assertThat(numbers(4)).isSortedAccordingTo((one, other) -> other - one);

        WebElement search = browser.findElements(By.cssSelector("input[type=search]")).get(1);
        search.sendKeys("hotpot-1");
        int found = shown("#findings details.finding");
        assertThat(found).isPositive().isLessThan(100);
        assertThat(browser.findElements(By.cssSelector("output")).get(1).getText()).startsWith(found + " / ");
        browser.findElements(By.cssSelector("button[data-open='1']")).get(0).click();
        assertThat(browser.findElements(By.cssSelector("#findings details:not([open])"))).isEmpty();
        picture("many-filtered-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aPageOfOneIsExpandedFilteredAndPrintedWhole(String language) throws IOException {
        ComplianceReport report = SampleResults.on("hotpot-basement.json");
        new PageDocument(Population.MODEL, Marks.NONE).write(SampleResults.RUN, report,
                SampleResults.judged(1, "hotpot-basement.json", report), List.of(), folder,
                Locale.forLanguageTag(language));
        show(folder.resolve(DocumentFormat.HTML.output()), "single-" + language);
        assertThat(browser.findElement(By.cssSelector(".verdict")).getText())
                .contains(language.equals("zh") ? "不合规" : "NON-COMPLIANT");
        new Select(browser.findElement(By.cssSelector("select[name=outcome]"))).selectByValue("UNDETERMINED");
        assertThat(shown("details.finding.b-BREACHED")).isZero();
        assertThat(shown("details.finding.b-UNDETERMINED")).isPositive();
        new Select(browser.findElement(By.cssSelector("select[name=outcome]"))).selectByValue("");
        browser.findElement(By.cssSelector("button[data-open='0']")).click();
        byte[] closed = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
        browser.findElement(By.cssSelector("button[data-open='1']")).click();
        byte[] opened = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
        Files.write(PICTURES.resolve("single-" + language + ".pdf"), closed);
        // What is closed is printed all the same.
        assertThat(pages(closed)).isEqualTo(pages(opened)).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aNoticeIsShown(String language) throws IOException {
        Path notices = SampleResults.named("hotpot-basement.json").write(
                DocumentFormat.DOCX, Marks.NONE, folder, Locale.forLanguageTag(language));
        show(notices.resolve("000001-hotpot_1.html"), "notice-" + language);
        assertThat(browser.findElement(By.tagName("h1")).getText()).isNotEmpty();
    }

    private static void show(Path page, String name) throws IOException {
        browser.get(page.toUri().toString());
        // The policy of the page lets its own script run.
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("class")).isEqualTo("js");
        picture(name);
    }

    private static void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES));
    }

    private static int shown(String selector) {
        return (int) browser.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).count();
    }

    private static List<Integer> numbers(int column) {
        return browser.findElements(By.cssSelector("#submissions tbody tr")).stream()
                .map(row -> row.findElements(By.tagName("td")).get(column).getText())
                .map(Integer::valueOf)
                .toList();
    }

    private static long pages(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\b", -1).length - 1L;
    }
}
