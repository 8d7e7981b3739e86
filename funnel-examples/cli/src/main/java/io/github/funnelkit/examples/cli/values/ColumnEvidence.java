package io.github.funnelkit.examples.cli.values;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the cells of a column say about how its numbers and dates are written, and with them about all of its cells. */
public final class ColumnEvidence {

    private final Set<NumberStyle> numbers = EnumSet.noneOf(NumberStyle.class);
    private final Set<DateOrder> dates = EnumSet.noneOf(DateOrder.class);

    /**
     * Looks at a cell.
     *
     * @param cell its text
     */
    public void see(String cell) {
        DateText.of(cell)
                .ifPresentOrElse(
                        this::see,
                        () -> NumberText.of(cell).ifPresent(number -> {
                            NumberStyle style = number.evidence();
                            if (style != null) {
                                numbers.add(style);
                            }
                        }));
    }

    private void see(DateText date) {
        if (date instanceof DateText.Numbers written) {
            written.evidence().ifPresent(dates::add);
        }
    }

    /**
     * Takes what another column says, too.
     *
     * @param other the other column
     */
    public void add(ColumnEvidence other) {
        numbers.addAll(other.numbers);
        dates.addAll(other.dates);
    }

    /**
     * How the numbers are written.
     *
     * @return the style; empty when no number shows it, or some show the one and some the other
     */
    public Optional<NumberStyle> style() {
        return only(numbers);
    }

    /**
     * How the dates are written.
     *
     * @return the order; empty when no date shows it, or some show the one and some the other
     */
    public Optional<DateOrder> order() {
        return only(dates);
    }

    /**
     * Whether its numbers contradict each other.
     *
     * @return whether some are written in the one style and some in the other
     */
    public boolean isMixed() {
        return numbers.size() > 1;
    }

    private static <T> Optional<T> only(Set<T> seen) {
        return seen.size() == 1 ? seen.stream().findFirst() : Optional.empty();
    }
}
