package org.gascheck.documents.workbook;

import org.gascheck.documents.told.Told;
import org.gascheck.law.Outcome;

/** How outcomes look in a workbook: by a sign and a colour, so that it can be read without colours. */
final class Looks {

    private Looks() {
    }

    static Table.Look of(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> Table.Look.BREACHED;
            case NEEDS_REVIEW -> Table.Look.FOR_A_PERSON;
            case UNDETERMINED -> Table.Look.OPEN;
            case NOT_YET_DUE -> Table.Look.NOT_YET_DUE;
            case SATISFIED -> Table.Look.SATISFIED;
            case NOT_APPLICABLE -> Table.Look.FAINT;
        };
    }

    /** The sign of an outcome in a matrix. */
    static String sign(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> "✘";
            case NEEDS_REVIEW -> "▲";
            case UNDETERMINED -> "？";
            case NOT_YET_DUE -> "○";
            case SATISFIED -> "✔";
            case NOT_APPLICABLE -> "–";
        };
    }

    /** What the signs mean. */
    static String legend(Told told) {
        StringBuilder legend = new StringBuilder();
        for (Outcome each : Outcome.values()) {
            legend.append(sign(each)).append(' ').append(told.voice().name(each)).append("  ");
        }
        return legend.append(told.say(
                "✘* 已豁免（仍不符合）  空格：没有这项判定", "✘* waived (breached all the same)  empty: not judged for it"))
                .toString();
    }
}
