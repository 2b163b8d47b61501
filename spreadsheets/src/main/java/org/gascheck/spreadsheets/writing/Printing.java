package org.gascheck.spreadsheets.writing;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How sheets are printed. */
final class Printing {

    private Printing() {
    }

    /** On A4, each page as wide as the sheet. */
    static void onePageWide(Worksheet sheet, boolean landscape) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
    }
}
