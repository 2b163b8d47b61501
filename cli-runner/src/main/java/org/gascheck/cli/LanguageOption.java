package org.gascheck.cli;

import java.util.Locale;
import org.gascheck.reports.Voice;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option for the language of what is printed. */
final class LanguageOption {

    /** In what everything can be said. */
    enum Language {
        ZH, EN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh",
            description = "语言。 Language of the output: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Language language = Language.ZH;

    /** The voice of the command that was run; Chinese for one without the option. */
    static Voice of(CommandLine line) {
        LanguageOption chosen = new LanguageOption();
        Object named = line.getParseResult().matchedOptionValue("--lang", Language.ZH);
        chosen.language = named.toString().equals(Language.EN.toString()) ? Language.EN : Language.ZH;
        return chosen.voice();
    }

    Voice voice() {
        return new Voice(locale());
    }

    Locale locale() {
        return language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
