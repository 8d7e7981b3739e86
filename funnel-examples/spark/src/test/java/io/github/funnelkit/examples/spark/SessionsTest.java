package io.github.funnelkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where Spark runs is said from outside; nothing is fixed in the program. */
class SessionsTest {

    private static final String MASTER = "spark.master";

    @AfterEach
    void noMasterAgain() {
        System.clearProperty(MASTER);
    }

    @Test
    void theMasterIsTheOneThatIsConfigured() throws IOException {
        System.setProperty(MASTER, "local[3]");
        try (SparkSession spark = Sessions.start("test")) {
            assertThat(spark.sparkContext().master()).isEqualTo("local[3]");
            assertThat(spark.sparkContext().defaultParallelism()).isEqualTo(3);
        }
    }

    @Test
    void withoutOneItIsThisProcess() throws IOException {
        try (SparkSession spark = Sessions.start("test")) {
            assertThat(spark.sparkContext().master()).isEqualTo("local[*]");
        }
    }
}
