package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sheets of one fact each that the built-in kinds offer as examples. */
final class Examples {

    /** A checklist that must have more entries than this to meet a condition is left without an example. */
    private static final int MOST_ENTRIES = 1_000;

    private static final BigDecimal GREATEST_COUNT = BigDecimal.TEN.pow(18).subtract(BigDecimal.ONE);
    private static final int DIGITS = 90;

    private Examples() {}

    static <V> FactSheet of(Fact<V> fact, V value) {
        return FactSheet.empty().with(fact, value);
    }

    /** The bound, just below it and just above it, as far as the fact can have such values. */
    static List<FactSheet> numbers(Fact<Number> fact, BigDecimal bound) {
        if (Math.abs((long) bound.precision() - bound.scale()) > DIGITS || Math.abs((long) bound.scale()) > DIGITS) {
            return List.of();
        }
        Stream<BigDecimal> values;
        if (fact.type().isWhole()) {
            BigDecimal floor = bound.setScale(0, RoundingMode.FLOOR);
            BigDecimal ceiling = bound.setScale(0, RoundingMode.CEILING);
            values = Stream.of(floor, ceiling, floor.subtract(BigDecimal.ONE), ceiling.add(BigDecimal.ONE))
                    .filter(value -> value.signum() >= 0 || fact.bounds().goBelowZero())
                    .filter(value -> value.abs().compareTo(GREATEST_COUNT) <= 0);
        } else {
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, bound.scale()));
            values = Stream.of(bound, bound.subtract(step), bound.add(step));
        }
        return values.distinct()
                .filter(fact.bounds()::contain)
                .map(value -> of(fact, value))
                .toList();
    }

    /** Checklists of these sizes, as far as the checklist has so many entries. */
    static List<FactSheet> sized(Fact<Collection<String>> checklist, long... sizes) {
        List<FactSheet> sheets = new ArrayList<>();
        int available = checklist.entries().isEmpty()
                ? MOST_ENTRIES
                : checklist.entries().size();
        for (long size : sizes) {
            if (size >= 0 && size <= available) {
                sheets.add(of(checklist, entries(checklist, (int) size)));
            }
        }
        return sheets.stream().distinct().toList();
    }

    private static Collection<String> entries(Fact<Collection<String>> checklist, int size) {
        return checklist.entries().isEmpty()
                ? IntStream.rangeClosed(1, size)
                        .mapToObj(number -> "entry-" + number)
                        .toList()
                : checklist.entries().subList(0, size);
    }

    static List<FactSheet> days(Fact<LocalDate> fact, LocalDate... dates) {
        Set<LocalDate> distinct = new LinkedHashSet<>(List.of(dates));
        return distinct.stream().map(date -> of(fact, date)).toList();
    }

    /** A text that is none of these. */
    static String entryBesides(List<String> values) {
        String other = "other";
        while (values.contains(other)) {
            other += "-other";
        }
        return other;
    }

    /** Some value of a fact. */
    static FactSheet anyOf(Fact<?> fact, LocalDate today) {
        return switch (fact.type()) {
            case FLAG -> of(typed(fact), true);
            case COUNT, QUANTITY -> of(typed(fact), someNumber(fact.bounds()));
            case DAY -> of(typed(fact), today);
            case DAYS -> of(typed(fact), List.of(today));
            case TEXT -> of(typed(fact), entryBesides(List.of()));
            case CHOICE ->
                fact.entries().isEmpty()
                        ? FactSheet.empty()
                        : of(typed(fact), fact.entries().get(0));
            case CHECKLIST -> of(typed(fact), entries(typed(fact), 1));
            case RECORDS -> of(typed(fact), List.of(anyOf(fact.each().get(0), today)));
        };
    }

    private static Number someNumber(Bounds bounds) {
        BigDecimal least = bounds.least();
        BigDecimal most = bounds.most();
        return bounds.contain(BigDecimal.ONE) ? BigDecimal.ONE : least != null ? least : most != null ? most : 1;
    }

    @SuppressWarnings("unchecked") // as its type says
    private static <V> Fact<V> typed(Fact<?> fact) {
        return (Fact<V>) fact;
    }
}
