package io.github.funnelkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews about random small funnels, held against all trees of decisions. */
class InterviewLawsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    private static final String STAGE = "stage";

    /** A funnel of one stage, what each of its facts costs, and the answers that its thresholds tell apart. */
    private record World(Funnel funnel, Map<Fact<?>, List<FactSheet>> answers, QuestionCosts costs) {

        static World of(Random random, int facts) {
            Map<Fact<?>, List<FactSheet>> answers = new LinkedHashMap<>();
            List<Condition> checks = new ArrayList<>();
            Map<String, Integer> costs = new HashMap<>();
            for (int i = 0; i < facts; i++) {
                costs.put("f" + i, 1 + random.nextInt(10));
                if (random.nextInt(3) > 0) {
                    Flag flag = Flag.of("f" + i, Text.of("Flag " + i));
                    checks.add(flag.isFalse());
                    answers.put(
                            flag,
                            List.of(
                                    FactSheet.empty().with(flag, true),
                                    FactSheet.empty().with(flag, false)));
                } else {
                    Quantity number = Quantity.of("f" + i, "EUR", Text.of("Number " + i));
                    checks.add(number.atLeast(10));
                    checks.add(number.atLeast(20));
                    answers.put(
                            number,
                            List.of(
                                    FactSheet.empty().with(number, 5),
                                    FactSheet.empty().with(number, 15),
                                    FactSheet.empty().with(number, 25)));
                }
            }
            Collections.shuffle(checks, random);
            List<Condition> criteria = new ArrayList<>();
            while (!checks.isEmpty()) {
                int size = Math.min(checks.size(), 1 + random.nextInt(4));
                List<Condition> some = List.copyOf(checks.subList(0, size));
                checks = new ArrayList<>(checks.subList(size, checks.size()));
                criteria.add(joined(some, random));
            }
            // what some criteria ask for is asked for by another, too
            if (criteria.size() > 2 && random.nextBoolean()) {
                criteria.add(Condition.anyOf(criteria.get(0), criteria.get(1)));
            }
            Funnel funnel = Funnel.define("small", "1.0")
                    .saleTypes(SALE)
                    .stage(STAGE, stage -> {
                        stage.customerType(Text.of("Stage"));
                        for (int i = 0; i < criteria.size(); i++) {
                            Condition when = criteria.get(i);
                            stage.criterion(
                                    SALE,
                                    "c" + i,
                                    c -> c.text(Text.of("Criterion")).when(when));
                        }
                    })
                    .build();
            Map<Fact<?>, List<FactSheet>> read = new LinkedHashMap<>();
            answers.forEach((fact, values) -> {
                List<FactSheet> told = new ArrayList<>();
                List<List<Outcome>> seen = new ArrayList<>();
                List<Condition> readers = criteria.stream()
                        .flatMap(each -> each.checks().stream())
                        .filter(check -> check.facts().contains(fact))
                        .map(check -> (Condition) check)
                        .toList();
                for (FactSheet value : values) {
                    List<Outcome> outcomes = readers.stream()
                            .map(check -> check.outcome(value, TODAY))
                            .toList();
                    if (!seen.contains(outcomes)) {
                        seen.add(outcomes);
                        told.add(value);
                    }
                }
                read.put(fact, told);
            });
            return new World(funnel, read, QuestionCosts.of(costs));
        }

        private static Condition joined(List<Condition> some, Random random) {
            if (some.size() == 1) {
                return random.nextInt(3) == 0 ? Condition.not(some.get(0)) : some.get(0);
            }
            Condition[] parts = some.toArray(Condition[]::new);
            return switch (random.nextInt(4)) {
                case 0 -> Condition.allOf(parts);
                case 1 -> Condition.atLeastOf(1 + random.nextInt(parts.length), parts);
                case 2 -> Condition.not(Condition.allOf(parts));
                default -> Condition.anyOf(parts);
            };
        }

        Outcome outcome(FactSheet facts) {
            Outcome all = Outcome.MET;
            for (Criterion criterion : funnel.criteria()) {
                all = all.and(criterion.requirement().outcome(facts, TODAY));
            }
            return all;
        }

        Assessment assess(FactSheet facts) {
            return Assessor.of(funnel, Clock.systemUTC()).assess(SALE, facts, TODAY);
        }

        Stage stage() {
            return funnel.stage(STAGE);
        }

        Interview interview(FactSheet facts) {
            return Interview.of(assess(facts), stage(), costs);
        }

        /** The least expected cost: every question in every situation is tried. */
        double least(FactSheet facts, Map<FactSheet, Double> known) {
            Double found = known.get(facts);
            if (found != null) {
                return found;
            }
            double least = 0;
            if (outcome(facts) == Outcome.UNKNOWN) {
                least = Double.POSITIVE_INFINITY;
                for (Map.Entry<Fact<?>, List<FactSheet>> question : answers.entrySet()) {
                    if (facts.value(question.getKey()).isUnknown()) {
                        double cost = costs.of(question.getKey());
                        for (FactSheet answer : question.getValue()) {
                            cost += least(with(facts, question.getKey(), answer), known)
                                    / question.getValue().size();
                        }
                        least = Math.min(least, cost);
                    }
                }
            }
            known.put(facts, least);
            return least;
        }

        /** What the interview costs that always asks what it says. */
        double asked(Interview interview, Map<FactSheet, Double> known) {
            Double found = known.get(interview.facts());
            if (found != null) {
                return found;
            }
            Optional<InterviewQuestion> next = interview.next();
            double cost = 0;
            if (next.isPresent()) {
                Fact<?> fact = next.get().fact();
                cost = costs.of(fact);
                for (FactSheet answer : answers.get(fact)) {
                    cost += asked(interview.answer(answer), known)
                            / answers.get(fact).size();
                }
            }
            known.put(interview.facts(), cost);
            return cost;
        }

        private static <V> FactSheet with(FactSheet facts, Fact<V> fact, FactSheet answer) {
            return facts.with(fact, answer.known(fact));
        }
    }

    @Property
    void upToTenFactsNoWayToAskCostsLess(@ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int facts) {
        World world = World.of(random, facts);
        Interview interview = world.interview(FactSheet.empty());
        double least = world.least(FactSheet.empty(), new HashMap<>());
        assertThat(interview.next().map(InterviewQuestion::expectedCost).orElse(0.0))
                .isCloseTo(least, within(1e-9));
        assertThat(world.asked(interview, new HashMap<>())).isCloseTo(least, within(1e-9));
        assertThat(interview.next().stream()).allMatch(InterviewQuestion::isLeast);
    }

    @Property
    void nothingIsAskedThatCannotMatter(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int facts) {
        World world = World.of(random, facts);
        Interview interview = world.interview(FactSheet.empty());
        List<Map.Entry<Fact<?>, FactSheet>> told = new ArrayList<>();
        while (interview.next().isPresent()) {
            InterviewQuestion question = interview.next().get();
            assertThat(interview.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(interview.facts().value(question.fact()).isUnknown()).isTrue();
            FactSheet known = interview.facts();
            assertThat(question.decides()).isNotEmpty().allSatisfy(criterion -> {
                assertThat(criterion.requirement().outcome(known, TODAY)).isEqualTo(Outcome.UNKNOWN);
                assertThat(world.assess(known).result(criterion.id()).unknownFacts())
                        .extracting(Fact::id)
                        .contains(question.fact().id());
            });
            List<FactSheet> answers = world.answers().get(question.fact());
            FactSheet answer = answers.get(random.nextInt(answers.size()));
            told.add(Map.entry(question.fact(), answer));
            interview = interview.answer(answer);
        }
        assertThat(interview.outcome()).isNotEqualTo(Outcome.UNKNOWN).isEqualTo(world.outcome(interview.facts()));
        Collections.shuffle(told, random);
        Interview again = world.interview(FactSheet.empty());
        for (Map.Entry<Fact<?>, FactSheet> each : told) {
            again = again.answer(each.getValue());
        }
        assertThat(again).isEqualTo(interview).hasSameHashCodeAs(interview);
        assertThat(world.interview(interview.facts()).outcome()).isEqualTo(interview.outcome());
    }

    /** Within five hundredths of the least; with these seeds it is the least. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofMoreFactsThePartsAreAskedAlmostAsCheaply(long seed) {
        World world = World.of(new Random(seed), 11);
        Interview interview = world.interview(FactSheet.empty());
        double least = world.least(FactSheet.empty(), new HashMap<>());
        double cost = world.asked(interview, new HashMap<>());
        assertThat(cost).isBetween(least - 1e-9, least * 1.05);
    }
}
