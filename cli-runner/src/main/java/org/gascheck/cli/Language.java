package org.gascheck.cli;

import java.util.Locale;
import org.gascheck.reports.Voice;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option for the language of what is printed. */
final class Language {

    /** The languages. */
    enum Tongue {
        ZH, EN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh",
            description = "语言。 Language of the output: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Tongue tongue = Tongue.ZH;

    /** The voice of the command that was run; Chinese for one without the option. */
    static Voice of(CommandLine line) {
        Language chosen = new Language();
        chosen.tongue = line.getParseResult().matchedOptionValue("--lang", Tongue.ZH);
        return chosen.voice();
    }

    Voice voice() {
        return new Voice(locale());
    }

    Locale locale() {
        return tongue == Tongue.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
