package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A host's own kind of condition is judged, explained, measured and checked like a built-in one. */
class HostKindTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    private static FunnelBuilder funnel(Condition condition) {
        return Funnel.define("credit", "1")
                .saleTypes(SALE)
                .stage(
                        "solvent",
                        s -> s.customerType(text("可信客户", "Solvent"))
                                .criterion(
                                        "rating",
                                        c -> c.text(text("评级不低于 A", "Rated A or better"))
                                                .when(condition)));
    }

    private static Check least(String rating) {
        return CreditRating.atLeast(RATING, rating, "AA", "A", "B", "C");
    }

    private static Assessment assess(Condition condition, FactSheet facts) {
        return Assessor.of(funnel(condition).build(), Clock.systemUTC()).assess(SALE, facts, TODAY);
    }

    @Test
    void isJudged() {
        FactSheet nothing = FactSheet.empty();
        assertThat(assess(least("A"), nothing.with(RATING, "AA")).stage())
                .map(Stage::id)
                .contains("solvent");
        assertThat(assess(least("A"), nothing.with(RATING, "A")).stage()).isPresent();
        assertThat(assess(least("A"), nothing.with(RATING, "B")).stage()).isEmpty();
        Assessment unknown = assess(least("A"), nothing);
        assertThat(unknown.missing().get(0).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.unknownFacts()).containsExactly(RATING);
        assertThat(assess(least("A"), nothing.withNone(RATING)).missing().get(0).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(assess(least("A").or(AGREED.isTrue()), nothing.with(AGREED, true))
                        .stage())
                .isPresent();
    }

    @Test
    void isExplainedAndMeasured() {
        Assessment assessment = assess(least("A"), FactSheet.empty().with(RATING, "C"));
        assertThat(assessment.missing().get(0).explain(Locale.ENGLISH))
                .isEqualTo("Rated A or better - not met: C, 2 notches below");
        assertThat(assessment.missing().get(0).explain(Locale.CHINESE)).isEqualTo("评级不低于 A——未满足：C，低 2 级");
        assertThat(assessment.missing().get(0).finding().gap()).get().satisfies(gap -> {
            assertThat(gap.amount()).isEqualByComparingTo("2");
            assertThat(gap.unit()).isEqualTo("notches");
        });
        assertThat(least("A").and(AGREED.isTrue()).describe(Locale.CHINESE)).isEqualTo("评级 不低于 A，且同意");
        assertThat(least("A")).hasToString("acme:credit-rating(rating, [AA, A, B, C], A)");
    }

    @Test
    void isChecked() {
        assertThatThrownBy(() -> funnel(least("AAA")).build())
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessage(
                        "funnel 'credit' 1: 1 problem: stage 'solvent', sale type 'sale', criterion 'rating': rating "
                                + "'AAA' is not on the scale AA, A, B, C (did you mean 'AA'?)");
    }

    /** Another host's kind that happens to have the same id. */
    private record Namesake(FreeText fact) implements ConditionKind {
        private static final Parameter<FreeText> FACT = Parameter.fact("fact", FactType.TEXT);

        @Override
        public String id() {
            return "acme:credit-rating";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(FACT);
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            return facts -> Outcome.NOT_MET;
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "?";
        }

        Check check() {
            return new Check(this, Arguments.of(FACT, fact));
        }
    }

    @Test
    void twoKindsOfOneIdInOneFunnelNameBothProviders() {
        assertThatThrownBy(() ->
                        funnel(least("A").or(new Namesake(RATING).check())).build())
                .hasMessage(
                        "funnel 'credit' 1: 1 problem: condition kind 'acme:credit-rating': two kinds have this id: "
                                + CreditRating.class.getName() + " and " + Namesake.class.getName());
    }
}
