package io.github.funnelkit.portfolio;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Deals of a small funnel whose true win probability is known. */
final class SimulatedDeals {

    static final SaleType ONE = SaleType.of("one", text("甲", "One"));
    static final SaleType OTHER = SaleType.of("other", text("乙", "Other"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<Flag> FLAGS = List.of(flag("a"), flag("b"), flag("c"), flag("d"), flag("e"), flag("f"));

    static final Funnel FUNNEL = Funnel.define("learned", "1")
            .saleTypes(ONE, OTHER)
            .stage(
                    "low",
                    s -> s.customerType(text("低", "Low"))
                            .criterion(
                                    "a",
                                    c -> c.text(text("甲一", "A"))
                                            .when(FLAGS.get(0).isTrue())))
            .stage(
                    "mid",
                    s -> s.customerType(text("中", "Middle"))
                            .saleTypes(ONE)
                            .criterion(
                                    ONE,
                                    "b",
                                    c -> c.text(text("甲二", "B"))
                                            .when(FLAGS.get(1).isTrue()))
                            .criterion(
                                    ONE,
                                    "c",
                                    c -> c.text(text("甲三", "C"))
                                            .when(FLAGS.get(2).isTrue())))
            .stage(
                    "high",
                    s -> s.customerType(text("高", "High"))
                            .saleTypes(ONE)
                            .criterion(
                                    ONE,
                                    "d",
                                    c -> c.text(text("甲四", "D"))
                                            .when(FLAGS.get(3).isTrue()))
                            .criterion(
                                    ONE,
                                    "e",
                                    c -> c.text(text("甲五", "E"))
                                            .when(FLAGS.get(4).isTrue()))
                            .criterion(
                                    ONE,
                                    "f",
                                    c -> c.text(text("甲六", "F"))
                                            .when(FLAGS.get(5).isTrue())))
            .build();

    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(FUNNEL, Clock.systemUTC());

    /** A closed deal. */
    record Deal(Assessment assessment, List<Outcome> outcomes, boolean won) {}

    private SimulatedDeals() {}

    private static Flag flag(String id) {
        return Flag.of(id, text(id, id));
    }

    /** A deal of sale type one of which the criteria come out so. */
    static Assessment assessment(List<Outcome> outcomes) {
        FactSheet.Builder facts = FactSheet.builder();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) != Outcome.UNKNOWN) {
                facts.set(FLAGS.get(i), outcomes.get(i) == Outcome.MET);
            }
        }
        return ASSESSOR.assess(ONE, facts.build(), TODAY);
    }

    /** Deals that go on as they come: what is high in the ladder is met more seldom, and outcomes hang together. */
    static List<Deal> deals(Random random, int number, ToDoubleFunction<Assessment> winProbability) {
        List<Deal> deals = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double quality = random.nextDouble();
            List<Outcome> outcomes = new ArrayList<>();
            for (int criterion = 0; criterion < FLAGS.size(); criterion++) {
                double met = Math.min(0.95, Math.max(0.05, 1.1 - 0.15 * criterion + 0.5 * (quality - 0.5)));
                outcomes.add(
                        random.nextDouble() < 0.15
                                ? Outcome.UNKNOWN
                                : random.nextDouble() < met ? Outcome.MET : Outcome.NOT_MET);
            }
            Assessment assessment = assessment(outcomes);
            deals.add(new Deal(assessment, outcomes, random.nextDouble() < winProbability.applyAsDouble(assessment)));
        }
        return deals;
    }

    static OutcomeHistory history(List<Deal> deals) {
        OutcomeHistory.Builder history = OutcomeHistory.builder(FUNNEL);
        deals.forEach(deal -> history.add(deal.assessment(), deal.won()));
        return history.build();
    }
}
