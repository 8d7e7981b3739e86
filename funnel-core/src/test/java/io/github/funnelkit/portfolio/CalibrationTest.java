package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final List<String> STAGES = List.of("target", "intention", "initiated", "shortlisted");

    private static List<ClosedDeal> deals(int times, ClosedDeal deal) {
        return Collections.nCopies(times, deal);
    }

    /** 200 deals reached the first stage, 140 the second, 100 the third, 60 the last. */
    private static List<ClosedDeal> history() {
        return Stream.of(
                        deals(5, new ClosedDeal("project", Optional.empty(), false)),
                        deals(60, ClosedDeal.lost("project", "target")),
                        deals(40, ClosedDeal.lost("project", "intention")),
                        deals(35, ClosedDeal.lost("project", "initiated")),
                        deals(5, ClosedDeal.won("project", "initiated")),
                        deals(35, ClosedDeal.lost("project", "shortlisted")),
                        deals(25, ClosedDeal.won("project", "shortlisted")),
                        deals(2, ClosedDeal.won("non-project", "target")))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aDealCountsForItsHighestStageAndThoseBelow() {
        Calibration calibration = Calibration.of(FUNNEL, history());
        assertThat(calibration.stages())
                .extracting(each -> each.saleType().id() + " " + each.stage().id() + " " + each.wins() + "/"
                        + each.deals() + " " + each.verdict())
                .containsExactly(
                        "non-project target 2/2 TOO_FEW_DEALS",
                        "non-project intention 0/0 TOO_FEW_DEALS",
                        "non-project initiated 0/0 TOO_FEW_DEALS",
                        "non-project shortlisted 0/0 TOO_FEW_DEALS",
                        "project target 30/200 NOTHING_STATED",
                        "project intention 30/140 STATED_TOO_LOW",
                        "project initiated 30/100 AGREES",
                        "project shortlisted 25/60 TOO_FEW_DEALS");
        assertThat(calibration.stage("project", "shortlisted").dealsLacking()).isEqualTo(33);
        assertThat(calibration.stage("project", "intention").rate()).hasValue(30.0 / 140);
        assertThat(calibration.stage("non-project", "intention").rate()).isEmpty();
    }

    @Test
    void aStatedProbabilityThatIsTooHighIsSaid() {
        Calibration calibration = Calibration.of(FUNNEL, deals(93, ClosedDeal.lost("project", "shortlisted")));
        assertThat(calibration.stage("project", "shortlisted").verdict()).isEqualTo(Verdict.STATED_TOO_HIGH);
    }

    @Test
    void certaintiesThatHaveHeldAgree() {
        Funnel certain = FUNNEL.derive(
                "certain",
                "1",
                funnel -> funnel.stage("target", stage -> stage.winProbability(0))
                        .stage("intention", stage -> stage.winProbability(100))
                        .stage("initiated", stage -> stage.winProbability(100))
                        .stage("shortlisted", stage -> stage.winProbability(100)));
        assertThat(Calibration.of(certain, deals(93, ClosedDeal.lost("project", "target")))
                        .stage("project", "target")
                        .verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(Calibration.of(certain, deals(93, ClosedDeal.won("project", "intention")))
                        .stage("project", "intention")
                        .verdict())
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void theEstimateIsDrawnTowardsTheStatedProbability() {
        Calibration calibration = Calibration.of(FUNNEL, history());
        assertThat(estimate(calibration, "project", "initiated")) // (30 + 20 × 25 %) / (100 + 20)
                .contains(WinProbability.parse("29.1667"));
        assertThat(estimate(calibration, "project", "target")).contains(WinProbability.of(15));
        assertThat(estimate(calibration, "project", "shortlisted")).isEmpty();
        Calibration untrusting = Calibration.of(FUNNEL, history(), CalibrationRule.DEFAULT.withPriorWeight(0));
        assertThat(estimate(untrusting, "project", "initiated")).contains(WinProbability.of(30));
        Calibration hasty = Calibration.of(FUNNEL, history(), CalibrationRule.DEFAULT.withHalfWidth(15));
        assertThat(estimate(hasty, "project", "shortlisted")) // (25 + 20 × 50 %) / (60 + 20)
                .contains(WinProbability.parse("43.75"));
    }

    private static Optional<WinProbability> estimate(Calibration calibration, String saleType, String stage) {
        return calibration.estimate(FUNNEL.saleType(saleType), FUNNEL.stage(stage));
    }

    @Test
    void partsGiveTheWhole() {
        List<ClosedDeal> shuffled = new ArrayList<>(history());
        Collections.shuffle(shuffled, new Random(5));
        Calibration parts = Calibration.of(FUNNEL, shuffled.subList(0, 77))
                .merge(Calibration.of(FUNNEL, shuffled.subList(77, shuffled.size())));
        assertThat(parts).isEqualTo(Calibration.of(FUNNEL, history()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        parts.merge(Calibration.of(FUNNEL, List.of(), CalibrationRule.DEFAULT.withPriorWeight(1))))
                .withMessageStartingWith("calibrations by different rules: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.merge(Calibration.of(FunnelStandard.extended(), List.of())))
                .withMessageContaining("cannot take in what is of ");
        Funnel narrowed = FUNNEL.derive(
                FUNNEL.id(),
                FUNNEL.version(),
                funnel -> funnel.stage("target", stage -> stage.saleTypes(FUNNEL.saleType("project"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.merge(Calibration.of(narrowed, List.of())))
                .withMessageStartingWith("two funnels of the same id and version define different parts: ");
    }

    @Test
    void whatTheFunnelDoesNotHaveIsRefused() {
        ClosedDeal fine = ClosedDeal.won("project", "target");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(FUNNEL, List.of(fine, ClosedDeal.won("project", "shortlist"))))
                .withMessageStartingWith("closed deal 2: unknown stage 'shortlist' (did you mean 'shortlisted'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(FUNNEL, List.of(ClosedDeal.lost("projekt", "target"))))
                .withMessageStartingWith("closed deal 1: unknown sale type 'projekt' (did you mean 'project'?)");
        Funnel narrowed = FUNNEL.derive(
                "x", "1", funnel -> funnel.stage("target", stage -> stage.saleTypes(FUNNEL.saleType("project"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(narrowed, List.of(ClosedDeal.won("non-project", "target"))))
                .withMessage("closed deal 1: stage 'target' does not apply to sale type 'non-project'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationRule.DEFAULT.withHalfWidth(50))
                .withMessage("half-width 50 percentage points: expected 1 to 49");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationRule.DEFAULT.withPriorWeight(-1))
                .withMessage("prior weight -1: expected 0 or more deals");
    }

    @Test
    void theTrueProbabilityLiesInAbout95PercentOfTheIntervals() {
        // each stage is passed with these chances; after the last one the deal is won
        double[] pass = {0.6, 0.5, 0.7, 0.5};
        double[] truth = new double[4];
        double chance = 1;
        for (int stage = 3; stage >= 0; stage--) {
            chance *= pass[stage];
            truth[stage] = chance;
        }
        Random random = new Random(20261123);
        int histories = 300;
        int[] covered = new int[4];
        for (int history = 0; history < histories; history++) {
            List<ClosedDeal> deals = new ArrayList<>();
            for (int deal = 0; deal < 300; deal++) {
                int stage = 0;
                while (stage < 4 && random.nextDouble() < pass[stage]) {
                    stage++;
                }
                String highest = STAGES.get(Math.min(stage, 3));
                deals.add(new ClosedDeal("project", Optional.of(highest), stage == 4));
            }
            Calibration calibration = Calibration.of(FUNNEL, deals);
            for (int stage = 0; stage < 4; stage++) {
                covered[stage] += calibration
                                .stage("project", STAGES.get(stage))
                                .interval()
                                .contains(truth[stage])
                        ? 1
                        : 0;
            }
        }
        for (int stage = 0; stage < 4; stage++) {
            // 95 % of 300, give or take three standard deviations
            assertThat(covered[stage]).as(STAGES.get(stage)).isBetween(274, 296);
        }
    }

    @Test
    void aCalibrationIsSaidInWords() {
        Calibration calibration = Calibration.of(FUNNEL, history());
        assertThat(calibration.explain(Locale.ENGLISH)).isEqualTo("""
                A closed deal counts for the highest stage it reached and every stage below; open deals do not count.
                - Non-project sale · Customer to develop: 2 of 2 won; too few closed deals to conclude anything: at least 93 are needed, 91 more
                - Non-project sale · Interested customer: 0 of 0 won; too few closed deals to conclude anything: at least 93 are needed, 93 more
                - Non-project sale · Customer with an approved project: 0 of 0 won; too few closed deals to conclude anything: at least 93 are needed, 93 more
                - Non-project sale · Shortlisted customer: 0 of 0 won; too few closed deals to conclude anything: at least 93 are needed, 93 more
                - Project sale · Customer to develop: 30 of 200 won = 15.0 % (95 % interval 10.7 % - 20.6 %); no probability is stated
                - Project sale · Interested customer: 30 of 140 won = 21.4 % (95 % interval 15.4 % - 28.9 %); the stated probability is too low (10 %); shrunken estimate 20.0 % (the stated one counts for 20 deals)
                - Project sale · Customer with an approved project: 30 of 100 won = 30.0 % (95 % interval 21.9 % - 39.6 %); the stated probability lies inside (25 %); shrunken estimate 29.2 % (the stated one counts for 20 deals)
                - Project sale · Shortlisted customer: 25 of 60 won; too few closed deals to conclude anything: at least 93 are needed, 33 more""");
        assertThat(calibration.explain(Locale.CHINESE))
                .startsWith("每个已结束的商机计入其到达过的最高阶段及以下各阶段；未结束的商机不计。\n")
                .contains(
                        "- 项目型销售 · 意向客户：赢单 30/140 = 21.4%（95% 区间：15.4% 至 28.9%）；标称赢率偏低（10%）；收缩估计 20.0%（标称赢率计 20 个商机）\n")
                .endsWith("- 项目型销售 · 入围客户：赢单 25/60；已结束的商机太少，不作结论，至少需要 93 个，还差 33 个");
    }
}
