package org.gascheck.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gascheck.cli.ChosenScreening;
import org.gascheck.screening.sources.RawSubmission;

/**
 * How submissions stand in the rows of a dataset: as a JSON text in one column, or as columns by the names of the
 * model. Beside them a row may tell where it comes from.
 *
 * @param schema all columns; a row that another function of Spark hands on straight does not know them
 * @param text   the position of the text, or -1 where the columns are the facts
 */
record InputColumns(StructType schema, int text) implements Serializable {

    /** The name of the column that tells what a submission was read from, such as a file. */
    static final String SOURCE = "_source";
    /** That of the column that tells where it stands there, such as a line. */
    static final String PLACE = "_place";

    private static final String USUAL_SOURCE = "dataset";
    private static final List<String> ORIGIN = List.of(SOURCE, PLACE);

    /**
     * Those of a dataset.
     *
     * @throws IllegalArgumentException if no submission can stand in them
     */
    static InputColumns of(StructType schema) {
        List<String> facts = Arrays.stream(schema.fieldNames()).filter(each -> !ORIGIN.contains(each)).toList();
        if (facts.isEmpty()) {
            throw Refused.because("没有一列是资料", "the dataset has no column of submissions");
        }
        if (facts.size() == 1 && schema.apply(facts.get(0)).dataType().equals(DataTypes.StringType)
                && !facts.get(0).equals("assessedOn")) {
            return new InputColumns(schema, schema.fieldIndex(facts.get(0)));
        }
        RowTree.check(schema);
        return new InputColumns(schema, -1);
    }

    /** The source of a row. */
    String source(Row row) {
        return told(row, SOURCE, USUAL_SOURCE);
    }

    private String told(Row row, String column, String otherwise) {
        int at = Arrays.asList(schema.fieldNames()).indexOf(column);
        return at < 0 || row.isNullAt(at) ? otherwise : String.valueOf(row.get(at));
    }

    /** The submission of a row; one without a text is no submission, and refused as such. */
    RawSubmission submission(Row row, ChosenScreening chosen) {
        String source = source(row);
        String place = told(row, PLACE, "");
        return text < 0
                ? chosen.tree(RowTree.of(row, schema, ORIGIN), source, place)
                : Texts.submission(row.getString(text), source, place, chosen);
    }
}
