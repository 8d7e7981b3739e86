package io.github.funnelkit.examples.stress.worst;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a definition, part by part. */
final class Document {

    private final int version;
    private String saleTypes = "\"t0\":\"t\"";
    private String facts = "";
    private String collections = "";
    private String stages = "";
    private String guides = "";
    private int stageCount;

    Document(int version) {
        this.version = version;
    }

    Document saleTypes(int number) {
        saleTypes = each(number, i -> "\"t" + i + "\":\"t\"");
        return this;
    }

    Document facts(int number, String type) {
        facts = each(number, i -> "\"f" + i + "\":{\"type\":\"" + type + "\",\"label\":\"f\"}");
        return this;
    }

    /** Each is a sum of all facts there are. */
    Document sums(int number, int numbers) {
        String sum = each(numbers, j -> "\"f" + j + "\"");
        facts = facts + ","
                + each(number, i -> "\"s" + i + "\":{\"type\":\"count\",\"label\":\"s\",\"sum\":[" + sum + "]}");
        return this;
    }

    Document checklists(int number, int entries) {
        facts = each(
                number,
                i -> "\"f" + i + "\":{\"type\":\"checklist\",\"label\":\"f\",\"entries\":["
                        + each(entries, j -> "\"e" + j + "\"") + "]}");
        return this;
    }

    Document records(int number) {
        facts = "\"f0\":{\"type\":\"flag\",\"label\":\"f\"}";
        collections = "\"people\":{\"label\":\"p\",\"each\":{"
                + each(number, i -> "\"r" + i + "\":{\"type\":\"flag\",\"label\":\"r\"}") + "}}";
        return this;
    }

    Document stages(int number, IntFunction<String> criteria) {
        stageCount = number;
        stages = each(number, i -> "\"g" + i + "\":{\"customerType\":\"g\",\"criteria\":{" + criteria.apply(i) + "}}");
        return this;
    }

    /** The criteria of the only stage. */
    Document onlyStage(int number, IntFunction<String> when) {
        return stages(1, stage -> criteria(number, when));
    }

    Document guides(int number, int actions) {
        guides = each(
                Math.min(number, stageCount - 1),
                i -> "\"a" + i + "\":{\"from\":\"g" + i + "\",\"to\":\"g" + (i + 1) + "\",\"mandatory\":{"
                        + each(
                                actions,
                                j -> "\"m" + j + "\":{\"text\":\"m" + (j + version) + "\",\"helps\":[\"g" + (i + 1)
                                        + ".c" + j % 5 + "\"]}")
                        + "}}");
        return this;
    }

    String text() {
        return "{\"format\":\"funnelkit/funnel/1\",\"id\":\"worst\",\"version\":\"" + (1 + version)
                + "\",\"saleTypes\":{"
                + saleTypes + "},\"facts\":{" + facts + "}"
                + (collections.isEmpty() ? "" : ",\"collections\":{" + collections + "}") + ",\"stages\":{" + stages
                + "}"
                + (guides.isEmpty() ? "" : ",\"guides\":{" + guides + "}") + "}";
    }

    /** The criteria of a stage. */
    static String criteria(int number, IntFunction<String> when) {
        return each(number, i -> "\"c" + i + "\":{\"text\":\"c\",\"when\":" + when.apply(i) + "}");
    }

    /** So many parts, one after the other. */
    static String each(int number, IntFunction<String> part) {
        return IntStream.range(0, number).mapToObj(part).collect(Collectors.joining(","));
    }
}
