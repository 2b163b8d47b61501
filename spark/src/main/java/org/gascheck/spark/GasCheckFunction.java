package org.gascheck.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.gascheck.cli.ChosenScreening;

/**
 * The function {@code gascheck(submission_json)} of SQL: {@link ResultSchema#FUNCTION}. What cannot be judged has
 * problems and no verdict; so has what is null.
 */
public final class GasCheckFunction implements UDF1<String, Row>, Serializable {

    /** Its name in SQL. */
    public static final String NAME = "gascheck";

    private static final long serialVersionUID = 1L;

    /** What a setting of Spark is called, and the option that it is. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "spark.gascheck.instrument", "--instrument",
            "spark.gascheck.asOf", "--as-of",
            "spark.gascheck.setting", "--setting",
            "spark.gascheck.assume", "--assume",
            "spark.gascheck.for", "--for",
            "spark.gascheck.detail", "--detail"));

    private final JudgingOptions options;

    /** One that judges by some options. */
    public GasCheckFunction(JudgingOptions options) {
        this.options = options;
    }

    /** Lets SQL of a session call it. */
    public static void register(SparkSession session, JudgingOptions options) {
        session.udf().register(NAME, new GasCheckFunction(options), ResultSchema.FUNCTION);
    }

    /**
     * The options that settings of Spark choose, such as {@code spark.gascheck.asOf=2022-06-01}; several values of one
     * are separated by semicolons.
     *
     * @param settings tells the value of a setting, or null
     * @throws IllegalArgumentException if a value is none of its option
     */
    static JudgingOptions options(Function<String, String> settings) {
        List<String> words = new ArrayList<>();
        SETTINGS.forEach((setting, option) -> {
            String value = settings.apply(setting);
            if (value != null && !value.isBlank()) {
                for (String each : value.split(";")) {
                    words.addAll(List.of(option, each.strip()));
                }
            }
        });
        return JudgingOptions.of(words);
    }

    @Override
    public Row call(String json) {
        ExecutorScreening screening = ExecutorScreening.of(options.commandLine());
        ChosenScreening chosen = screening.chosen();
        return new ResultRows(chosen.run()).function(
                screening.judge(NAME, Texts.submission(json, NAME, "", chosen)));
    }
}
