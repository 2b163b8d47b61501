package org.gascheck.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark in this process. */
final class Sessions {

    private Sessions() {
    }

    /** One that tries a task three times, as clusters do; there is one at a time, and whoever opens it closes it. */
    static SparkSession open(Map<String, Object> settings) {
        SparkSession.Builder builder = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "America/New_York");
        settings.forEach((key, value) -> builder.config(key, String.valueOf(value)));
        return builder.getOrCreate();
    }
}
