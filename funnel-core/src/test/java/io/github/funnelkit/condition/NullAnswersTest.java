package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host's kind that answers null is named, wherever it is asked: nobody passes or fails for it. */
class NullAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Parameter<FreeText> FACT = Parameter.fact("fact", FactType.TEXT);
    private static final Parameter<Flag> OTHER = Parameter.fact("other", FactType.FLAG);

    /** What the kind answers null to. */
    enum Asked {
        ID("its id"),
        PARAMETERS("its parameters"),
        ONE_PARAMETER("its parameters"),
        TEST("a test"),
        OUTCOME("an outcome"),
        ASKS("what is asked"),
        FINDS("what was found"),
        GAP("the gap"),
        EXAMPLES("examples"),
        ONE_EXAMPLE("examples"),
        PROBLEMS("problems"),
        ONE_PROBLEM("problems");

        private final String named;

        Asked(String named) {
            this.named = named;
        }
    }

    /** A rating is A; where it is odd, the outcome is what this kind may not know. */
    private record Odd(Asked mute, List<Parameter<?>> parameters) implements ConditionKind {

        @Override
        public String id() {
            return mute == Asked.ID ? null : "acme:odd";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return mute == Asked.PARAMETERS
                    ? null
                    : mute == Asked.ONE_PARAMETER ? Arrays.asList(FACT, null) : parameters;
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            FreeText fact = arguments.get(FACT);
            return mute == Asked.TEST
                    ? null
                    : facts -> mute == Asked.OUTCOME && "odd".equals(facts.known(fact))
                            ? null
                            : Outcome.of("A".equals(facts.known(fact)));
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return mute == Asked.ASKS ? null : "rated A";
        }

        @Override
        public String explain(
                Arguments arguments, io.github.funnelkit.fact.Facts facts, LocalDate today, Locale language) {
            return mute == Asked.FINDS ? null : "not A";
        }

        @Override
        public Optional<Gap> gap(Arguments arguments, io.github.funnelkit.fact.Facts facts, LocalDate today) {
            return mute == Asked.GAP ? null : Optional.empty();
        }

        @Override
        public List<Text> problems(Arguments arguments) {
            return mute == Asked.PROBLEMS ? null : mute == Asked.ONE_PROBLEM ? Arrays.asList((Text) null) : List.of();
        }

        @Override
        public List<FactSheet> examples(Arguments arguments, LocalDate today) {
            return mute == Asked.EXAMPLES
                    ? null
                    : mute == Asked.ONE_EXAMPLE ? Arrays.asList((FactSheet) null) : List.of();
        }
    }

    private static Check check(Asked mute) {
        return new Check(new Odd(mute, List.of(FACT)), Arguments.of(FACT, RATING));
    }

    private static Funnel funnel(Condition condition) {
        return Funnel.define("odd", "1")
                .saleTypes(SALE)
                .stage(
                        "rated",
                        s -> s.customerType(text("有评级客户", "Rated"))
                                .criterion(
                                        "rating",
                                        c -> c.text(text("评级", "Rating")).when(condition)))
                .build();
    }

    private static void namesTheKind(Asked mute, ThrowingCallable asked) {
        assertThatIllegalStateException()
                .isThrownBy(asked)
                .withMessageContaining(
                        "condition kind '" + (mute == Asked.ID ? "null" : "acme:odd") + "' of " + Odd.class.getName())
                .withMessageContaining("when asked for " + mute.named);
    }

    @ParameterizedTest
    @EnumSource(names = {"ID", "PARAMETERS", "ONE_PARAMETER"})
    void whatACheckIsMadeOf(Asked mute) {
        namesTheKind(mute, () -> check(mute));
        namesTheKind(mute, () -> CriteriaRegistry.builtIn().with(new Odd(mute, List.of(FACT))));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROBLEMS", "ONE_PROBLEM"})
    void whatAFunnelIsCheckedBy(Asked mute) {
        namesTheKind(mute, () -> funnel(Condition.not(check(mute))));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEST", "OUTCOME"})
    void whatCustomersAreJudgedBy(Asked mute) {
        FactSheet odd = FactSheet.empty().with(RATING, "odd");
        for (Condition condition : List.of(
                check(mute),
                Condition.not(check(mute)),
                Condition.not(check(mute).and(AGREED.isTrue().or(RATING.present()))))) {
            namesTheKind(mute, () -> condition.outcome(odd, TODAY));
            namesTheKind(mute, () -> condition.examine(odd, TODAY));
            Assessor<FactSheet> sheets = Assessor.of(funnel(condition), Clock.systemUTC());
            namesTheKind(mute, () -> sheets.assess(SALE, odd, TODAY));
            namesTheKind(mute, () -> sheets.judge(SALE, odd, TODAY));
            Assessor<String> hosts = Assessor.of(
                    funnel(condition),
                    FactBinding.of(String.class)
                            .bind(RATING, rating -> rating)
                            .bind(AGREED, rating -> false)
                            .build(),
                    Clock.systemUTC());
            namesTheKind(mute, () -> hosts.assess(SALE, "odd", TODAY));
            namesTheKind(mute, () -> hosts.judge(SALE, "odd", TODAY));
        }
    }

    @Test
    void howeverManyCustomersWereJudgedBefore() {
        Condition condition = Condition.not(check(Asked.OUTCOME));
        Assessor<FactSheet> sheets = Assessor.of(funnel(condition), Clock.systemUTC());
        Assessor<String> hosts = Assessor.of(
                funnel(condition),
                FactBinding.of(String.class).bind(RATING, rating -> rating).build(),
                Clock.systemUTC());
        FactSheet blank = FactSheet.template(List.of(RATING));
        for (int i = 0; i < 30_000; i++) {
            assertThat(hosts.judge(SALE, "A", TODAY).missing()).hasSize(1);
            assertThat(sheets.judge(SALE, blank.with(RATING, "B"), TODAY).missing())
                    .isEmpty();
        }
        namesTheKind(Asked.OUTCOME, () -> hosts.judge(SALE, "odd", TODAY));
        namesTheKind(Asked.OUTCOME, () -> sheets.judge(SALE, blank.with(RATING, "odd"), TODAY));
    }

    /** Of several facts, it is asked another way. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatSeveralFactsAreJudgedBy(boolean negated) {
        Odd kind = new Odd(Asked.OUTCOME, List.of(FACT, OTHER));
        Check check = new Check(kind, Arguments.of(java.util.Map.of("fact", RATING, "other", AGREED)));
        Assessor<FactSheet> sheets = Assessor.of(funnel(negated ? Condition.not(check) : check), Clock.systemUTC());
        FactSheet odd = FactSheet.empty().with(RATING, "odd").with(AGREED, true);
        namesTheKind(Asked.OUTCOME, () -> sheets.judge(SALE, odd, TODAY));
        namesTheKind(Asked.OUTCOME, () -> sheets.assess(SALE, odd, TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASKS", "FINDS", "GAP"})
    void whatIsSaid(Asked mute) {
        Check check = check(mute);
        FactSheet bad = FactSheet.empty().with(RATING, "C");
        if (mute == Asked.ASKS) {
            namesTheKind(mute, () -> check.describe(Locale.ENGLISH));
            namesTheKind(mute, () -> Condition.not(check).and(AGREED.isTrue()).describe(Locale.CHINESE));
        } else {
            namesTheKind(mute, () -> check.examine(bad, TODAY).explain(Locale.ENGLISH));
            namesTheKind(
                    mute,
                    () -> Assessor.of(funnel(check), Clock.systemUTC())
                            .assess(SALE, bad, TODAY)
                            .explain(Locale.CHINESE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EXAMPLES", "ONE_EXAMPLE"})
    void whatIsTried(Asked mute) {
        namesTheKind(
                mute,
                () -> ShortestWay.of(
                        Assessor.of(funnel(check(mute)), Clock.systemUTC()).assess(SALE, FactSheet.empty(), TODAY)));
    }
}
