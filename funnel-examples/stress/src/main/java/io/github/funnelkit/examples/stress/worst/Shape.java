package io.github.funnelkit.examples.stress.worst;

import static io.github.funnelkit.examples.stress.worst.Document.criteria;
import static io.github.funnelkit.examples.stress.worst.Document.each;

/**
 * Documents that are within the limits of {@link io.github.funnelkit.json.DocumentLimits} and near one of them, or that make a
 * search branch as much as they can.
 */
enum Shape {
    BROAD(
            "20,000 criteria: 200 stages, 50 sale types",
            (document, size, version) -> document.saleTypes(size.of(50))
                    .facts(size.of(1_000), "count")
                    .stages(
                            size.of(200),
                            stage -> criteria(2, i -> atLeast((stage + 200 * i) % size.of(1_000), 10 + version)))),
    PAIRS("1,000 criteria, each of two facts that overlap with the next", (document, size, version) -> {
        int many = size.of(1_000);
        return document.facts(many, "flag").onlyStage(many - version, i -> anyOf(is(i), is((i + 1) % many)));
    }),
    CHOICES("200 criteria, each 20 of 40 conditions", (document, size, version) -> {
        int many = size.of(1_000);
        return document.facts(many, "flag")
                .onlyStage(size.of(200), i -> atLeastOf(20 - version, each(40, j -> is((i * 7 + j) % many))));
    }),
    ONE_CHOICE("one criterion: 500 of 1,000 conditions", (document, size, version) -> {
        int many = size.of(1_000);
        return document.facts(many, "flag").onlyStage(1, i -> atLeastOf(many / 2 - version, each(many, Shape::is)));
    }),
    RANGES("20 criteria, each of 1,000 ranges of one number", (document, size, version) -> {
        int many = size.of(1_000);
        return document.facts(1, "count")
                .onlyStage(
                        size.of(20),
                        i -> anyOf(each(
                                many,
                                j -> "{\"between\":{\"fact\":\"f0\",\"least\":" + (j * 40 + i) + ",\"most\":"
                                        + (j * 40 + i + version) + "}}")));
    }),
    BOUNDS(
            "14,000 bounds of one number, in 200 stages",
            (document, size, version) -> document.facts(1, "count")
                    .stages(
                            size.of(200),
                            stage -> criteria(
                                    70,
                                    i -> i % 2 == 0
                                            ? atLeast(0, stage * 50 + i + version)
                                            : "{\"atMost\":{\"fact\":\"f0\",\"value\":" + (1_000_000 - stage * 50 - i)
                                                    + "}}"))),
    DAYS("1,000 days, each before the next", (document, size, version) -> {
        int many = size.of(1_000);
        return document.facts(many, "day")
                .onlyStage(
                        many - 1,
                        i -> "{\"before\":{\"fact\":\"f" + i + "\",\"day\":{\"fact\":\"f" + (i + 1) + "\",\"minus\":\"P"
                                + (1 + version) + "D\"}}}");
    }),
    COMPARED("1,000 numbers, each less than the next", (document, size, version) -> {
        int many = size.of(1_000);
        return document.facts(many, "count")
                .onlyStage(
                        many - 1,
                        i -> "{\"lessThan\":{\"fact\":\"f" + i + "\",\"value\":{\"percent\":" + (100 + version)
                                + ",\"of\":\"f" + (i + 1) + "\"}}}");
    }),
    SUMS("180 sums of 800 numbers", (document, size, version) -> {
        int numbers = size.of(800);
        int sums = size.of(180);
        return document.facts(numbers, "count")
                .sums(sums, numbers)
                .onlyStage(
                        sums, i -> "{\"atLeast\":{\"fact\":\"s" + i + "\",\"value\":" + (1_000 + i + version) + "}}");
    }),
    DEEP("200 criteria nested 120 deep", (document, size, version) -> {
        int many = size.of(1_000);
        return document.facts(many, "flag").onlyStage(size.of(200), i -> {
            StringBuilder nested = new StringBuilder();
            for (int level = 0; level < 60; level++) {
                nested.append(level % 2 == 0 ? "{\"not\":{\"allOf\":[" : "{\"not\":{\"anyOf\":[")
                        .append(is((i * 60 + level + version) % many))
                        .append(',');
            }
            return nested.append(is(0)).append("]}}".repeat(60)).toString();
        });
    }),
    RECORDS(
            "200 criteria on records",
            (document, size, version) -> document.records(size.of(100))
                    .onlyStage(
                            size.of(200),
                            i -> "{\"some\":{\"in\":\"people\",\"least\":" + (1 + i % 5 + version)
                                    + ",\"when\":{\"allOf\":["
                                    + each(10, j -> "{\"is\":\"r" + (i + j) % size.of(100) + "\"}")
                                    + "]}}}")),
    CHECKLISTS("200 checklists of 400 entries", (document, size, version) -> {
        int many = size.of(200);
        return document.checklists(many, 400)
                .onlyStage(many, i -> "{\"sizeAtLeast\":{\"fact\":\"f" + i + "\",\"value\":" + (200 + version) + "}}");
    }),
    TEXTS("95 texts of 98,000 characters", (document, size, version) -> {
        String text = "Ω* [x](y) <b> ".repeat(size.of(7_000)) + version;
        return document.facts(1, "flag")
                .stages(
                        1,
                        stage ->
                                each(95, i -> "\"c" + i + "\":{\"text\":\"" + i + text + "\",\"when\":" + is(0) + "}"));
    }),
    GUIDES(
            "199 guides with 100 actions each, that help all criteria",
            (document, size, version) -> document.facts(size.of(1_000), "flag")
                    .stages(size.of(200), stage -> criteria(5, i -> is((stage * 5 + i) % size.of(1_000))))
                    .guides(size.of(199), 100));

    /** What a document has beyond its head. */
    private interface Content {
        Document in(Document document, Size size, int version);
    }

    private final String words;
    private final Content content;

    Shape(String words, Content content) {
        this.words = words;
        this.content = content;
    }

    String words() {
        return words;
    }

    /**
     * The document.
     *
     * @param size how much of the whole
     * @param version 0, or 1 for one in which each condition is another one
     */
    String document(Size size, int version) {
        return content.in(new Document(version), size, version).text();
    }

    private static String is(int fact) {
        return "{\"is\":\"f" + fact + "\"}";
    }

    private static String atLeast(int fact, int value) {
        return "{\"atLeast\":{\"fact\":\"f" + fact + "\",\"value\":" + value + "}}";
    }

    private static String anyOf(String... parts) {
        return "{\"anyOf\":[" + String.join(",", parts) + "]}";
    }

    private static String atLeastOf(int least, String parts) {
        return "{\"atLeastOf\":{\"least\":" + least + ",\"of\":[" + parts + "]}}";
    }
}
