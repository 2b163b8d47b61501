package org.gascheck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.Text;

/**
 * What a report tells of the spreadsheet that its submission was read from.
 *
 * @param file     the name of the spreadsheet
 * @param cells    the cell of what stands at a JSON Pointer, if there is one
 * @param taken    how the spreadsheet was read
 * @param unjudged what it hands in and nobody read, as far as it was read; each at its cell
 */
public record FromSheet(
        String file, Function<String, Optional<String>> cells, List<Text> taken, List<Problem> unjudged) {

    /** How many notes of each kind are told; of others only how many there are. */
    public static final int MOST_TOLD = 10;

    /** With unchangeable lists. */
    public FromSheet {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(cells, "cells");
        taken = List.copyOf(taken);
        unjudged = List.copyOf(unjudged);
    }

    /** None: the submission was read from something else. */
    static FromSheet none() {
        return new FromSheet("", pointer -> Optional.empty(), List.of(), List.of());
    }

    /** The first of what nobody read. */
    public List<Problem> firstUnjudged() {
        return unjudged.subList(0, Math.min(MOST_TOLD, unjudged.size()));
    }

    /** What nobody read in lines, the first of it and how much more there is; nothing where all was read. */
    public List<String> unjudgedLines(Voice voice) {
        List<String> lines = new ArrayList<>();
        firstUnjudged().forEach(each -> lines.add(each.in(voice.locale())));
        int more = unjudged.size() - lines.size();
        if (more > 0) {
            lines.add(voice.say("还有 " + more + " 处", more + " more"));
        }
        return lines;
    }
}
