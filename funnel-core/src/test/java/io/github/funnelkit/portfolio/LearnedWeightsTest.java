package io.github.funnelkit.portfolio;

import static io.github.funnelkit.portfolio.SimulatedDeals.FUNNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.portfolio.SimulatedDeals.Deal;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LearnedWeightsTest {

    private static final CalibrationRule EASY = new CalibrationRule(20, 4);

    /** A true way in which deals are won. */
    enum Truth {
        CRITERIA,
        STAGE,
        NOTHING,
        TWINS;

        double probability(Assessment assessment) {
            return switch (this) {
                case CRITERIA -> 1 / (1 + Math.exp(2.2 - 0.9 * met(assessment, "b", "d") - 1.2 * met(assessment, "e")));
                case STAGE -> new double[] {0.05, 0.15, 0.35, 0.7}[stage(assessment)];
                case NOTHING -> 0.3;
                case TWINS -> met(assessment, "b", "c", "d") >= 2 ? 0.6 : 0.15;
            };
        }

        private static int met(Assessment assessment, String... criteria) {
            return (int) Arrays.stream(criteria)
                    .filter(id -> assessment.results().stream()
                            .anyMatch(result ->
                                    result.isMet() && result.criterion().id().endsWith(id)))
                    .count();
        }

        private static int stage(Assessment assessment) {
            return assessment.stageByCriteria().map(Stage::order).orElse(0);
        }
    }

    private static List<Deal> deals(Truth truth, int number, long seed) {
        return SimulatedDeals.deals(new Random(seed), number, truth::probability);
    }

    private static SaleTypeWeights learned(List<Deal> deals, CalibrationRule rule) {
        return LearnedWeights.of(FUNNEL, SimulatedDeals.history(deals), rule).saleType("one");
    }

    /** Written after the textbook, by its own counts: with smoothing, of each class in proportion to its size. */
    private static final class NaiveBayes {

        private final Map<String, Double> counts = new HashMap<>();
        private final double[] classes = new double[2];
        private final double smoothing;

        NaiveBayes(List<Deal> deals, double smoothing) {
            this.smoothing = smoothing;
            for (Deal deal : deals) {
                int label = deal.won() ? 1 : 0;
                classes[label]++;
                for (int feature = 0; feature < deal.outcomes().size(); feature++) {
                    counts.merge(label + "/" + feature + "/" + deal.outcomes().get(feature), 1.0, Double::sum);
                }
            }
        }

        double count(int label, int feature, Outcome category) {
            return counts.getOrDefault(label + "/" + feature + "/" + category, 0.0);
        }

        double likelihood(int label, int feature, Outcome category) {
            double alpha = smoothing * classes[label] / (classes[0] + classes[1]);
            return (count(label, feature, category) + alpha) / (classes[label] + 3 * alpha);
        }
    }

    @Property(tries = 30)
    void countsAndRatiosAreThoseOfACategoricalNaiveBayes(@ForAll long seed) {
        List<Deal> deals = deals(Truth.CRITERIA, 20 + Math.floorMod(seed, 300), seed);
        for (int weight : List.of(1, 4, 20)) {
            SaleTypeWeights learned = learned(deals, new CalibrationRule(20, weight));
            NaiveBayes bayes = new NaiveBayes(deals, weight);
            if (learned.won() == 0 || learned.lost() == 0) {
                continue;
            }
            for (int feature = 0; feature < 6; feature++) {
                for (OutcomeWeight each : learned.criteria().get(feature).outcomes()) {
                    assertThat((double) each.won()).isEqualTo(bayes.count(1, feature, each.outcome()));
                    assertThat((double) each.lost()).isEqualTo(bayes.count(0, feature, each.outcome()));
                    double ratio =
                            bayes.likelihood(1, feature, each.outcome()) / bayes.likelihood(0, feature, each.outcome());
                    assertThat(each.ratio()).isCloseTo(ratio, within(1e-12 * ratio));
                }
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"0.5,0.25,60,120", "0.9,0.6,40,80", "0.2,0.2,100,50", "0.05,0.15,150,300", "0.97,0.9,93,93"})
    void nineteenOfTwentyIntervalsHoldTheTrueRatio(double ofWon, double ofLost, int won, int lost) {
        Random random = new Random(20261130);
        int tries = 20_000;
        int held = 0;
        for (int i = 0; i < tries; i++) {
            RatioInterval interval =
                    RatioInterval.of(binomial(random, won, ofWon), won, binomial(random, lost, ofLost), lost);
            held += interval.contains(ofWon / ofLost) ? 1 : 0;
        }
        assertThat((double) held / tries).isBetween(0.94, 0.97);
    }

    private static long binomial(Random random, int times, double probability) {
        long happened = 0;
        for (int i = 0; i < times; i++) {
            happened += random.nextDouble() < probability ? 1 : 0;
        }
        return happened;
    }

    @Test
    void aCriterionThatSaysNothingIsNamedInOneOfTwentyCases() {
        int named = 0;
        int looked = 0;
        for (int seed = 0; seed < 60; seed++) {
            for (CriterionWeights criterion :
                    learned(deals(Truth.NOTHING, 300, seed), EASY).criteria()) {
                OutcomeWeight met = criterion.of(Outcome.MET);
                assertThat(met.verdict()).isNotEqualTo(WeightVerdict.TOO_FEW_DEALS);
                named += met.verdict() == WeightVerdict.SAYS_NEITHER ? 0 : 1;
                looked++;
            }
        }
        assertThat((double) named / looked).isLessThanOrEqualTo(0.07);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Truth.class)
    void dealsThatWereNotLookedAtAreScoredNoWorseThanByTheRateOfTheirStage(Truth truth) {
        double byScore = 0;
        double byStage = 0;
        int histories = 40;
        for (int seed = 0; seed < histories; seed++) {
            LearnedWeights learned =
                    LearnedWeights.of(FUNNEL, SimulatedDeals.history(deals(truth, 500, 100 + seed)), EASY);
            for (Deal deal : deals(truth, 500, 900 + seed)) {
                double outcome = deal.won() ? 1 : 0;
                DealScore score = learned.score(deal.assessment());
                StageRate stage = learned.saleType("one").stages().get(Truth.stage(deal.assessment()));
                double rate = (double) stage.won() / (stage.won() + stage.lost());
                byScore += (score.probability() - outcome) * (score.probability() - outcome);
                byStage += (rate - outcome) * (rate - outcome);
            }
        }
        double difference = (byScore - byStage) / (500 * histories);
        assertThat(difference).isLessThanOrEqualTo(truth == Truth.CRITERIA || truth == Truth.TWINS ? -0.005 : 0.0005);
    }

    @Test
    void theCurveHoldsAndTheScoreOfOthersIsNoWorseThanTheStage() {
        SaleTypeWeights learned = learned(deals(Truth.CRITERIA, 3_000, 4), EASY);
        assertThat(learned.curve().deals()).isEqualTo(3_000);
        assertThat(learned.curve().brier()).isLessThan(learned.stageBrier());
        assertThat(learned.shrinkage()).isBetween(0.05, 1.0);
        long held = learned.curve().bins().stream()
                .filter(bin -> bin.interval().contains(bin.predicted()))
                .count();
        assertThat(held).isGreaterThanOrEqualTo(learned.curve().bins().size() - 1);
    }

    @Property(tries = 20)
    void theOddsOfADealAreThoseOfItsStageTimesItsReasons(@ForAll long seed) {
        List<Deal> deals = deals(List.of(Truth.values()).get(Math.floorMod(seed, 4)), 250, seed);
        LearnedWeights learned = LearnedWeights.of(FUNNEL, SimulatedDeals.history(deals), EASY);
        for (Deal deal : deals.subList(0, 20)) {
            DealScore score = learned.score(deal.assessment());
            double odds = score.stageRate() / (1 - score.stageRate());
            double last = Double.MAX_VALUE;
            for (ScoreReason reason : score.reasons()) {
                odds *= reason.factor();
                assertThat(reason.outcome())
                        .isEqualTo(deal.assessment()
                                .result(reason.criterion().id())
                                .outcome());
                double strength = Math.max(reason.factor(), 1 / reason.factor());
                assertThat(strength).isLessThanOrEqualTo(last);
                last = strength;
            }
            assertThat(score.probability() / (1 - score.probability())).isCloseTo(odds, within(1e-9 * odds));
        }
    }

    @Property
    void thePartsInAnyOrderGiveTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        List<Deal> deals = new ArrayList<>(deals(Truth.CRITERIA, 80, seed));
        OutcomeHistory whole = SimulatedDeals.history(deals);
        Collections.shuffle(deals, random);
        int cut = random.nextInt(deals.size());
        OutcomeHistory one = SimulatedDeals.history(deals.subList(0, cut));
        OutcomeHistory other = SimulatedDeals.history(deals.subList(cut, deals.size()));
        assertThat(one.merge(other)).isEqualTo(whole);
        assertThat(other.merge(one)).isEqualTo(whole);
        assertThat(whole.merge(OutcomeHistory.empty(FUNNEL))).isEqualTo(whole);
        assertThat(LearnedWeights.of(FUNNEL, other.merge(one))).isEqualTo(LearnedWeights.of(FUNNEL, whole));
    }

    @Test
    void fromTheFirstDealOnItSaysThatThereAreTooFew() {
        for (int number : List.of(0, 1, 2, 30)) {
            List<Deal> deals = deals(Truth.CRITERIA, number, 7);
            SaleTypeWeights learned = learned(deals, CalibrationRule.DEFAULT);
            assertThat(learned.dealsLacking()).isEqualTo(2 * 93 - number);
            assertThat(learned.shrinkage()).isZero();
            assertThat(learned.criteria())
                    .flatExtracting(CriterionWeights::outcomes)
                    .extracting(OutcomeWeight::verdict)
                    .containsOnly(WeightVerdict.TOO_FEW_DEALS);
            DealScore score = LearnedWeights.of(FUNNEL, SimulatedDeals.history(deals))
                    .score(SimulatedDeals.assessment(List.of(Outcome.MET)));
            assertThat(score.reasons()).isEmpty();
            assertThat(score.estimate()).isEmpty();
            assertThat(score.probability()).isCloseTo(score.stageRate(), within(1e-12));
        }
    }

    /** Worked out by hand: of 60 won 45 had it, of 40 lost 10. */
    @Test
    void aWeightIsWhatOneWorksOutByHand() {
        OutcomeWeight weight = new OutcomeWeight(Outcome.MET, 45, 10, 60, 40, EASY);
        assertThat(weight.observed()).hasValue(3);
        assertThat(weight.ratio()).isCloseTo(0.79 / 0.29, within(1e-12)); // 4 of 100 more of either
        assertThat(weight.interval().low()).isCloseTo(1.80, within(0.01));
        assertThat(weight.interval().high()).isCloseTo(5.34, within(0.01));
        assertThat(weight.verdict()).isEqualTo(WeightVerdict.SPEAKS_FOR);
        assertThat(new OutcomeWeight(Outcome.MET, 10, 45, 60, 60, EASY).verdict())
                .isEqualTo(WeightVerdict.SPEAKS_AGAINST);
        assertThat(new OutcomeWeight(Outcome.MET, 30, 31, 60, 60, EASY).verdict())
                .isEqualTo(WeightVerdict.SAYS_NEITHER);
        assertThat(new OutcomeWeight(Outcome.MET, 5, 5, 20, 60, EASY).dealsLacking())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereHasNoRatioAndNoBound() {
        OutcomeWeight nobody = new OutcomeWeight(Outcome.UNKNOWN, 0, 0, 60, 40, EASY);
        assertThat(nobody.observed()).isEmpty();
        assertThat(nobody.ratio()).isEqualTo(1);
        assertThat(nobody.interval()).isEqualTo(new RatioInterval(0, Double.POSITIVE_INFINITY));
        OutcomeWeight wonAlone = new OutcomeWeight(Outcome.MET, 9, 0, 60, 40, new CalibrationRule(20, 0));
        assertThat(wonAlone.ratio()).isCloseTo(0.16 / 0.01, within(1e-12));
        assertThat(wonAlone.interval().high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new OutcomeWeight(Outcome.MET, 9, 0, 60, 0, EASY).ratio()).isEqualTo(1);
        assertThat(new OutcomeWeight(Outcome.MET, 0, 0, 0, 9, EASY).observed()).isEmpty();
        assertThat(RatioInterval.of(0, 0, 3, 9)).isEqualTo(new RatioInterval(0, Double.POSITIVE_INFINITY));
        assertThat(RatioInterval.of(0, 50, 5, 50).low()).isZero();
        assertThat(RatioInterval.of(50, 50, 50, 50).contains(1)).isTrue();
    }

    @Test
    void whatItSaysIsWorded() {
        String english = learned(deals(Truth.CRITERIA, 600, 3), EASY).explain(Locale.ENGLISH);
        assertThat(english).startsWith("One: ").contains("of the weights count; Brier score 0.");
        assertThat(english).contains("\n- E - met: ").contains("speaks for winning");
        LearnedWeights few = LearnedWeights.of(FUNNEL, OutcomeHistory.empty(FUNNEL), EASY);
        assertThat(few).hasToString("""
                        What went together in closed deals, never what caused what; of 20 things that say nothing, about one is still named. What is known of a deal must be from before it was closed.
                        One: 0 won, 0 lost; too few closed deals to conclude anything: 42 more are needed
                        Other: 0 won, 0 lost; too few closed deals to conclude anything: 42 more are needed""");
        assertThat(few.score(SimulatedDeals.assessment(List.of(Outcome.MET))))
                .hasToString("One · Low: of its stage 50.0 % are won; too few closed deals to conclude anything: "
                        + "42 more are needed");
        DealScore score = LearnedWeights.of(FUNNEL, SimulatedDeals.history(deals(Truth.CRITERIA, 600, 3)), EASY)
                .score(SimulatedDeals.assessment(Collections.nCopies(6, Outcome.MET)));
        assertThat(score.estimate()).isPresent();
        assertThat(score.explain(Locale.CHINESE)).startsWith("甲 · 高：赢单概率 ").contains("\n- 甲");
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        OutcomeHistory history = OutcomeHistory.empty(FUNNEL);
        OutcomeHistory other = OutcomeHistory.empty(FunnelStandard.documented());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.merge(other))
                .withMessageContaining("cannot take in what is of");
        assertThatIllegalArgumentException().isThrownBy(() -> LearnedWeights.of(FUNNEL, other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearnedWeights.of(FUNNEL, history).saleType("two"))
                .withMessage("no sale type 'two'; there are [one, other]");
        OutcomePattern strange = new OutcomePattern("one", Optional.of("top"), List.of(Outcome.MET), 1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearnedWeights.of(FUNNEL, new OutcomeHistory(FUNNEL.reference(), List.of(strange))))
                .withMessage("sale type 'one': deals at stage 'top' with 1 outcomes; expected one of "
                        + "[, low, mid, high] with 6 outcomes, as the funnel defines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeWeight(Outcome.MET, 3, 0, 2, 0, EASY))
                .withMessage("3 of 2 deals won and 0 of 0 lost had it: expected 0 to all of each");
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioInterval(2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomePattern("one", Optional.empty(), List.of(), -1, 0));
    }
}
