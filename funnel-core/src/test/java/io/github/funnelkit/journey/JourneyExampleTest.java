package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the package's Javadoc, with the built-in standard. */
class JourneyExampleTest {

    @Test
    void theExampleRuns() {
        Funnel funnel = FunnelStandard.documented();
        Actor li = Actor.of("li", "owner");
        Instant monday = Instant.parse("2026-11-23T02:00:00Z");
        Instant tuesday = Instant.parse("2026-11-24T02:00:00Z");

        // spotless:off
        // snippet: package-journey
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(funnel), GatePolicy.DEFAULT, ZoneId.of("Asia/Shanghai"));
        JourneyHistory history = new JourneyHistory(
                List.of(gatekeeper.open("deal-7", funnel.reference(), "project", li, monday)));
        JourneyState state = JourneyState.replay(gatekeeper.catalog(), history.events());

        Decision decision = gatekeeper.decide(state, new JourneyCommand.Enter("target"), li, tuesday);
        if (decision instanceof Decision.Refused refused) {
            refused.explain(Locale.ENGLISH);    // every criterion, action and approval that is lacking
        }
        history.append(state.last().sequence(), decision.events());    // Appended, or the Conflict
        Progress.of(state, gatekeeper, tuesday).explain(Locale.CHINESE);    // what is left, and who does it
        // end
        // spotless:on

        assertThat(decision.explain(Locale.ENGLISH))
                .startsWith("Refused:\n- Criterion: ")
                .contains("\n- Mandatory action not done yet: Survey the region's industry");
        assertThat(Progress.of(state, gatekeeper, tuesday).explain(Locale.CHINESE))
                .startsWith("当前：尚未达到第一阶段（进行中）\n进入“待开发客户”还差 ")
                .contains("客户责任人：客户经理")
                .contains("监控人：省区经理");
        assertThat(history.append(1, decision.events())).isEqualTo(new Appending.Appended(history));
    }
}
