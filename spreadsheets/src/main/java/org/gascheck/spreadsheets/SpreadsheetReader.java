package org.gascheck.spreadsheets;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.gascheck.facts.model.FactModel;
import org.gascheck.spreadsheets.mapping.Mapping;

/** Reads submissions from workbooks (.xlsx, .xls) and CSV files; immutable. */
public final class SpreadsheetReader {

    private final FactModel model;
    private final Mapping mapping;
    private final Charset charset;
    private final SheetLimits limits;

    private SpreadsheetReader(FactModel model, Mapping mapping, Charset charset, SheetLimits limits) {
        this.model = model;
        this.mapping = mapping;
        this.charset = charset;
        this.limits = limits;
    }

    /** A reader of submissions of a model. */
    public static SpreadsheetReader of(FactModel model) {
        return new SpreadsheetReader(model, Mapping.NONE, null, SheetLimits.DEFAULT);
    }

    /** One that reads headings and values by a mapping first. */
    public SpreadsheetReader by(Mapping chosen) {
        return new SpreadsheetReader(model, chosen, charset, limits);
    }

    /** One that takes CSV files to be in a charset, or finds it out where that is null. */
    public SpreadsheetReader in(Charset chosen) {
        return new SpreadsheetReader(model, mapping, chosen, limits);
    }

    /** One with other limits. */
    public SpreadsheetReader within(SheetLimits chosen) {
        return new SpreadsheetReader(model, mapping, charset, chosen);
    }

    /** Whether a file is a spreadsheet by its first bytes or, if these do not tell, by its name. */
    public static boolean isSpreadsheet(Path file) throws IOException {
        throw new UnsupportedOperationException(file.toString());
    }

    /**
     * Opens a file.
     *
     * @param source what problems call it
     * @throws UnreadableSpreadsheetException if it cannot be read as a spreadsheet, or nothing in it is understood
     * @throws IOException if it cannot be read at all
     */
    public ReadRows read(Path file, String source) throws IOException {
        throw new UnsupportedOperationException(source + model + mapping + charset + limits + file);
    }
}
