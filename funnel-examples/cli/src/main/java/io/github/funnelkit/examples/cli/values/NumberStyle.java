package io.github.funnelkit.examples.cli.values;

import java.util.Optional;

/** How numbers are written: which sign stands before the decimals, and which between the thousands. */
public enum NumberStyle {
    /** {@code 1,234.56}. */
    POINT('.', "1,234.56"),
    /** {@code 1.234,56}. */
    COMMA(',', "1.234,56");

    private final char decimal;
    private final String example;

    NumberStyle(char decimal, String example) {
        this.decimal = decimal;
        this.example = example;
    }

    /**
     * The sign before the decimals.
     *
     * @return a point or a comma
     */
    public char decimal() {
        return decimal;
    }

    /**
     * A number that is written in this way.
     *
     * @return the number
     */
    public String example() {
        return example;
    }

    /**
     * The style of an example.
     *
     * @param example a number with a fraction, such as {@code 1.234,56}, {@code 1 234,56} or {@code 1234.5}
     * @return its style; empty when it does not show one
     */
    public static Optional<NumberStyle> of(String example) {
        return NumberText.of(example)
                .flatMap(number -> number.evidence() == null ? Optional.empty() : Optional.of(number.evidence()));
    }
}
