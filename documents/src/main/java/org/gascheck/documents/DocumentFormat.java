package org.gascheck.documents;

import java.util.Locale;

/** In what form results are handed on. */
public enum DocumentFormat {
    /** A table of findings, a line each, for spreadsheets. */
    CSV("findings.csv", false),
    /** A workbook: overview, findings, matrix, ledger, outstanding lists and statistics. */
    XLSX("report.xlsx", true),
    /** A page that stands alone, for a browser and a printer. */
    HTML("report.html", false),
    /** A draft of a rectification notice for each subject that is not compliant, for an office. */
    DOCX("notices", true),
    /** SARIF 2.1.0, for programs that show findings of tools. */
    SARIF("report.sarif", false),
    /** JUnit XML, for build servers. */
    JUNIT("junit.xml", false);

    private final String output;
    private final boolean binary;

    DocumentFormat(String output, boolean binary) {
        this.output = output;
        this.binary = binary;
    }

    /** The name of the file that is written, or of the folder with the files. */
    public String output() {
        return output;
    }

    /** Whether it is no text, and nothing for a terminal. */
    public boolean isBinary() {
        return binary;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
