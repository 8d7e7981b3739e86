package io.github.funnelkit.lint;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A definition with as many criteria as a document may have is looked at in seconds, and what is certain of it is said. */
class ManyCriteriaTest {

    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Count SEATS = Count.of("seats", "", text("席位", "Seats"));

    /** Which the definition itself does not see. */
    private static final Condition NEVER =
            Condition.anyOf(SEATS.atLeast(5), SEATS.equalTo(7)).and(SEATS.atMost(4));

    /** Without a bound it is hours. */
    private static final Duration MOST = Duration.ofMinutes(2);

    private static Funnel funnel(int stages, int criteria, IntFunction<Condition> when) {
        FunnelBuilder builder = Funnel.define("many", "1").saleTypes(SALE);
        for (int stage = 0; stage < stages; stage++) {
            int first = stage * criteria;
            builder.stage("s" + stage, s -> {
                s.customerType(text("客户", "Customer"));
                for (int i = 0; i < criteria; i++) {
                    int number = first + i;
                    s.criterion(
                            SALE, "c" + i, c -> c.text(text("条件", "Criterion")).when(when.apply(number)));
                }
            });
        }
        return builder.build();
    }

    private static List<Advice> lint(Funnel funnel) {
        return assertTimeoutPreemptively(MOST, () -> Lint.of(funnel));
    }

    @Tag("slow")
    @Test
    void ofOneNumber() {
        Funnel funnel = funnel(100, 100, i -> i == 7_777 ? NEVER : SEATS.atLeast(10 + i));
        assertThat(lint(funnel))
                .filteredOn(advice -> advice.kind() == AdviceKind.NEVER_MET)
                .extracting(advice -> advice.place().toString())
                .containsExactly("stage 's77', criterion 'c77'");
    }

    @Tag("slow")
    @Test
    void ofChecklistsWithManyEntries() {
        String[] entries = IntStream.range(0, 400).mapToObj(i -> "e" + i).toArray(String[]::new);
        Funnel funnel = funnel(
                1,
                200,
                i -> Checklist.of("list" + i, text("清单", "List"))
                        .allowing(entries)
                        .sizeAtLeast(200));
        assertThat(lint(funnel)).isEmpty();
    }

    @Test
    void ofDaysThatFollowEachOther() {
        List<Day> days = IntStream.range(0, 1_000)
                .mapToObj(i -> Day.of("day" + i, text("日期", "Day")))
                .toList();
        Funnel funnel = funnel(1, 999, i -> days.get(i).before(ReferenceDay.of(days.get(i + 1))));
        assertThat(lint(funnel)).isEmpty();
    }

    /** The two that exclude each other are found, however many ask about something else. */
    @Test
    void whatIsCertainIsSaid() {
        Funnel funnel = funnel(50, 100, i -> switch (i) {
            case 10 -> SEATS.atLeast(100);
            case 4_990 -> SEATS.atMost(99);
            default -> Count.of("count" + i, "", text("数", "Count")).atLeast(1);
        });
        assertThat(lint(funnel))
                .extracting(Advice::kind, advice -> advice.place().toString())
                .containsExactly(tuple(AdviceKind.EXCLUDED, "stage 's49', criterion 'c90'"));
    }
}
