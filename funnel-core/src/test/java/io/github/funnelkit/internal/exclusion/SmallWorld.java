package io.github.funnelkit.internal.exclusion;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Facts of so few values that all of them can be tried, and conditions that ask no more of them than these can tell. */
public final class SmallWorld {

    public static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    private static final Flag FLAG = Flag.of("flag", text("标志", "Flag"));
    private static final Count COUNT =
            Count.of("count", "", text("数量", "Count")).withBounds(Bounds.of(0, 3));
    private static final Count SCORE =
            Count.of("score", "", text("评分", "Score")).withBounds(Bounds.of(1, 3));
    private static final Count RATING =
            Count.of("rating", "", text("评级", "Rating")).withBounds(Bounds.of(-2, 1));
    private static final Quantity QUANTITY =
            Quantity.of("quantity", "CNY", text("金额", "Quantity")).withBounds(Bounds.of(0, 2));
    private static final Quantity OTHER =
            Quantity.of("other", "CNY", text("另一金额", "Other")).withBounds(Bounds.of(0, 2));
    private static final Sum SUM = Sum.of("sum", text("合计", "Sum"), COUNT).plus(SCORE, 2);
    private static final Sum BALANCE =
            Sum.of("balance", text("差额", "Balance"), COUNT).plus(SCORE, -1);
    private static final Sum RATED =
            Sum.of("rated", text("合评", "Rated"), RATING).plus(COUNT, 1);
    private static final Choice CHOICE = Choice.of("choice", text("选择", "Choice"), "first")
            .entry("second", text("第二", "Second"))
            .entry("third", text("第三", "Third"))
            .inOrder();
    private static final FreeText WORDS = FreeText.of("words", text("文字", "Words"));
    private static final Checklist LIST =
            Checklist.of("list", text("清单", "List")).allowing("a", "b", "c");
    private static final Day DAY = Day.of("day", text("日期", "Day"));
    private static final Day LATER = Day.of("later", text("后一日期", "Later"));
    private static final Days DAYS = Days.of("days", text("日期集", "Days"));

    private final Random random;

    public SmallWorld(Random random) {
        this.random = random;
    }

    public Condition condition(int depth) {
        if (depth == 0) {
            return check();
        }
        return switch (random.nextInt(7)) {
            case 0 -> Condition.allOf(parts(depth));
            case 1 -> Condition.anyOf(parts(depth));
            case 2 -> Condition.not(condition(depth - 1));
            case 3 -> Condition.when(condition(depth - 1)).then(condition(depth - 1));
            case 4 -> Condition.atLeastOf(1 + random.nextInt(2), condition(depth - 1), condition(depth - 1), check());
            default -> check();
        };
    }

    private Condition[] parts(int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(part -> condition(depth - 1))
                .toArray(Condition[]::new);
    }

    private Condition check() {
        int bound = random.nextInt(4);
        Period period = Period.ofDays(1 + random.nextInt(3));
        return switch (random.nextInt(37)) {
            case 0 -> FLAG.isTrue();
            case 1 -> COUNT.atLeast(bound);
            case 2 -> COUNT.lessThan(bound);
            case 3 -> COUNT.equalTo(bound);
            case 4 -> SCORE.between(1, bound);
            case 5 -> SCORE.moreThan(bound);
            case 6 -> QUANTITY.moreThan(bound);
            case 7 -> QUANTITY.atMost(bound);
            case 8 -> QUANTITY.equalTo(bound);
            case 9 -> OTHER.lessThan(bound);
            case 10 -> QUANTITY.atLeast(FactShare.of(OTHER));
            case 11 -> OTHER.moreThan(FactShare.of(QUANTITY));
            case 12 -> QUANTITY.equalTo(FactShare.of(OTHER));
            case 13 -> SUM.atLeast(bound + 2);
            case 14 -> SUM.equalTo(bound * 2L);
            case 15 -> SUM.lessThan(bound * 2L);
            case 16 -> BALANCE.between(-1, bound);
            case 17 -> CHOICE.atLeast(random.nextBoolean() ? "second" : "third");
            case 18 -> CHOICE.atMost(random.nextBoolean() ? "first" : "second");
            case 19 -> CHOICE.oneOf("first", "third");
            case 20 -> WORDS.oneOf("tender", "lease");
            case 21 -> random.nextBoolean() ? WORDS.oneOf("tender") : WORDS.present();
            case 22 -> LIST.ticked(random.nextBoolean() ? new String[] {"a"} : new String[] {"a", "b"});
            case 23 -> random.nextBoolean() ? LIST.sizeAtLeast(bound) : LIST.sizeAtMost(bound);
            case 24 -> random.nextBoolean() ? LIST.sizeBetween(bound / 2, bound) : LIST.empty();
            case 25 -> random.nextBoolean() ? LIST.anyTicked() : CHOICE.present();
            case 26 -> AttachedForms.anyOf(random.nextBoolean() ? List.of("x") : List.of("x", "y"));
            case 27 -> random.nextBoolean() ? DAY.withinLast(period) : DAY.withinNext(period);
            case 28 -> random.nextBoolean() ? DAY.longAgo(period) : LATER.upcoming();
            case 29 -> day(random.nextBoolean() ? ReferenceDay.today() : ReferenceDay.of(LATER), period);
            case 30 -> random.nextBoolean() ? DAYS.noneWithinLast(period) : DAYS.present();
            case 32 -> random.nextBoolean() ? RATING.atLeast(bound - 2) : RATING.lessThan(bound - 1);
            case 33 -> random.nextBoolean() ? RATING.equalTo(bound - 2) : RATING.between(-2, bound - 2);
            case 34 -> RATING.atMost(FactShare.of(COUNT));
            case 35 -> random.nextBoolean() ? RATED.atLeast(bound - 1) : RATED.lessThan(bound - 1);
            case 31 -> DAYS.timesWithinLast(period, 1 + random.nextInt(2));
            default -> day(ReferenceDay.today(), Period.ZERO);
        };
    }

