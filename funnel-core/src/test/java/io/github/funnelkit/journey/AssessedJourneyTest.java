package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A journey is assessed in one call: its facts, its stage, the day of the gatekeeper. */
class AssessedJourneyTest {

    private static final Day NEXT = Day.of("next", Text.of("Next step"));
    private static final Funnel FUNNEL = Funnel.define("assessed", "1")
            .saleTypes(SaleType.of("any", Text.of("Any")))
            .stage(
                    "met",
                    stage -> stage.customerType(Text.of("Met"))
                            .criterion(
                                    "next",
                                    c -> c.text(Text.of("A next step is agreed"))
                                            .when(NEXT.upcoming())))
            .build();
    private static final LocalDate IN_TWO_DAYS =
            LocalDate.ofInstant(MONDAY, ZoneId.of("UTC")).plusDays(2);

    private static Gatekeeper gatekeeper(String zone) {
        return Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT, ZoneId.of(zone));
    }

    private static JourneyState journey(Gatekeeper gatekeeper) {
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", FUNNEL.reference(), "any", LI, MONDAY)));
        return Deals.after(
                gatekeeper,
                opened,
                new JourneyCommand.Learn(FactChanges.learned(FactSheet.empty().with(NEXT, IN_TWO_DAYS))),
                new JourneyCommand.Enter("met"));
    }

    @Test
    void theStageOfTheJourneyIsReachedAndTimeMakesItLapse() {
        Gatekeeper gatekeeper = gatekeeper("UTC");
        Instant later = MONDAY.plus(Duration.ofDays(9));
        Assessment assessment = gatekeeper.assess(journey(gatekeeper), later);
        assertThat(assessment.stage().map(Stage::id)).contains("met");
        assertThat(assessment.lapsed()).hasSize(1);
        assertThat(assessment.asOf()).isEqualTo(LocalDate.ofInstant(later, ZoneId.of("UTC")));
        assertThat(gatekeeper
                        .assess(journey(gatekeeper), ReachedStage.none(), later)
                        .stage())
                .isEmpty();
    }

    @Test
    void theDayIsThatOfTheGatekeepersZone() {
        Gatekeeper early = gatekeeper("Pacific/Kiritimati");
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        assertThat(early.assess(journey(early), noon).asOf()).isEqualTo("2026-11-24");
    }

    @Test
    void aVersionThatIsGoneIsSaid() {
        JourneyState journey = journey(gatekeeper("UTC"));
        Funnel other = FUNNEL.derive("assessed", "2", funnel -> {});
        Gatekeeper without = Gatekeeper.of(FunnelCatalog.of(other), GatePolicy.DEFAULT, ZoneId.of("UTC"));
        assertThatThrownBy(() -> without.assess(journey, MONDAY)).isInstanceOf(UnknownPartException.class);
    }
}
