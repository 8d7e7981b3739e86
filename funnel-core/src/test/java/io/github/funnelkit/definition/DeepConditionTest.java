package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.Condition.DEEPEST;
import static io.github.funnelkit.condition.Condition.allOf;
import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions may be nested as deep as documents hold them; what is deeper is a problem of its criterion. */
class DeepConditionTest {

    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag FLAG = Flag.of("flag", text("标志", "Flag"));
    private static final Flag OTHER = Flag.of("other", text("其他", "Other"));

    /** One more level around a condition, and how deep a document would have it. */
    static Stream<Arguments> levels() {
        return Stream.of(
                arguments("not", 1, (UnaryOperator<Condition>) Condition::not),
                arguments("all of", 2, (UnaryOperator<Condition>) inner -> allOf(inner, OTHER.isTrue())),
                arguments("any of", 2, (UnaryOperator<Condition>) inner -> anyOf(OTHER.isTrue(), inner)),
                arguments("when", 1, (UnaryOperator<Condition>)
                        inner -> when(inner).then(OTHER.isTrue())),
                arguments("then", 1, (UnaryOperator<Condition>)
                        inner -> when(OTHER.isTrue()).then(inner)),
                arguments("and, not", 3, (UnaryOperator<Condition>) inner -> not(inner.and(OTHER.isTrue()))),
                arguments("twice", 3, (UnaryOperator<Condition>)
                        inner -> not(inner).or(not(inner))));
    }

    private static Condition nested(UnaryOperator<Condition> level, int times) {
        Condition condition = FLAG.isTrue();
        for (int i = 0; i < times; i++) {
            condition = level.apply(condition);
        }
        return condition;
    }

    private static Funnel funnel(Condition condition) {
        return Funnel.define("deep", "1")
                .saleTypes(SALE)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        "nested",
                                        c -> c.text(text("标准", "Criterion")).when(condition)))
                .build();
    }

    @Test
    void whatIsDeeperIsAProblemOfItsCriterion() {
        Condition deep = nested(Condition::not, DEEPEST + 1);
        assertThat(deep.depth()).isEqualTo(DEEPEST + 1);
        assertThatThrownBy(() -> funnel(deep))
                .isInstanceOfSatisfying(
                        FunnelDefinitionException.class,
                        refused -> assertThat(refused.problems()).hasSize(1))
                .hasMessageContaining(
                        "stage 'only', sale type 'sale', criterion 'nested': its condition is nested more "
                                + "than 190 levels deep");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void deepTreesAreNotMade(String name, int levels, UnaryOperator<Condition> level) {
        assertThatThrownBy(() -> nested(level, 10_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "a condition is nested more than 190 levels deep: expected parts beside each other");
        assertThatThrownBy(() -> funnel(nested(level, DEEPEST / levels + 1)))
                .hasMessageContaining("nested more than 190 levels deep");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void whatIsMadeCanBeComparedAndPrinted(String name, int levels, UnaryOperator<Condition> level) {
        int times = name.equals("twice") ? 5 : DEEPEST / levels; // twice as many parts on each level
        Condition deepest = nested(level, times);
        assertThat(deepest).isEqualTo(nested(level, times)).hasSameHashCodeAs(nested(level, times));
        assertThat(deepest.toString()).contains("flag");
        assertThat(deepest.describe(Locale.ENGLISH)).contains("Flag");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void howDeepAConditionIs(String name, int levels, UnaryOperator<Condition> level) {
        for (int times : new int[] {0, 1, 2, 5, DEEPEST / levels}) {
            assertThat(nested(level, times).depth()).isEqualTo(times * levels);
        }
    }

    @Test
    void whatIsAsDeepAsMayBeIsJudgedAndExplained() {
        Condition deepest = nested(Condition::not, DEEPEST);
        Assessor<FactSheet> assessor = Assessor.of(funnel(deepest), Clock.systemUTC());
        assertThat(assessor.assess(SALE, FactSheet.empty().with(FLAG, true), LocalDate.EPOCH)
                        .stage())
                .isPresent();
        assertThat(assessor.assess(SALE, FactSheet.empty().with(FLAG, false), LocalDate.EPOCH)
                        .explain(Locale.ENGLISH))
                .contains("not met: ");
    }

    @Test
    void partsBesideEachOtherAreNotDeep() {
        Condition wide = FLAG.isTrue();
        for (int i = 0; i < 500; i++) {
            wide = wide.and(OTHER.isTrue());
        }
        assertThat(wide.depth()).isEqualTo(2);
        assertThat(funnel(wide).criteria()).hasSize(1);
    }
}
