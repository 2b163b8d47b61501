package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a page looks like, to eyes and to those who hear it. */
final class Looks {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final String NOTHING_SCROLLS_SIDEWAYS = """
            return [...document.querySelectorAll('*')].every(each => each.scrollWidth <= each.clientWidth
              || !['auto', 'scroll'].includes(getComputedStyle(each).overflowX));
            """;
    private static final Dimension DESK = new Dimension(1280, 900);

    private final ChromeDriver browser;
    private final String language;

    Looks(ChromeDriver browser, String language) {
        this.browser = browser;
        this.language = language;
        sized(PHONE);
    }

    private void sized(Dimension size) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of(
                "width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", size == PHONE));
    }

    /** Looks at the page with axe-core, on a telephone and at a desk, and keeps pictures of it. */
    void at(String name) {
        for (Dimension size : List.of(DESK, PHONE)) {
            sized(size);
            picture(name + "-" + language + (size == PHONE ? "-phone" : "-desk"));
            assertThat(axe()).as(name).isEmpty();
            // Nothing lies beside the page.
            assertThat((Boolean) browser.executeScript(
                    "return document.documentElement.scrollWidth <= window.innerWidth")).as(name).isTrue();
            assertThat((Boolean) browser.executeScript(NOTHING_SCROLLS_SIDEWAYS)).as(name).isTrue();
        }
        assertThat(browser.manage().logs().get("browser").getAll().stream()
                .filter(each -> each.getMessage().contains("Content Security Policy")
                        || each.getMessage().contains("Uncaught"))).isEmpty();
    }

    private void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Map<String, Object> whole = browser.executeCdpCommand(
                    "Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            Files.write(PICTURES.resolve(name + ".png"),
                    OutputType.BYTES.convertFromBase64Png((String) whole.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe-core finds that is serious or critical. */
    private List<String> axe() {
        browser.executeScript(script());
        List<String> found = new ArrayList<>();
        Object results = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document).then(results => done(results.violations
                  .filter(each => ['serious', 'critical'].includes(each.impact))
                  .map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | '))),
                  error => done(['axe: ' + error]));
                """);
        ((List<?>) results).forEach(each -> found.add(String.valueOf(each)));
        return found;
    }

    private static String script() {
        try (InputStream axe = Looks.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
