package org.gascheck.cli;

import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Markup;
import picocli.CommandLine.Help.Ansi.Style;

/** Shows emphasis by the colours of a terminal. */
final class Colours implements Markup {

    @Override
    public String marked(String text, Emphasis emphasis) {
        Style style = switch (emphasis) {
            case STRONG -> Style.bold;
            case FAINT -> Style.faint;
            case SUBJECT -> Style.fg_blue;
            case FULFILLED -> Style.fg_green;
            case BREACHED -> Style.fg_red;
            case FOR_A_PERSON -> Style.fg_magenta;
            case OPEN -> Style.fg_yellow;
            case NOT_YET_DUE -> Style.fg_cyan;
        };
        return style.on() + text + style.off();
    }
}
