package io.github.funnelkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.GeneratedFunnels;
import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.search.Sheets;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of the tasks of any customer. */
class TasksLawsTest {

    @Provide
    Arbitrary<Funnel> funnels() {
        return GeneratedFunnels.funnels();
    }

    @Provide
    Arbitrary<FactSheet> facts() {
        return GeneratedFunnels.facts();
    }

    private static Assessment assess(Funnel funnel, FactSheet facts) {
        return Assessor.of(funnel, Clock.systemUTC()).assess(GeneratedFunnels.SALE, facts, GeneratedFunnels.TODAY);
    }

    private static int order(Assessment assessment) {
        return assessment.stage().map(Stage::order).orElse(0);
    }

    /** Whatever comes out: what is decided stays so when more is known. */
    @Property
    void askingNeverLowersTheStageWhateverTheAnswer(
            @ForAll("funnels") Funnel funnel, @ForAll("facts") FactSheet known, @ForAll("facts") FactSheet answers) {
        Assessment before = assess(funnel, known);
        for (Task task : Tasks.of(before).all()) {
            if (task.kind() == TaskKind.ASK) {
                Set<Fact<?>> asked = task.about().get(0).unknownFacts().stream()
                        .filter(fact -> known.value(fact).isUnknown())
                        .collect(Collectors.toSet());
                Assessment after = assess(funnel, Sheets.replace(known, asked, answers));
                assertThat(order(after)).as("%s: %s", before, task).isGreaterThanOrEqualTo(order(before));
            }
        }
    }

    @Property
    void everythingThatIsMissingHasATaskInTheOrderOfTheKinds(
            @ForAll("funnels") Funnel funnel, @ForAll("facts") FactSheet known) {
        Assessment assessment = assess(funnel, known);
        Tasks tasks = Tasks.of(assessment);
        assertThat(tasks.all()).map(Task::kind).isSorted();
        assertThat(tasks.toString()).isEqualTo(Tasks.of(assess(funnel, known)).toString());
        assessment
                .missing()
                .forEach(missing -> assertThat(tasks.all())
                        .anyMatch(task -> task.about().stream()
                                .anyMatch(about -> about.criterion()
                                        .condition()
                                        .equals(missing.criterion().condition()))));
        tasks.all().stream()
                .filter(task -> task.kind() == TaskKind.ASK)
                .forEach(task -> assertThat(task.about().get(0).outcome()).isEqualTo(Outcome.UNKNOWN));
    }

    /** Taken with the values of a shortest way, each alone. */
    @Test
    void takingATaskOfTheSampleNeverLowersTheStage() {
        for (Funnel funnel : List.of(FunnelStandard.documented(), FunnelStandard.extended())) {
            Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
            LocalDate today = LocalDate.parse(SampleCustomers.AS_OF);
            for (SampleCustomers.Customer customer : SampleCustomers.read(funnel)) {
                SaleType sale = customer.saleType();
                Assessment before = assessor.assess(sale, customer.facts(), today);
                List<Way> ways = ShortestWay.of(before).ways();
                for (Task task : Tasks.of(before).all()) {
                    Set<Fact<?>> touched = task.about().stream()
                            .flatMap(result -> result.criterion().requirement().facts().stream())
                            .collect(Collectors.toSet());
                    for (Way way : ways) {
                        FactSheet done = Sheets.replace(customer.facts(), touched, way.applyTo(customer.facts()));
                        assertThat(order(assessor.assess(sale, done, today)))
                                .as("%s: %s", customer.id(), task)
                                .isGreaterThanOrEqualTo(order(before));
                    }
                }
            }
        }
    }
}
