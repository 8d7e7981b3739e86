package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.funnelkit.portfolio.SimulatedStays.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether stays lately end otherwise than before, beyond chance. */
class StayDriftTest {

    private static final int HISTORIES = 40;
    private static final LocalDate START = SimulatedStays.START;

    private static List<StayDrift> drifts(Regime regime, long seed) {
        List<StageStay> stays = SimulatedStays.stays(new Random(seed), regime, 1_000, 700);
        return StayDrift.of(new StayHistory(START, START.plusDays(700), stays));
    }

    @ParameterizedTest
    @Tag("slow")
    @EnumSource(Regime.class)
    void itIsToldOfWhereRatesDriftAndHardlyElsewhere(Regime regime) {
        int told = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            List<StayDrift> drifts = drifts(regime, seed);
            told += drifts.isEmpty() ? 0 : 1;
            if (regime == Regime.DRIFTING) {
                assertThat(drifts).noneMatch(StayDrift::isMore);
            }
        }
        if (regime == Regime.DRIFTING) {
            assertThat(told).isEqualTo(HISTORIES);
        } else {
            assertThat(told).as("1 of 100 on average").isLessThanOrEqualTo(3);
        }
    }

    /** Ten stays a month, all of 20 days: of the first 24 months one is won each month, then eight. */
    @Test
    void whatIsSeenIsHeldAgainstWhatAllDaysSay() {
        List<StageStay> stays = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            for (int deal = 0; deal < 10; deal++) {
                LocalDate since = START.plusDays(30L * month);
                boolean isWon = deal < (month < 24 ? 1 : 8);
                stays.add(new StageStay(
                        "D" + month + "." + deal,
                        "sale",
                        "only",
                        since,
                        Optional.of(since.plusDays(20)),
                        isWon ? StayEnd.WON : StayEnd.LOST,
                        Optional.empty()));
            }
        }
        List<StayDrift> drifts = StayDrift.of(new StayHistory(START, START.plusDays(1079), stays));
        assertThat(drifts).extracting(StayDrift::end).containsExactly(StayEnd.WON, StayEnd.LOST);
        StayDrift won = drifts.get(0);
        assertThat(won.since()).isEqualTo(START.plusDays(721));
        // 24 and 96 were won of 240 and 120, all at one age
        assertThat(won.seen()).isEqualTo(96);
        assertThat(won.expected()).isCloseTo(120 / 3.0, within(1e-9));
        assertThat(won)
                .hasToString("Since 2025-12-22 deals of the same stage and age were won more often than before, by more"
                        + " than chance makes of it: 96, where 40.0 were to be expected. A forecast by all days alike does not know"
                        + " that.");
        assertThat(drifts.get(1).explain(Locale.CHINESE))
                .startsWith("自 2025-12-22 起")
                .contains("丢单比此前更少");
    }

    @Test
    void ofTooLittleNothingIsTold() {
        assertThat(StayDrift.of(new StayHistory(START, START.plusDays(9), List.of())))
                .isEmpty();
        StageStay one = new StageStay(
                "A", "sale", "only", START, Optional.of(START.plusDays(1)), StayEnd.WON, Optional.empty());
        assertThat(StayDrift.of(new StayHistory(START, START, List.of(one)))).isEmpty();
        assertThat(StayDrift.of(new StayHistory(START, START.plusDays(9), List.of(one))))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StayDrift(StayEnd.OPEN, START, 1, 1))
                .withMessageContaining("expected an end");
    }
}
