package io.github.funnelkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Timeline;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and reasons with line breaks begin no lines of their own in what the library says. */
class LabelsOnOneLineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Actor LI = Actor.of("li");

    private static Funnel funnel(String version, String end) {
        SaleType sale = SaleType.of("sale", Text.of("Sale" + end));
        Flag need = Flag.of("need", Text.of("Need" + end));
        return Funnel.define("f", version)
                .saleTypes(sale)
                .stage(
                        "lead",
                        stage -> stage.customerType(Text.of("Lead" + end))
                                .criterion(
                                        sale,
                                        "need",
                                        c -> c.text(Text.of("Needs it" + end)).when(need.isTrue())))
                .build();
    }

    private static List<String> said(String end) {
        Funnel funnel = funnel("1", end);
        SaleType sale = funnel.saleType("sale");
        Assessment assessment =
                Assessor.of(funnel, Clock.fixed(NOW, ZoneOffset.UTC)).assess(sale, FactSheet.empty());
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(funnel), GatePolicy.DEFAULT, ZoneOffset.UTC);
        JourneyEvent opened = gatekeeper.open("j", funnel.reference(), "sale", LI, NOW);
        JourneyState state = JourneyState.replay(gatekeeper.catalog(), List.of(opened));
        List<String> said = new ArrayList<>();
        said.add(assessment.explain(Locale.ENGLISH));
        said.add(ShortestWay.of(assessment).explain(Locale.ENGLISH));
        said.add(FunnelDifference.between(funnel, funnel("2", end + "2")).explain(Locale.ENGLISH));
        said.add(Summary.builder(funnel).add(assessment).build().explain(funnel, Locale.ENGLISH));
        said.add(gatekeeper
                .decide(state, new JourneyCommand.Enter("lead"), LI, NOW)
                .explain(Locale.ENGLISH));
        JourneyEvent lost =
                new JourneyEvent.Lost(EventMetadata.of(2, NOW, LI), "price" + end, Optional.of("Rival" + end));
        Timeline.of(gatekeeper.catalog(), List.of(opened, lost))
                .entries()
                .forEach(entry -> said.add(entry.explain(Locale.ENGLISH)));
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\nFAKE", "\r\nFAKE", "\u000BFAKE", "\fFAKE", "\u2028FAKE", "\u2029FAKE"})
    void breakNoLine(String end) {
        List<String> plain = said(" FAKE");
        List<String> broken = said(end);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(broken.get(i).replace("  ", " ")).isEqualTo(plain.get(i));
        }
    }
}
