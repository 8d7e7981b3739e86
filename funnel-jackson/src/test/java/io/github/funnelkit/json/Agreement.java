package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * What both lines of Jackson must agree on, and what is read must be able to bear: written and read again, through bytes,
 * it is what it was.
 *
 * @param format JSON, or YAML
 * @param write writes a value by one line
 * @param read reads a value by one line, from UTF-8
 */
record Agreement<T>(
        Format format, BiFunction<Documents, T, String> write, BiFunction<Documents, ByteArrayInputStream, T> read) {

    /** The two lines of one format. */
    enum Format {
        JSON(Line.JSON_2, Line.JSON_3),
        YAML(Line.YAML_2, Line.YAML_3);

        private static final Pattern YAML_ALONE = Pattern.compile("[&!?%\\t\\uFEFF]");

        private final Line second;
        private final Line third;

        Format(Line second, Line third) {
            this.second = second;
            this.third = third;
        }

        /** Whether both lines must take an input for the same; two versions of YAML differ in anchors, tags and line ends. */
        boolean isShared(byte[] input) {
            return this == JSON || !YAML_ALONE.matcher(new String(input, UTF_8)).find();
        }

        Documents second() {
            return second.documents(CreditRating.REGISTRY);
        }

        Documents third() {
            return third.documents(CreditRating.REGISTRY);
        }
    }

    void check(byte[] input, Reading<T> second, Reading<T> third) {
        second.value().ifPresent(value -> requireRoundTrip(value, format.second()));
        third.value().ifPresent(value -> requireRoundTrip(value, format.third()));
        if (second.syntax() || third.syntax()) {
            // the parsers have words of their own, and two versions of YAML differ in what is one
            assertThat(format == Format.YAML || second.syntax() == third.syntax())
                    .as("%s and %s", second, third)
                    .isTrue();
            return;
        }
        if (!format.isShared(input)) {
            return;
        }
        assertThat(third.value()).isEqualTo(second.value());
        assertThat(third.problems().stream().map(this::compared))
                .isEqualTo(second.problems().stream().map(this::compared).toList());
    }

    void check(byte[] input, List<Reading<T>> second, List<Reading<T>> third) {
        for (int i = 0; i < Math.min(second.size(), third.size()); i++) {
            check(input, second.get(i), third.get(i));
            if (second.get(i).syntax() || third.get(i).syntax()) {
                return;
            }
        }
        assertThat(!format.isShared(input) || third.size() == second.size()).isTrue();
    }

    /** The parsers of YAML count columns each in its way. */
    private String compared(DocumentProblem problem) {
        return format == Format.JSON ? problem.toString() : problem.pointer() + ": " + problem.message();
    }

    private void requireRoundTrip(T value, Documents documents) {
        String written = write.apply(documents, value);
        T again = read.apply(documents, new ByteArrayInputStream(written.getBytes(UTF_8)));
        assertThat(again).isEqualTo(value);
        assertThat(write.apply(documents, again)).isEqualTo(written);
        String json = write.apply(Line.JSON_2.documents(CreditRating.REGISTRY), value);
        assertThat(write.apply(Line.JSON_3.documents(CreditRating.REGISTRY), value))
                .isEqualTo(json);
    }
}
