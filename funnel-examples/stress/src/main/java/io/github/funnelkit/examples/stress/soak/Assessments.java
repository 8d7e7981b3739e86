package io.github.funnelkit.examples.stress.soak;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.testing.Examples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One assessment after another by one assessor, as of days that go on; some are explained, some guide. */
final class Assessments {

    private record Customer(SaleType saleType, Stage stage, FactSheet facts) {}

    private final Assessor<FactSheet> assessor;
    private final LocalDate today;
    private final List<Customer> customers = new ArrayList<>();

    Assessments(Funnel funnel, LocalDate today) {
        this.assessor = Assessor.of(funnel, Clock.systemUTC());
        this.today = today;
        Examples examples = Examples.of(funnel, today);
        for (SaleType saleType : funnel.saleTypes()) {
            for (Stage stage : funnel.stages(saleType)) {
                customers.add(new Customer(saleType, stage, examples.satisfying(saleType, stage.id())));
            }
        }
    }

    void go(long number) {
        Customer customer = customers.get((int) (number % customers.size()));
        // a new day now and then, so that what is prepared for a day is prepared again
        LocalDate day = number % 1000 == 999 ? today.plusDays(number / 1000 % 10_000) : today;
        Outcomes outcomes = assessor.judge(customer.saleType, customer.facts, day);
        if (number % 10 == 0) {
            Assessment assessment = assessor.assess(customer.saleType, customer.facts, day);
            if (!assessment.stage().equals(outcomes.stage())) {
                throw new IllegalStateException("assessed " + assessment + ", judged " + outcomes);
            }
            if (number % 1000 == 0) {
                check(Guidance.of(assessment).explain(Locale.ENGLISH));
                check(assessment.explain(Locale.CHINESE));
            }
        }
        if (day.equals(today) && outcomes.stage().map(Stage::order).orElse(-1) < customer.stage.order()) {
            throw new IllegalStateException(customer + " was judged " + outcomes);
        }
    }

    private static void check(String explanation) {
        if (explanation.isBlank()) {
            throw new IllegalStateException("nothing is explained");
        }
    }
}
