package org.gascheck;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import java.util.Objects;

/** A text in the two languages in which everything is said to users. Immutable. */
public final class Text {

    /** Both languages as they stand in JSON, encoded once for all reports. */
    private record Encoded(SerializableString zh, SerializableString en) {

        static Encoded of(String zh, String en) {
            Encoded encoded = new Encoded(new SerializedString(zh), new SerializedString(en));
            encoded.zh.asQuotedUTF8();
            encoded.en.asQuotedUTF8();
            return encoded;
        }
    }

    private final String zh;
    private final String en;

    /** Null until a report is written; where threads race, each makes an equal one. */
    private Encoded encoded;

    /** The text in Chinese and in English. */
    public Text(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The text in Chinese. */
    public String zh() {
        return zh;
    }

    /** The text in English. */
    public String en() {
        return en;
    }

    /** The text for a locale: Chinese for Chinese locales, else English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /** The text in Chinese, ready for JSON. */
    public SerializableString zhInJson() {
        return encoded().zh();
    }

    /** The text in English, ready for JSON. */
    public SerializableString enInJson() {
        return encoded().en();
    }

    private Encoded encoded() {
        Encoded ready = encoded;
        if (ready == null) {
            ready = Encoded.of(zh, en);
            encoded = ready;
        }
        return ready;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && Objects.equals(zh, text.zh) && Objects.equals(en, text.en);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zh, en);
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
