package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.change.Aspect;
import io.github.funnelkit.change.Detail;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.render.Handbook;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An action may be due some time after the deal came to where its guide starts. */
class DueActionsTest {

    private static final Funnel FUNNEL = within(Period.ofDays(7));

    private static Funnel within(Period period) {
        return Deals.FUNNEL.derive(
                "deals",
                "1",
                funnel -> funnel.guide("propose", guide -> guide.mandatory("visit", a -> a.dueWithin(period))));
    }

    @Test
    void itCountsFromTheDayOnWhichTheDealCameThere() {
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT, Deals.SHANGHAI);
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open(
                        "deal-7", FUNNEL.reference(), "direct", Deals.LI, Deals.MONDAY.minus(Duration.ofDays(30)))));
        JourneyState atLead = Deals.after(
                gatekeeper,
                opened,
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"));

        Progress progress = Progress.of(atLead, gatekeeper, Deals.MONDAY);

        LocalDate due = LocalDate.parse("2026-11-30");
        assertThat(progress.actions()).singleElement().satisfies(visit -> {
            assertThat(visit.due()).contains(due);
            assertThat(visit.isOverdue(due)).isFalse();
            assertThat(visit.isOverdue(due.plusDays(1))).isTrue();
        });
        assertThat(progress.explain(Locale.ENGLISH)).contains("- Visit the customer: due by 2026-11-30");
        Progress done =
                Progress.of(Deals.after(gatekeeper, atLead, Deals.complete("propose.visit")), gatekeeper, Deals.MONDAY);
        assertThat(done.actions())
                .singleElement()
                .satisfies(visit -> assertThat(visit.isOverdue(due.plusDays(1))).isFalse());
        assertThat(done.explain(Locale.ENGLISH)).doesNotContain("due by");
        assertThat(Progress.of(opened, gatekeeper, Deals.MONDAY).actions())
                .extracting(Progress.ActionProgress::due)
                .containsOnly(Optional.empty());
    }

    @Test
    void nonsenseIsRefused() {
        for (Period nonsense : List.of(Period.ZERO, Period.ofDays(-1), Period.ofYears(1001), Period.ofDays(366_000))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> within(nonsense))
                    .withMessageContaining("dueWithin")
                    .withMessageContaining(nonsense.toString());
        }
    }

    @Test
    void itIsKeptSaidAndCompared() {
        assertThat(FUNNEL.derive("ours", "1", funnel -> {}).guide("propose")).isEqualTo(FUNNEL.guide("propose"));
        assertThat(FUNNEL.derive("ours", "1", Renames.NONE.form("contract", Deals.CONTRACT), funnel -> {})
                        .guide("propose"))
                .isEqualTo(FUNNEL.guide("propose"));
        assertThat(Handbook.of(FUNNEL).markdown(Locale.ENGLISH)).contains("Due within: 7 days");
        assertThat(Handbook.of(Deals.FUNNEL).markdown(Locale.ENGLISH)).doesNotContain("Due within");
        assertThat(List.of(Deals.FUNNEL, FUNNEL, within(Period.ofDays(8))))
                .extracting(Funnel::fingerprint)
                .doesNotHaveDuplicates();
        assertThat(FunnelDifference.between(Deals.FUNNEL, FUNNEL).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.details())
                        .containsExactly(new Detail(
                                Aspect.DUE,
                                Optional.empty(),
                                change.details().get(0).after())));
    }
}
