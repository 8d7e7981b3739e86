package io.github.funnelkit.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts Spark as it was configured from outside. */
final class Sessions {

    private static final String MASTER = "spark.master";

    private Sessions() {}

    /**
     * Starts a session by the settings {@code spark.*}, which {@code spark-submit} and {@code java -D} give as system
     * properties. Where they name no master, everything runs in this process.
     */
    static SparkSession start(String name) {
        SparkConf conf = new SparkConf();
        if (!conf.contains(MASTER)) {
            conf.setMaster("local[*]");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.ui.enabled", "false");
        }
        conf.setIfMissing("spark.app.name", name);
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
