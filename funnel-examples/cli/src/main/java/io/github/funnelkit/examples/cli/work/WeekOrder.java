package io.github.funnelkit.examples.cli.work;

import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WorkItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** What a work list is sorted by; where that is the same, by what the next stage brings. */
public enum WeekOrder {
    /** What the next stage brings per step to it. */
    GAIN,
    /** The day of the agreed next action, none first. */
    DUE,
    /** The expected close. */
    CLOSING,
    /** The amount, the largest of each currency first. */
    AMOUNT,
    /** The stage, the highest first. */
    STAGE,
    /** The owner. */
    OWNER,
    /** The name. */
    NAME;

    Comparator<WeekRow> comparator() {
        return switch (this) {
            case GAIN -> Comparator.comparing(Objects::isNull); // as the work list has them
            case DUE -> by(item -> item.agreed().orElse(LocalDate.MIN));
            case CLOSING -> by(item -> item.closing().orElse(LocalDate.MAX));
            case AMOUNT ->
                by((WorkItem item) -> item.amount().map(Money::currency).orElse("~"))
                        .thenComparing(
                                row -> row.item().amount().map(Money::amount).orElse(BigDecimal.ZERO),
                                Comparator.reverseOrder());
            case STAGE -> Comparator.comparingInt((WeekRow row) -> -row.standing());
            case OWNER -> by(WorkItem::owner);
            case NAME -> Comparator.comparing(WeekRow::name);
        };
    }

    private static <C extends Comparable<? super C>> Comparator<WeekRow> by(Function<WorkItem, C> key) {
        return Comparator.comparing((WeekRow row) -> key.apply(row.item()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
