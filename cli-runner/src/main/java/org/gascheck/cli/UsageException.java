package org.gascheck.cli;

import org.gascheck.Text;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Bad usage that the commands find themselves, told in both languages; picocli finds the rest. */
final class UsageException extends ParameterException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    UsageException(CommandLine line, String zh, String en) {
        this(line, new Text(zh, en));
    }

    private UsageException(CommandLine line, Text text) {
        super(line, text.en());
        this.text = text;
    }

    /** A value that an option cannot have, and why. */
    static UsageException ofOption(CommandLine line, String option, String zh, String en) {
        return new UsageException(line, "选项 " + option + "：" + zh, "Invalid value for option '" + option + "': " + en);
    }

    /** What is wrong. */
    Text text() {
        return text;
    }
}
