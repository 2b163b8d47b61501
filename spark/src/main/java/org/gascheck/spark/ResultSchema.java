package org.gascheck.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of the datasets, as docs/spark.md tells them. Columns may be added at the end; none is renamed, moved or
 * given another type.
 */
public final class ResultSchema {

    private static final StructType TEXT = new StructType().add("zh", StringType).add("en", StringType);
    private static final StructType SUBJECT = new StructType()
            .add("kind", StringType)
            .add("id", StringType)
            .add("pointer", StringType)
            .add("name", TEXT);
    private static final StructType EVIDENCE = new StructType()
            .add("pointer", StringType)
            .add("value", StringType)
            .add("more", IntegerType)
            .add("assumed", StringType);
    private static final StructType REASON = new StructType()
            .add("reason", StringType)
            .add("says", TEXT)
            .add("asks", TEXT)
            .add("at", list(StringType))
            .add("more", IntegerType)
            .add("lacks", list(EVIDENCE));
    private static final StructType DUE = new StructType()
            .add("date", DateType)
            .add("provision", StringType)
            .add("overdue_days", LongType);
    private static final StructType OTHER_READING = new StructType()
            .add("setting", StringType)
            .add("chosen", StringType)
            .add("other", StringType)
            .add("outcome", StringType);

    private static final StructType SCOPE = new StructType()
            .add("instrument", StringType)
            .add("verdict", StringType)
            .add("clauses", IntegerType)
            .add("judged", IntegerType)
            .add("left_to_a_person", IntegerType)
            .add("routed", IntegerType)
            .add("not_judged", list(StringType));
    private static final StructType UNREAD = new StructType()
            .add("fact", StringType)
            .add("count", IntegerType)
            .add("first", StringType);

    /** A finding: all that is told of it by itself. */
    public static final StructType FINDING = new StructType()
            .add("requirement", StringType)
            .add("instrument", StringType)
            .add("outcome", StringType)
            .add("strength", StringType)
            .add("title", TEXT)
            .add("citation", StringType)
            .add("provisions", list(StringType))
            .add("subject", SUBJECT)
            .add("message", TEXT)
            .add("reasons", list(REASON))
            .add("evidence", list(EVIDENCE))
            .add("more_evidence", IntegerType)
            .add("missing", list(StringType))
            .add("more_missing", IntegerType)
            .add("ask_first", StringType)
            .add("authorities", list(StringType))
            .add("authority_note", TEXT)
            .add("next_step", StringType)
            .add("due", DUE)
            .add("other_readings", list(OTHER_READING));

    /** Something that is wrong with a submission. */
    public static final StructType PROBLEM = new StructType()
            .add("source", StringType)
            .add("line", IntegerType)
            .add("column", IntegerType)
            .add("pointer", StringType)
            .add("message", TEXT);

    private static final StructType ORIGIN =
            new StructType().add("source", StringType).add("place", StringType);

    private static final StructType JUDGED = new StructType()
            .add("assessed_on", DateType)
            .add("verdict", StringType)
            .add("scope", list(SCOPE))
            .add("breached", IntegerType)
            .add("needs_review", IntegerType)
            .add("undetermined", IntegerType)
            .add("not_yet_due", IntegerType)
            .add("satisfied", IntegerType)
            .add("not_applicable", IntegerType)
            .add("requirements_in_force", IntegerType)
            .add("requirements_without_subject", IntegerType)
            .add("disputes", list(TEXT))
            .add("assumptions", list(StringType))
            .add("handed_in_not_judged", list(UNREAD))
            .add("answer", StringType);

    /** A result as gascheck writes it: a line of {@code results.ndjson}. */
    public static final StructType RESULTS = ORIGIN.add("judged", DataTypes.BooleanType).add("result", StringType);

    /** What is told of flat tables beside their submissions: each text once, and how many times it is so. */
    public static final StructType NOTES = new StructType()
            .add("text", TEXT)
            .add("times", LongType)
            .add("first", StringType);

    /** A finding on a row, with the submission that it is of. */
    public static final StructType FINDINGS = joined(ORIGIN.add("assessed_on", DateType), FINDING);

    /** A judged submission on a row. */
    public static final StructType VERDICTS = joined(ORIGIN, JUDGED);

    /** A rejected submission on a row. */
    public static final StructType REJECTED = ORIGIN.add("problems", list(PROBLEM));

    /** What the function in SQL gives: either a verdict with its findings, or problems and no verdict. */
    public static final StructType FUNCTION =
            JUDGED.add("findings", list(FINDING)).add("problems", list(PROBLEM));

    private ResultSchema() {
    }

    private static DataType list(DataType of) {
        return DataTypes.createArrayType(of, false);
    }

    private static StructType joined(StructType one, StructType other) {
        StructType joined = one;
        for (var each : other.fields()) {
            joined = joined.add(each);
        }
        return joined;
    }
}