    private Condition day(ReferenceDay reference, Period period) {
        ReferenceDay day = random.nextBoolean() ? reference.plus(period) : reference.minus(period);
        return switch (random.nextInt(4)) {
            case 0 -> DAY.before(day);
            case 1 -> DAY.notBefore(day);
            case 2 -> DAY.after(day);
            default -> DAY.notAfter(day);
        };
    }

    /** Every completion: a sheet for each way in which some facts can be known, or none; none at all if there are too many. */
    public static List<FactSheet> sheetsUpTo(int most, Collection<Fact<?>> facts) {
        long count = 1;
        for (Fact<?> fact : facts) {
            count = Math.min(most + 1L, count * (values(fact).size() + 1));
        }
        return count > most ? List.of() : sheets(facts);
    }

    private static List<FactSheet> sheets(Collection<Fact<?>> facts) {
        List<FactSheet> sheets = List.of(FactSheet.empty());
        for (Fact<?> fact : facts) {
            List<FactSheet> more = new ArrayList<>();
            for (FactSheet sheet : sheets) {
                if (fact.type().canBeNone()) {
                    more.add(sheet.withNone(fact));
                }
                values(fact).forEach(value -> more.add(with(sheet, fact, value)));
            }
            sheets = more;
        }
        return sheets;
    }

    @SuppressWarnings("unchecked") // values() gives those of the fact
    private static <V> FactSheet with(FactSheet sheet, Fact<V> fact, Object value) {
        return sheet.with(fact, (V) value);
    }

    private static List<?> values(Fact<?> fact) {
        return switch (fact.type()) {
            case FLAG -> List.of(true, false);
            case COUNT ->
                fact.equals(SCORE)
                        ? List.of(1, 2, 3)
                        : fact.equals(RATING) ? List.of(-2, -1, 0, 1) : List.of(0, 1, 2, 3);
            case QUANTITY ->
                IntStream.rangeClosed(0, 8) // two between whole numbers, so that two quantities can differ there
                        .mapToObj(quarters -> BigDecimal.valueOf(25L * quarters, 2))
                        .toList();
            case CHOICE -> fact.entries();
            case TEXT -> List.of("tender", "lease", "direct");
            case CHECKLIST -> subsets(fact.entries().isEmpty() ? List.of("x", "y", "z") : fact.entries());
            case DAY -> IntStream.rangeClosed(-10, 10).mapToObj(TODAY::plusDays).toList();
            case DAYS ->
                subsets(IntStream.rangeClosed(-4, 1).mapToObj(TODAY::plusDays).toList());
            case RECORDS -> throw new IllegalArgumentException("of records nothing is told");
        };
    }

    private static <V> List<List<V>> subsets(List<V> values) {
        List<List<V>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << values.size(); bits++) {
            int chosen = bits;
            subsets.add(IntStream.range(0, values.size())
                    .filter(index -> (chosen >> index & 1) == 1)
                    .mapToObj(values::get)
                    .toList());
        }
        return subsets;
    }
}
