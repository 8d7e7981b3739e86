package io.github.funnelkit.examples.cli.values;

import java.util.Locale;
import java.util.Optional;

/** Which of day, month and year stands where in a date whose year stands last. */
public enum DateOrder {
    /** Day, month, year. */
    DMY("d.m.yyyy"),
    /** Month, day, year. */
    MDY("m/d/yyyy");

    private final String example;

    DateOrder(String example) {
        this.example = example;
    }

    /**
     * How the option is written that says this order.
     *
     * @return a form
     */
    public String example() {
        return example;
    }

    /**
     * The order of a form.
     *
     * @param form such as {@code d.M.yyyy}, {@code dd/mm/yyyy}, {@code MM/DD/YYYY}, {@code dmy}
     * @return the order; empty when it is none of the two
     */
    public static Optional<DateOrder> of(String form) {
        String letters = form.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "")
                .replace('j', 'y')
                .replace('t', 'd')
                .replaceAll("(.)\\1+", "$1");
        return switch (letters) {
            case "dmy" -> Optional.of(DMY);
            case "mdy" -> Optional.of(MDY);
            default -> Optional.empty();
        };
    }
}
