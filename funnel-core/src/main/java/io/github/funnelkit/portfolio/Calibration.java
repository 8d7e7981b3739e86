package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What closed deals say about the win probabilities that a methodology states.
 *
 * <p><b>Which deals count for a stage.</b> The win probability of a stage is that of a deal that comes to stand there,
 * however far it gets later. So a closed deal counts for its highest stage and for every stage below it: it has stood there
 * or, where a stage was skipped, passed it. To look only at the deals that got no further than a stage would count those
 * that failed there and leave out those that succeeded.
 *
 * <p><b>What it cannot know.</b> Open deals are left out. Where deals are lost faster than they are won, a short history
 * holds too many lost ones; so take all deals that were opened in a period long enough ago for nearly all to be closed.
 *
 * @param funnel names the funnel
 * @param rule how much evidence is asked for
 * @param stages the stages by sale type, in the order of the funnel
 * @since 0.1.0
 */
public record Calibration(FunnelReference funnel, CalibrationRule rule, List<StageCalibration> stages) {

    /** Keeps the order. */
    public Calibration {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(rule, "rule");
        stages = List.copyOf(stages);
    }

    /**
     * Looks at closed deals by the {@linkplain CalibrationRule#DEFAULT usual rule}.
     *
     * @param funnel the funnel whose probabilities are looked at
     * @param deals the closed deals
     * @return what they say
     * @throws IllegalArgumentException if a deal names a sale type or stage that the funnel does not have, or a stage that
     *     does not apply to its sale type; the message says which deal, counted from 1
     */
    public static Calibration of(Funnel funnel, Collection<ClosedDeal> deals) {
        return of(funnel, deals, CalibrationRule.DEFAULT);
    }

    /**
     * Looks at closed deals.
     *
     * @param funnel the funnel whose probabilities are looked at
     * @param deals the closed deals
     * @param rule how much evidence is asked for
     * @return what they say
     * @throws IllegalArgumentException if a deal names a sale type or stage that the funnel does not have, or a stage that
     *     does not apply to its sale type; the message says which deal, counted from 1
     */
    public static Calibration of(Funnel funnel, Collection<ClosedDeal> deals, CalibrationRule rule) {
        Map<String, Lane> lanes = new LinkedHashMap<>();
        funnel.saleTypes().forEach(saleType -> lanes.put(saleType.id(), new Lane(saleType, funnel.stages(saleType))));
        int number = 0;
        for (ClosedDeal deal : deals) {
            number++;
            try {
                Lane lane = Objects.requireNonNull(
                        lanes.get(funnel.saleType(deal.saleType()).id()));
                deal.highestStage().map(funnel::stage).ifPresent(stage -> lane.count(stage, deal.won()));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException("closed deal " + number + ": " + unknown.getMessage(), unknown);
            }
        }
        List<StageCalibration> stages = new ArrayList<>();
        lanes.values().forEach(lane -> lane.addTo(stages, rule));
        return new Calibration(funnel.reference(), rule, stages);
    }

    /** The stages of one sale type, and how many deals reached each and were won. */
    private static final class Lane {
        private final SaleType saleType;
        private final List<Stage> stages;
        private final long[] reached;
        private final long[] won;

        Lane(SaleType saleType, List<Stage> stages) {
            this.saleType = saleType;
            this.stages = stages;
            this.reached = new long[stages.size()];
            this.won = new long[stages.size()];
        }

        void count(Stage highest, boolean isWon) {
            int last = stages.indexOf(highest);
            if (last < 0) {
                throw new IllegalArgumentException(
                        "stage '" + highest.id() + "' does not apply to sale type '" + saleType.id() + "'");
            }
            for (int stage = 0; stage <= last; stage++) {
                reached[stage]++;
                won[stage] += isWon ? 1 : 0;
            }
        }

        void addTo(List<StageCalibration> all, CalibrationRule rule) {
            for (int stage = 0; stage < reached.length; stage++) {
                all.add(new StageCalibration(saleType, stages.get(stage), reached[stage], won[stage], rule));
            }
        }
    }

    /**
     * What one stage's deals say.
     *
     * @param saleType the id of the sale type
     * @param stage the id of the stage
     * @return what they say
     * @throws IllegalArgumentException if there is no such sale type, or the stage does not apply to it
     */
    public StageCalibration stage(String saleType, String stage) {
        return find(saleType, stage)
                .orElseThrow(() -> new IllegalArgumentException("sale type '" + saleType + "', stage '" + stage + "': "
                        + funnel + " has no such stage for that sale type"));
    }

    private Optional<StageCalibration> find(String saleType, String stage) {
        return stages.stream()
                .filter(each -> each.saleType().id().equals(saleType)
                        && each.stage().id().equals(stage))
                .findFirst();
    }

    /**
     * The estimated win probability of a stage.
     *
     * @param saleType the sale type
     * @param stage the stage
     * @return the estimate; empty when there are too few deals, or the funnel has no such stage for the sale type
     */
    public Optional<WinProbability> estimate(SaleType saleType, Stage stage) {
        return find(saleType.id(), stage.id()).flatMap(StageCalibration::estimate);
    }

    /**
     * What the deals of both say.
     *
     * @param other what other deals say
     * @return a new calibration
     * @throws IllegalArgumentException if it is of another funnel or version, of one of the same name with other stages,
     *     or by another rule
     */
    public Calibration merge(Calibration other) {
        Summary.requireSame(funnel, other.funnel);
        if (!rule.equals(other.rule)) {
            throw new IllegalArgumentException("calibrations by different rules: " + rule + " and " + other.rule);
        }
        return new Calibration(
                funnel,
                rule,
                Summary.merge(
                        stages,
                        other.stages,
                        each -> each.saleType().id() + "/" + each.stage().id(),
                        StageCalibration::merge));
    }

    /**
     * Says what the deals say, and how it was counted.
     *
     * @param language the reader's language
     * @return the words: a line for how it was counted and one per stage
     */
    public String explain(Locale language) {
        return PortfolioWords.CALIBRATION.in(language)
                + stages.stream().map(stage -> "\n- " + stage.explain(language)).collect(Collectors.joining());
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
