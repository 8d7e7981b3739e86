package io.github.funnelkit;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** A fact or two of every type, with values close to the bounds that random conditions ask for. */
public final class RandomFacts {

    public static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    static final Flag FLAG = Flag.of("flag", text("标志", "Flag"));
    static final Flag OTHER_FLAG = Flag.of("otherFlag", text("另一标志", "Other flag"));
    static final Count COUNT = Count.of("count", "things", text("数量", "Count"));
    static final Quantity QUANTITY = Quantity.of("quantity", "CNY", text("金额", "Quantity"));
    static final Day DAY = Day.of("day", text("日期", "Day"));
    static final Day OTHER_DAY = Day.of("otherDay", text("另一日期", "Other day"));
    static final Days DAYS = Days.of("days", text("日期集", "Days"));
    static final FreeText WORDS = FreeText.of("words", text("文字", "FreeText"));
    static final Choice CHOICE = Choice.of("choice", text("选择", "Choice"), "first")
            .entry("second", text("第二", "Second"))
            .entry("third", text("第三", "Third"))
            .inOrder();
    static final Count SCORE = Count.of("score", "", text("评分", "Score")).withBounds(Bounds.of(-2, 3));
    static final Quantity OTHER_QUANTITY = Quantity.of("otherQuantity", "CNY", text("另一金额", "Other quantity"));
    static final Count THINGS = Count.of("things", "", text("件数", "Things")).withBounds(Bounds.of(0, 4));
    static final Sum SUM = Sum.of("sum", text("合计", "Sum"), SCORE).plus(THINGS, 2);
    static final Sum BALANCE =
            Sum.of("balance", text("差额", "Balance"), QUANTITY).plus(OTHER_QUANTITY, -1);
    static final Checklist LIST = Checklist.of("list", text("清单", "List")).allowing("a", "b", "c");

    static final FreeText NAME = FreeText.of("name", text("姓名", "Name"));
    static final Records PEOPLE = Records.of("people", text("人员", "People"), NAME, FLAG, SCORE, DAY);

    static final List<Fact<?>> ALL = List.of(
            FLAG,
            OTHER_FLAG,
            COUNT,
            QUANTITY,
            DAY,
            OTHER_DAY,
            DAYS,
            WORDS,
            CHOICE,
            SCORE,
            OTHER_QUANTITY,
            THINGS,
            LIST,
            PEOPLE);

    private RandomFacts() {}

    public static FactSheet sheet(Random random) {
        FactSheet.Builder sheet = FactSheet.builder();
        fill(random, sheet, ALL);
        RandomFunnels.attach(random, sheet);
        return sheet.build();
    }

    /** Learns some of the facts that the sheet does not know, none of the rest. */
    public static FactSheet learn(Random random, FactSheet known, Collection<? extends Fact<?>> learnable) {
        FactSheet.Builder sheet = known.toBuilder();
        List<Fact<?>> unknown = ALL.stream()
                .filter(learnable::contains)
                .filter(fact -> known.value(fact).isUnknown())
                .<Fact<?>>map(fact -> fact)
                .toList();
        fill(random, sheet, unknown);
        Collection<FactSheet> people = known.known(PEOPLE);
        if (people != null && learnable.contains(PEOPLE)) {
            sheet.set(
                    PEOPLE,
                    people.stream().map(person -> learnOf(random, person)).toList());
        }
        if (learnable.contains(AttachedForms.FACT)
                && known.value(AttachedForms.FACT).isUnknown()) {
            RandomFunnels.attach(random, sheet);
        }
        return sheet.build();
    }

    private static FactSheet learnOf(Random random, FactSheet person) {
        FactSheet.Builder sheet = person.toBuilder();
        fill(
                random,
                sheet,
                PEOPLE.each().stream()
                        .filter(fact -> person.value(fact).isUnknown())
                        .toList());
        return sheet.build();
    }

    /** Every fact that a random funnel can read. */
    public static List<Fact<?>> all() {
        List<Fact<?>> all = new ArrayList<>(ALL);
        all.add(AttachedForms.FACT);
        return all;
    }

    private static void fill(Random random, FactSheet.Builder sheet, List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            switch (random.nextInt(5)) {
                case 0 -> sheet.set(fact, null);
                case 1 -> {
                    if (fact.type().canBeNone()) {
                        sheet.none(fact);
                    }
                }
                default -> set(random, sheet, fact);
            }
        }
    }

    private static void set(Random random, FactSheet.Builder sheet, Fact<?> fact) {
        switch (fact.type()) {
            case FLAG -> sheet.set((Flag) fact, random.nextBoolean());
            case COUNT -> sheet.set((Count) fact, fact.equals(SCORE) ? random.nextInt(6) - 2 : random.nextInt(5));
            case QUANTITY -> sheet.set((Quantity) fact, BigDecimal.valueOf(random.nextInt(9) - 2, random.nextInt(2)));
            case DAY -> sheet.set((Day) fact, day(random));
            case DAYS -> sheet.set(DAYS, List.of(day(random), day(random)));
            case TEXT -> sheet.set((FreeText) fact, random.nextBoolean() ? "tender" : "direct");
            case CHOICE -> sheet.set(CHOICE, List.of("first", "second", "third").get(random.nextInt(3)));
            case CHECKLIST -> sheet.set(LIST, List.of("a", "b", "c").subList(random.nextInt(3), 3));
            case RECORDS -> sheet.set(PEOPLE, people(random));
        }
    }

    private static List<FactSheet> people(Random random) {
        List<FactSheet> people = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            people.add(learnOf(random, FactSheet.empty()));
        }
        return people;
    }

    private static LocalDate day(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> TODAY;
            case 1 -> TODAY.plusMonths(1);
            case 2 -> TODAY.minusMonths(1);
            case 3 -> TODAY.plusMonths(1).plusDays(1);
            case 4 -> TODAY.minusYears(1);
            default -> TODAY.minusDays(random.nextInt(400) - 100);
        };
    }
}
