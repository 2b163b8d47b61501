package org.gascheck.spreadsheets.reading;

/** What numbers have in common that people, and Excel, take for each other. */
public final class Alike {

    private Alike() {
    }

    /** The same for numbers that differ only in zeros before them, in blanks and signs, or in letters like digits. */
    public static String of(String number) {
        return Plain.of(number).replace('o', '0').replace('l', '1').replace('i', '1').replaceFirst("^0+(?=.)", "");
    }
}
