package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.GateRules;
import io.github.funnelkit.definition.GateRulesBuilder;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Winning;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a methodology itself says of its gates becomes the policy by which they are kept. */
class GateRulesTest {

    private static final Position BOSS = Position.of("boss", Text.of("Boss"));

    private static Funnel with(Consumer<GateRulesBuilder> gate) {
        return Deals.FUNNEL.derive("deals", "1", funnel -> funnel.gate(gate));
    }

    @Test
    void whatIsNotStatedIsAsByDefault() {
        assertThat(Deals.FUNNEL.gate()).isEqualTo(GateRules.NONE);
        assertThat(Deals.FUNNEL.gate().isStated()).isFalse();
        assertThat(GatePolicy.of(Deals.FUNNEL)).isEqualTo(GatePolicy.DEFAULT);
        assertThat(GatePolicy.of(FunnelStandard.documented())).isEqualTo(GatePolicy.DEFAULT);
        assertThat(GatePolicy.of(with(gate -> gate.skipping(true)))).isEqualTo(GatePolicy.DEFAULT.withSkipping(true));
    }

    @Test
    void whatIsStatedCounts() {
        Funnel funnel =
                with(gate -> gate.skipping(true).winning(Winning.ANY_STAGE).overrideBy(BOSS, Deals.OWNER));

        assertThat(GatePolicy.of(funnel))
                .isEqualTo(GatePolicy.DEFAULT
                        .withSkipping(true)
                        .withWinning(WinRule.FROM_ANY_STAGE)
                        .withOverrideBy("boss", "owner"));
        assertThat(funnel.positions()).contains(BOSS);
        assertThat(GatePolicy.of(with(gate -> gate.winning(Winning.LAST_STAGE).overrideBy())))
                .isEqualTo(GatePolicy.DEFAULT.withOverrideBy());
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(funnel), GatePolicy.of(funnel), Deals.SHANGHAI);
        JourneyState state = JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open("deal-7", funnel.reference(), "direct", Deals.LI, Deals.MONDAY)));
        assertThat(gatekeeper.decide(state, new JourneyCommand.Win(""), Deals.LI, Deals.MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aDerivedFunnelKeepsWhatItDoesNotChange() {
        Funnel base = with(gate -> gate.skipping(true).overrideBy(BOSS));
        Funnel derived = base.derive("ours", "1", funnel -> funnel.gate(gate -> gate.skipping(false)));

        assertThat(derived.gate().skipping()).contains(false);
        assertThat(derived.gate().override()).contains(List.of(BOSS));
        assertThat(base.gate().skipping()).contains(true);
    }

    @Test
    void theHandbookAndTheFingerprintSaySo() {
        Funnel funnel = with(gate -> gate.skipping(true).overrideBy(BOSS));

        assertThat(Handbook.of(funnel).markdown(Locale.ENGLISH))
                .contains("Rules of the gates: Stages may be skipped; May override a gate: Boss");
        assertThat(Handbook.of(Deals.FUNNEL).markdown(Locale.ENGLISH)).doesNotContain("Rules of the gates");
        assertThat(funnel.fingerprint()).isNotEqualTo(Deals.FUNNEL.fingerprint());
        assertThat(with(gate -> gate.skipping(false)).fingerprint()).isNotEqualTo(Deals.FUNNEL.fingerprint());
        assertThat(with(gate -> {}).fingerprint()).isEqualTo(Deals.FUNNEL.fingerprint());
    }
}
