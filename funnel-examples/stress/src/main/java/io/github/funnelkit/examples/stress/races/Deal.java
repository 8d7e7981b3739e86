package io.github.funnelkit.examples.stress.races;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A deal of a small funnel, small enough to be made anew for every race: whether it stands at the stage depends on its
 * seats, and on the day.
 */
record Deal(int seats, LocalDate due) {

    static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    static final Count SEATS = Count.of("seats", "seats", text("席位", "Seats"));
    static final Day DUE = Day.of("due", text("到期日", "Due"));

    static final LocalDate EARLY = LocalDate.of(2026, 1, 5);
    static final LocalDate LATE = LocalDate.of(2026, 11, 23);

    /** At the stage as of the late day only. */
    static final Deal BIG = new Deal(12, LATE.plusDays(3));
    /** Never at the stage. */
    static final Deal SMALL = new Deal(9, LATE.plusDays(4));

    static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bind(SEATS, Deal::seats)
            .bind(DUE, Deal::due)
            .build();

    static final FactBinding<Deal> ALL_AT_ONCE = FactBinding.of(Deal.class)
            .bindAll(
                    List.of(SEATS, DUE),
                    (deal, facts) -> facts.set(SEATS, deal.seats()).set(DUE, deal.due()))
            .build();

    static Funnel funnel() {
        return Funnel.define("races", "1")
                .saleTypes(SALE)
                .stage(
                        "soon",
                        stage -> stage.customerType(text("临近客户", "Customer soon to buy"))
                                .criterion(
                                        "seats",
                                        c -> c.text(text("席位足够", "Enough seats"))
                                                .when(SEATS.atLeast(10)))
                                .criterion(
                                        "due",
                                        c -> c.text(text("即将到期", "Soon due")).when(DUE.withinNext(Period.ofDays(10)))))
                .build();
    }

    static Assessor<Deal> assessor(FactBinding<Deal> binding) {
        return Assessor.of(funnel(), binding, Clock.systemUTC());
    }

    private boolean stands(LocalDate day) {
        return equals(BIG) && day.equals(LATE);
    }

    /** Whether all that an assessor says of this deal is right. */
    boolean isRightly(Assessor<Deal> assessor, LocalDate day) {
        Outcomes outcomes = assessor.judge(SALE, this, day);
        Assessment assessment = assessor.assess(SALE, this, day);
        int missing = (seats < 10 ? 1 : 0) + (day.equals(LATE) ? 0 : 1);
        return outcomes.stage().isPresent() == stands(day)
                && assessment.stage().isPresent() == stands(day)
                && outcomes.missing().size() == missing
                && assessment.missing().size() == missing
                && isSeats(assessment.facts().known(SEATS))
                && due.equals(assessment.facts().known(DUE));
    }

    private boolean isSeats(@Nullable Number number) {
        return number != null && number.intValue() == seats;
    }

    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
