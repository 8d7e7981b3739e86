package io.github.funnelkit.json;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes fact sheets of a funnel; the same seed makes the same sheet. */
final class RandomSheets {

    private RandomSheets() {}

    static FactSheet of(Funnel funnel, long seed) {
        Random random = new Random(seed);
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        return of(facts, random);
    }

    private static FactSheet of(List<Fact<?>> facts, Random random) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (Fact<?> fact : facts) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    // unknown
                }
                case 1 -> {
                    if (fact.type().canBeNone()) {
                        sheet.none(fact);
                    }
                }
                default -> set(sheet, fact, value(fact, random));
            }
        }
        return sheet.build();
    }

    @SuppressWarnings("unchecked") // value() gives what the type of the fact says
    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, Object value) {
        sheet.set(fact, (V) value);
    }

    private static Object value(Fact<?> fact, Random random) {
        return switch (fact.type()) {
            case FLAG -> random.nextBoolean();
            case COUNT -> count(random) * (fact.bounds().goBelowZero() && random.nextBoolean() ? -1 : 1);
            case QUANTITY -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(180) - 80);
            case DAY -> day(random);
            case DAYS -> random.nextInt(5) == 0 ? List.of() : List.of(day(random), day(random));
            case TEXT -> RandomTexts.of(random);
            case CHOICE -> fact.entries().get(random.nextInt(fact.entries().size()));
            case RECORDS -> List.of(of(fact.each(), random), of(fact.each(), random));
            case CHECKLIST -> fact.entries().isEmpty() ? List.of(entry(random), entry(random)) : fact.entries();
        };
    }

    /** A text that names something. */
    private static String entry(Random random) {
        String text = RandomTexts.of(random);
        while (FactText.isNoValue(text)) {
            text = RandomTexts.of(random);
        }
        return text;
    }

    private static long count(Random random) {
        return random.nextLong() >>> (1 + random.nextInt(63));
    }

    private static LocalDate day(Random random) {
        if (random.nextInt(10) == 0) {
            return random.nextBoolean() ? LocalDate.of(0, 1, 1) : LocalDate.of(9999, 12, 31);
        }
        return LocalDate.of(random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
