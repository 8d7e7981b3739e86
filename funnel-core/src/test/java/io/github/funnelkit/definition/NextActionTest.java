package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.change.Aspect;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.render.Handbook;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A methodology says which day is that of the next action. */
class NextActionTest {

    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag ASKED = Flag.of("asked", text("已问", "Asked"));
    private static final Day MEETING = Day.of("meeting", text("下次见面", "Next meeting"));
    private static final Day VALID = Day.of("quoteValidUntil", text("报价有效期至", "Quote valid until"));

    private static final Funnel PLAIN = funnel(funnel -> funnel);
    private static final Funnel STATED = funnel(funnel -> funnel.nextAction(MEETING));

    private static Funnel funnel(UnaryOperator<FunnelBuilder> more) {
        return more.apply(Funnel.define("f", "1")
                        .saleTypes(SALE)
                        .stage(
                                "one",
                                stage -> stage.customerType(text("一", "One"))
                                        .criterion(
                                                "asked",
                                                c -> c.text(text("已问过", "It was asked"))
                                                        .when(ASKED.isTrue()))
                                        .criterion(
                                                "valid",
                                                c -> c.text(text("报价有效", "The quote is valid"))
                                                        .when(VALID.upcoming()))))
                .build();
    }

    @Test
    void noDayIsGuessed() {
        assertThat(PLAIN.nextAction()).isEmpty();
        assertThat(STATED.nextAction()).contains(MEETING);
        assertThat(STATED).isNotEqualTo(PLAIN);
    }

    @Test
    void itsFactNeedNotBeDeclaredNorAskedFor() {
        assertThat(STATED.facts()).map(fact -> fact.id()).containsExactly("asked", "quoteValidUntil", "meeting");
        assertThat(Lint.of(STATED)).isEqualTo(Lint.of(PLAIN));
        assertThat(Lint.of(funnel(funnel -> funnel.facts(MEETING))))
                .extracting(advice -> advice.place().toString())
                .contains("fact 'meeting'");
    }

    @Test
    void itIsInheritedReplacedAndTakenOut() {
        assertThat(STATED.derive("g", "1", same -> {}).nextAction()).contains(MEETING);
        assertThat(STATED.derive("g", "1", other -> other.nextAction(VALID)).nextAction())
                .contains(VALID);
        Funnel without = STATED.derive("g", "1", FunnelBuilder::withoutNextAction);
        assertThat(without.nextAction()).isEmpty();
        assertThat(without.facts()).contains(MEETING);
    }

    @Test
    void itFollowsWhenItsFactIsCalledOtherwise() {
        Funnel renamed = STATED.derive("f", "2", Renames.NONE.fact("meeting", "appointment"), same -> {});
        assertThat(renamed.nextAction().orElseThrow().id()).isEqualTo("appointment");
        assertThat(FunnelDifference.between(STATED, renamed).changes())
                .flatMap(change -> change.details())
                .extracting(detail -> detail.aspect())
                .containsExactly(Aspect.ID);
    }

    @Test
    void theFingerprintTellsItWhereItIsStated() {
        assertThat(STATED.fingerprint()).isNotEqualTo(PLAIN.fingerprint());
        assertThat(STATED.fingerprint())
                .isNotEqualTo(STATED.derive("f", "1", other -> other.nextAction(VALID))
                        .fingerprint());
        assertThat(PLAIN.fingerprint()).isEqualTo("43cbc4795758ff10");
    }

    @Test
    void versionsDifferInIt() {
        assertThat(FunnelDifference.between(STATED, STATED.derive("f", "2", other -> other.nextAction(VALID)))
                        .explain(Locale.ENGLISH))
                .contains("next action")
                .contains("meeting")
                .contains("quoteValidUntil");
        assertThat(FunnelDifference.between(STATED, STATED.derive("f", "2", FunnelBuilder::withoutNextAction))
                        .changes())
                .flatMap(change -> change.details())
                .extracting(detail -> detail.aspect())
                .containsExactly(Aspect.NEXT_ACTION);
    }

    @Test
    void theHandbookNamesIt() {
        assertThat(Handbook.of(STATED).markdown(Locale.ENGLISH)).contains("- Next action: Next meeting (`meeting`)\n");
        assertThat(Handbook.of(STATED).markdown(Locale.CHINESE)).contains("- 下一步行动：下次见面（`meeting`）\n");
        assertThat(Handbook.of(PLAIN).markdown(Locale.ENGLISH)).doesNotContain("Next action");
    }

    @Test
    void aFactOfItsIdThatIsSomethingElseIsAProblem() {
        Quantity other = Quantity.of("meeting", "CNY", text("金额", "Amount"));
        assertThatThrownBy(() -> funnel(funnel -> funnel.facts(other).nextAction(MEETING)))
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessageContaining("fact 'meeting'")
                .hasMessageContaining("day")
                .hasMessageContaining("quantity (CNY)");
    }
}
