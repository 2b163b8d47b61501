package org.gascheck.documents.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.gascheck.Build;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.reports.Voice;

/**
 * What every page has: it stands alone, fetches nothing, and runs no script but its own.
 *
 * @param policy what a browser lets it do
 */
public record Frame(
        String lang, String title, String css, String script, String policy, String generator, String remark) {

    /** That of a page with a title. */
    public static Frame of(Told told, String title) {
        return of(told.voice(), title, told.run().version());
    }

    /** That of a page with a title, made by a version of the program. */
    public static Frame of(Voice voice, String title, String version) {
        String script = resource("page.js");
        return new Frame(
                voice.say("zh-CN", "en"),
                PlainText.onOneLine(title),
                resource("page.css"),
                script,
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
                        + " script-src 'sha256-" + digest(script) + "'",
                Build.NAME + " " + version,
                voice.say(
                        "本页由程序生成，供核查参考，不是行政决定；结论只及所列范围。",
                        "Made by a program as an aid to people who check it; no decision of an authority. A verdict"
                                + " covers what is told and no more."));
    }

    private static String resource(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String script) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
