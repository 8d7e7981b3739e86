package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What it costs to follow a reference does not depend on how much there is to refer to: otherwise reading would take a time that
 * grows with the square of a document. What is allocated is counted, as it is the same on every machine.
 */
class ManyReferencesTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** By so much may it differ how dear the same references are where eight times as much is defined. */
    private static final double MUCH = 1.6;

    private static long allocated(String document) {
        FunnelDocuments documents = FunnelDocuments.json();
        documents.readFunnel(document);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        documents.readFunnel(document);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static String each(int number, IntFunction<String> part) {
        return IntStream.range(0, number).mapToObj(part).collect(Collectors.joining(","));
    }

    private static String definition(String facts, String stages, String more) {
        return "{\"format\":\"funnelkit/funnel/1\",\"id\":\"many\",\"version\":\"1\",\"saleTypes\":{\"n\":\"New\"},\"facts\":{"
                + facts + "},\"stages\":{" + stages + "}" + more + "}";
    }

    /** Sums of the first hundred of so many numbers. */
    private static String sums(int sums, int numbers) {
        String sum = each(100, i -> "\"f" + i + "\"");
        return definition(
                each(numbers, i -> "\"f" + i + "\":{\"type\":\"count\",\"label\":\"f\"}") + ","
                        + each(sums, i -> "\"s" + i + "\":{\"type\":\"count\",\"label\":\"s\",\"sum\":[" + sum + "]}"),
                "\"g\":{\"customerType\":\"g\",\"criteria\":{\"c\":{\"text\":\"c\",\"when\":{\"atLeast\":{\"fact\":\"s0\",\"value\":1}}}}}",
                "");
    }

    private static long costOfSums(int numbers) {
        return allocated(sums(101, numbers)) - allocated(sums(1, numbers));
    }

    @Test
    void factsAreFoundAtOnce() {
        assertThat((double) costOfSums(800) / costOfSums(100)).isLessThan(MUCH);
    }

    /** Actions, each with so many links to criteria by stage and name alone. */
    private static String links(int links, int criteria) {
        String stage = "\"customerType\":\"g\",\"criteria\":{"
                + each(criteria, i -> "\"c" + i + "\":{\"text\":\"c\",\"when\":{\"is\":\"f\"}}") + "}";
        return definition(
                "\"f\":{\"type\":\"flag\",\"label\":\"f\"}",
                each(6, i -> "\"g" + i + "\":{" + stage + "}"),
                ",\"guides\":{"
                        + each(
                                5,
                                i -> "\"a" + i + "\":{\"from\":\"g" + i + "\",\"to\":\"g" + (i + 1)
                                        + "\",\"mandatory\":{" + actions(links, "g" + (i + 1)) + "}}")
                        + "}");
    }

    private static String actions(int links, String stage) {
        String all = each(links, i -> "\"" + stage + ".c" + i + "\"");
        return each(100, i -> "\"m" + i + "\":{\"text\":\"m\",\"helps\":[" + all + "]}");
    }

    private static long costOfLinks(int criteria) {
        return allocated(links(11, criteria)) - allocated(links(1, criteria));
    }

    @Test
    void criteriaOfAStageAreFoundAtOnce() {
        assertThat((double) costOfLinks(160) / costOfLinks(20)).isLessThan(MUCH);
    }
}
