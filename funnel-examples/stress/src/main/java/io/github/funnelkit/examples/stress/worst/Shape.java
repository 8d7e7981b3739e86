package io.github.funnelkit.examples.stress.worst;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents that are within the limits of {@link io.github.funnelkit.json.DocumentLimits} and near one of them, or that make a
 * search branch as much as they can.
 */
enum Shape {
    BROAD("20,000 criteria: 200 stages, 50 sale types") {
        @Override
        String document(Size size, int version) {
            return new Document(version)
                    .saleTypes(size.of(50))
                    .facts(size.of(1_000), "count")
                    .stages(
                            size.of(200),
                            stage -> criteria(2, i -> atLeast((stage + 200 * i) % size.of(1_000), 10 + version)))
                    .text();
        }
    },
    PAIRS("1,000 criteria, each of two facts that overlap with the next") {
        @Override
        String document(Size size, int version) {
            int many = size.of(1_000);
            return new Document(version)
                    .facts(many, "flag")
                    .stages(1, stage -> criteria(many - version, i -> anyOf(is(i), is((i + 1) % many))))
                    .text();
        }
    },
    CHOICES("200 criteria, each 20 of 40 conditions") {
        @Override
        String document(Size size, int version) {
            int many = size.of(1_000);
            return new Document(version)
                    .facts(many, "flag")
                    .stages(
                            1,
                            stage -> criteria(
                                    size.of(200),
                                    i -> "{\"atLeastOf\":{\"least\":" + (20 - version) + ",\"of\":["
                                            + each(40, j -> is((i * 7 + j) % many)) + "]}}"))
                    .text();
        }
    },
    ONE_CHOICE("one criterion: 500 of 1,000 conditions") {
        @Override
        String document(Size size, int version) {
            int many = size.of(1_000);
            return new Document(version)
                    .facts(many, "flag")
                    .stages(
                            1,
                            stage -> criteria(
                                    1,
                                    i -> "{\"atLeastOf\":{\"least\":" + (many / 2 - version) + ",\"of\":["
                                            + each(many, Shape::is) + "]}}"))
                    .text();
        }
    },
    RANGES("20 criteria, each of 1,000 ranges of one number") {
        @Override
        String document(Size size, int version) {
            int many = size.of(1_000);
            return new Document(version)
                    .facts(1, "count")
                    .stages(
                            1,
                            stage -> criteria(
                                    size.of(20),
                                    i -> anyOf(each(
                                            many,
                                            j -> "{\"between\":{\"fact\":\"f0\",\"least\":" + (j * 40 + i)
                                                    + ",\"most\":" + (j * 40 + i + version) + "}}"))))
                    .text();
        }
    },
    BOUNDS("14,000 bounds of one number, in 200 stages") {
        @Override
        String document(Size size, int version) {
            return new Document(version)
                    .facts(1, "count")
                    .stages(
                            size.of(200),
                            stage -> criteria(
                                    70,
                                    i -> i % 2 == 0
                                            ? atLeast(0, stage * 50 + i + version)
                                            : "{\"atMost\":{\"fact\":\"f0\",\"value\":" + (1_000_000 - stage * 50 - i)
                                                    + "}}"))
                    .text();
        }
    },
    DAYS("1,000 days, each before the next") {
        @Override
        String document(Size size, int version) {
            int many = size.of(1_000);
            return new Document(version)
                    .facts(many, "day")
                    .stages(
                            1,
                            stage -> criteria(
                                    many - 1,
                                    i -> "{\"before\":{\"fact\":\"f" + i + "\",\"day\":{\"fact\":\"f" + (i + 1)
                                            + "\",\"minus\":\"P" + (1 + version) + "D\"}}}"))
                    .text();
        }
    },
    COMPARED("1,000 numbers, each less than the next") {
        @Override
        String document(Size size, int version) {
            int many = size.of(1_000);
            return new Document(version)
                    .facts(many, "count")
                    .stages(
                            1,
                            stage -> criteria(
                                    many - 1,
                                    i -> "{\"lessThan\":{\"fact\":\"f" + i + "\",\"value\":{\"percent\":"
                                            + (100 + version) + ",\"of\":\"f" + (i + 1) + "\"}}}"))
                    .text();
        }
    },
    SUMS("180 sums of 800 numbers") {
        @Override
        String document(Size size, int version) {
            int numbers = size.of(800);
            int sums = size.of(180);
            return new Document(version)
                    .facts(numbers, "count")
                    .sums(sums, numbers)
                    .stages(
                            1,
                            stage -> criteria(
                                    sums,
                                    i -> "{\"atLeast\":{\"fact\":\"s" + i + "\",\"value\":" + (1_000 + i + version)
                                            + "}}"))
                    .text();
        }
    },
    DEEP("200 criteria nested 120 deep") {
        @Override
        String document(Size size, int version) {
            int many = size.of(1_000);
            return new Document(version)
                    .facts(many, "flag")
                    .stages(
                            1,
                            stage -> criteria(size.of(200), i -> {
                                StringBuilder nested = new StringBuilder();
                                for (int level = 0; level < 60; level++) {
                                    nested.append(level % 2 == 0 ? "{\"not\":{\"allOf\":[" : "{\"not\":{\"anyOf\":[")
                                            .append(is((i * 60 + level + version) % many))
                                            .append(',');
                                }
                                return nested.append(is(0))
                                        .append("]}}".repeat(60))
                                        .toString();
                            }))
                    .text();
        }
    },
    RECORDS("200 criteria on records") {
        @Override
        String document(Size size, int version) {
            return new Document(version)
                    .records(size.of(100))
                    .stages(
                            1,
                            stage -> criteria(
                                    size.of(200),
                                    i -> "{\"some\":{\"in\":\"people\",\"least\":" + (1 + i % 5 + version)
                                            + ",\"when\":{\"allOf\":["
                                            + each(10, j -> "{\"is\":\"r" + (i + j) % size.of(100) + "\"}")
                                            + "]}}}"))
                    .text();
        }
    },
    CHECKLISTS("200 checklists of 400 entries") {
        @Override
        String document(Size size, int version) {
            int many = size.of(200);
            return new Document(version)
                    .checklists(many, 400)
                    .stages(
                            1,
                            stage -> criteria(
                                    many,
                                    i -> "{\"sizeAtLeast\":{\"fact\":\"f" + i + "\",\"value\":" + (200 + version)
                                            + "}}"))
                    .text();
        }
    },
    TEXTS("99 texts of 100,000 characters") {
        @Override
        String document(Size size, int version) {
            String text = "Ω* [x](y) <b> ".repeat(size.of(7_000)) + version;
            return new Document(version)
                    .facts(1, "flag")
                    .stages(
                            1,
                            stage -> each(
                                    95, i -> "\"c" + i + "\":{\"text\":\"" + i + text + "\",\"when\":" + is(0) + "}"))
                    .text();
        }
    },
    GUIDES("200 guides with 400 actions each, that help all criteria") {
        @Override
        String document(Size size, int version) {
            return new Document(version)
                    .facts(size.of(1_000), "flag")
                    .stages(size.of(200), stage -> criteria(5, i -> is((stage * 5 + i) % size.of(1_000))))
                    .guides(size.of(199), 100)
                    .text();
        }
    };

    private final String words;

    Shape(String words) {
        this.words = words;
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
    abstract String document(Size size, int version);

    static String is(int fact) {
        return "{\"is\":\"f" + fact + "\"}";
    }

    static String atLeast(int fact, int value) {
        return "{\"atLeast\":{\"fact\":\"f" + fact + "\",\"value\":" + value + "}}";
    }

    static String anyOf(String... parts) {
        return "{\"anyOf\":[" + String.join(",", parts) + "]}";
    }

    static String criteria(int number, IntFunction<String> when) {
        return each(number, i -> "\"c" + i + "\":{\"text\":\"c\",\"when\":" + when.apply(i) + "}");
    }

    static String each(int number, IntFunction<String> part) {
        return IntStream.range(0, number).mapToObj(part).collect(Collectors.joining(","));
    }
}
