package org.gascheck;

import java.util.Locale;

/**
 * A text in the two languages in which everything is said to users.
 *
 * @param zh the text in Chinese
 * @param en the text in English
 */
public record Text(String zh, String en) {

    /** The text for a locale: Chinese for Chinese locales, else English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
