package org.gascheck.service;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An inspector with a telephone, who uses keys alone. */
final class Inspector implements AutoCloseable {

    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TABS = 60;

    private final ChromeDriver browser;
    private final String language;
    private final String address;
    private final Looks looks;

    Inspector(int port, String language) {
        if (!DRIVER.canExecute()) {
            fail(DRIVER + " is not there: apt-get install chromium chromium-driver fonts-noto-cjk");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=zh-CN");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        this.browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
        this.language = language;
        this.address = "http://127.0.0.1:" + port + "/";
        this.looks = new Looks(browser, language);
    }

    /** Opens the page in the language. */
    Inspector opens() {
        browser.get(address);
        idle();
        if (!browser.findElement(By.tagName("html")).getDomAttribute("lang").startsWith(language)) {
            browser.executeScript("localStorage.setItem('gascheck-language', arguments[0])", language);
            browser.navigate().refresh();
            idle();
        }
        return this;
    }

    /** Enters a token. */
    Inspector enters(String token) {
        await("#token");
        keys(token, Keys.ENTER);
        idle();
        return this;
    }

    /** Begins a check of a household. */
    void begins(int purpose, String number, String name) {
        starts(purpose, number, name);
        chooses("RESIDENT");
    }

    /** Begins a check of the first of some models for sale. */
    void beginsSale(String number, String name) {
        await("#new");
        tabTo("purpose-0");
        keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        tabTo("list-0");
        keys(Keys.SPACE);
        fills(number, name);
    }

    /** Begins a check for the purpose at a position. */
    void starts(int purpose, String number, String name) {
        await("#new");
        tabTo("purpose-0");
        for (int i = 0; i < purpose; i++) {
            keys(Keys.ARROW_DOWN);
        }
        fills(number, name);
    }

    private void fills(String number, String name) {
        tabTo("number");
        keys(number);
        tabTo("name");
        keys(name, Keys.ENTER);
        idle();
    }

    /** The JSON Pointer of the question that is asked, or null. */
    String asked() {
        return (String) browser.executeScript("return document.querySelector('#question')?.dataset.pointer ?? null");
    }

    /** Chooses the choices at some positions. */
    void chooses(int... positions) {
        WebElement first = browser.findElement(By.cssSelector("form .choice input"));
        boolean isRadio = "radio".equals(first.getDomAttribute("type"));
        for (int position : positions) {
            if (isRadio) {
                tabTo(first.getDomAttribute("id"));
                keys(Keys.SPACE);
                for (int i = 0; i < position; i++) {
                    keys(Keys.ARROW_DOWN);
                }
            } else {
                tabTo("c" + position);
                keys(Keys.SPACE);
            }
        }
        submits();
    }

    /** Where the choice of a value stands. */
    static String choice(String value) {
        return "input[data-value='" + value.replace("'", "\\'") + "']";
    }

    /** Chooses the choice of a value. */
    void chooses(String value) {
        String id = browser.findElement(By.cssSelector(choice(value))).getDomAttribute("id");
        chooses(Integer.parseInt(id.substring(1)));
    }

    /** On a slow line, chooses a choice and presses a button by its label before that is answered. */
    void choosesAndPressesAtOnce(int position, String label) {
        browser.executeScript("""
                const sends = window.fetch;
                window.fetch = async (...given) => {
                  const answer = await sends(...given);
                  if (window.fetch.isSlow) {
                    window.fetch.isSlow = false;
                    await new Promise(done => setTimeout(done, 3000));
                  }
                  return answer;
                };
                window.fetch.isSlow = true;
                document.querySelectorAll('form .choice input')[arguments[0]].click();
                document.querySelector('form button.main').click();
                document.querySelector(`button[aria-label='${arguments[1]}']`).click();
                """, position, label);
    }

    /** Types an answer. */
    void types(String answer) {
        tabTo("field");
        keys(Keys.chord(Keys.CONTROL, "a"), answer);
        submits();
    }

    private void submits() {
        keys(Keys.ENTER);
        idle();
    }

    /** Answers what is asked, whatever it is. */
    void answersSomething() {
        if (sees(".choice")) {
            chooses(0);
        } else {
            types("50");
        }
    }

    /** Waits until the page is kept by the browser. */
    void isKept() {
        new WebDriverWait(browser, PATIENCE).until(page -> browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                navigator.serviceWorker.ready.then(() => caches.has('gascheck-page-2')).then(done);
                """).equals(true)
                && (Boolean) browser.executeScript("return navigator.serviceWorker.controller !== null"));
    }

    /** Cuts the line, or has it back. */
    void hasLine(boolean has) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", !has, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        new WebDriverWait(browser, PATIENCE).until(page -> Boolean.valueOf(has)
                .equals(browser.executeScript("return navigator.onLine")));
        idle();
    }

    /** Has the page as it is printed, or on the screen again. */
    void prints(boolean paper) {
        browser.executeScript("window.dispatchEvent(new Event(arguments[0]))", paper ? "beforeprint" : "afterprint");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
    }

    /** Where the focus is. */
    String focus() {
        return browser.switchTo().activeElement().getDomAttribute("id");
    }

    /** What the browser keeps of a form. */
    String kept() {
        return (String) browser.executeScript("return JSON.stringify(localStorage)");
    }

    /** Presses the button of that text. */
    void presses(String text) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (browser.switchTo().activeElement().getText().equals(text)) {
                keys(Keys.ENTER);
                idle();
                return;
            }
            keys(Keys.TAB);
        }
        fail("no button " + text + " is reached by the Tab key");
    }

    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (id.equals(browser.switchTo().activeElement().getDomAttribute("id"))) {
                return;
            }
            keys(Keys.TAB);
        }
        fail(id + " is not reached by the Tab key; it stands at " + text("main"));
    }

    private void keys(CharSequence... keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    /** Waits until the page has something. */
    void await(String selector) {
        new WebDriverWait(browser, PATIENCE).until(page -> !page.findElements(By.cssSelector(selector)).isEmpty());
    }

    /** Waits until the page is done with what it was told to do. */
    void idle() {
        new WebDriverWait(browser, PATIENCE).until(page -> {
            List<WebElement> bodies = page.findElements(By.cssSelector("body:not([aria-busy]) main > *"));
            return !bodies.isEmpty();
        });
    }

    /** The text that is shown in an element. */
    String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    boolean sees(String selector) {
        return !browser.findElements(By.cssSelector(selector)).isEmpty();
    }

    ChromeDriver browser() {
        return browser;
    }

    /** Looks at the page on a telephone and at a desk. */
    void looks(String name) {
        looks.at(name);
    }

    @Override
    public void close() {
        browser.quit();
    }
}
