package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.fact.FactSheet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids that a client makes up are told apart from mistakes of the host. */
class UnknownPartTest {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor ACTOR = Actor.of("u1");
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag READY = Flag.of("ready", text("就绪", "Ready"));
    private static final Form PLAN = Form.of("plan", text("计划", "Plan"));
    private static final Funnel FUNNEL = Funnel.define("f", "1")
            .saleTypes(SALE)
            .forms(PLAN)
            .stage(
                    "first",
                    stage -> stage.customerType(text("一", "One"))
                            .criterion(
                                    SALE, "ready", c -> c.when(READY.isTrue()).requiresForm(PLAN)))
            .stage(
                    "second",
                    stage -> stage.customerType(text("二", "Two"))
                            .criterion(SALE, "ready-too", c -> c.when(READY.isTrue())))
            .guide(
                    "up",
                    guide -> guide.from("first")
                            .to("second")
                            .saleTypes(SALE)
                            .mandatory("call", a -> a.text(text("打电话", "Call"))))
            .build();
    private static final Gatekeeper GATEKEEPER =
            Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT, ZoneOffset.UTC);
    private static final JourneyState STATE = JourneyState.replay(
            GATEKEEPER.catalog(), List.of(GATEKEEPER.open("D1", FUNNEL.reference(), "sale", ACTOR, AT)));

    static Stream<Arguments> commands() {
        Flag unknown = Flag.of("redy", text("就绪", "Ready"));
        return Stream.of(
                Arguments.of(new JourneyCommand.Enter("secnd"), "secnd", "second"),
                Arguments.of(new JourneyCommand.Attach("pln", "file 7"), "pln", "plan"),
                Arguments.of(new JourneyCommand.Complete("up.cal", ""), "up.cal", "up.call"),
                Arguments.of(
                        new JourneyCommand.Learn(
                                FactChanges.learned(FactSheet.empty().with(unknown, true)), Evidence.ASSERTED),
                        "redy",
                        "ready"),
                Arguments.of(new JourneyCommand.ChangeSaleType("sal", new Landing.SameStage()), "sal", "sale"),
                Arguments.of(new JourneyCommand.TakeBack(7, "why"), "7", null));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatACommandNamesAndNobodyHasIsTheClientsMistake(JourneyCommand command, String id, String nearest) {
        UnknownPartException unknown =
                catchThrowableOfType(UnknownPartException.class, () -> GATEKEEPER.decide(STATE, command, ACTOR, AT));
        assertThat(unknown.id()).isEqualTo(id);
        assertThat(unknown.nearest()).isEqualTo(Optional.ofNullable(nearest));
        assertThat(unknown).hasMessageContaining(id);
        if (nearest != null) {
            assertThat(unknown.known()).contains(nearest);
            assertThat(unknown).hasMessageContaining(nearest);
        }
    }

    @Test
    void aVersionThatNobodyHasIsOne() {
        FunnelReference other = new FunnelReference("f", "2");
        UnknownPartException unknown =
                catchThrowableOfType(UnknownPartException.class, () -> GATEKEEPER.open("D2", other, "sale", ACTOR, AT));
        assertThat(unknown.id()).isEqualTo(other.toString());
        assertThat(unknown.known()).containsExactly(FUNNEL.reference().toString());
    }
}
