package io.github.funnelkit.examples.guides;

import static com.example.subscriptions.Subscriptions.BUDGET;
import static com.example.subscriptions.Subscriptions.FUNNEL;
import static com.example.subscriptions.Subscriptions.NEED_CONFIRMED;
import static com.example.subscriptions.Subscriptions.NEW;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.testing.FunnelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.change.Customer;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.change.Impact;
import io.github.funnelkit.change.ImpactSummary;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.lint.Advice;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.render.FlowChart;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.testing.Examples;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code on the pages of modules and packages, run. */
class JavadocSnippetsTest {

    private static final LocalDate today = LocalDate.parse("2026-11-23");
    private static final Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    record Deal(BigDecimal revenue, Boolean needConfirmed, BigDecimal budget) {}

    private static final Deal DEAL = new Deal(new BigDecimal("86000000"), true, new BigDecimal("9000"));

    // spotless:off
    @Test
    void moduleCore() {
        Deal deal = DEAL;
        // snippet: module-core
        FactBinding<Deal> binding = FactBinding.of(Deal.class)
                .bind(StandardFacts.ANNUAL_REVENUE, Deal::revenue)   // null means unknown
                .build();
        Assessor<Deal> assessor = Assessor.of(FunnelStandard.documented(), binding, Clock.systemUTC());   // once

        Assessment assessment = assessor.assess(FunnelStandard.PROJECT, deal);
        assessment.stage();                     // where the customer stands
        assessment.missing();                   // what keeps it from the next stage
        assessment.explain(Locale.CHINESE);     // both in words
        Guidance.of(assessment).nextBest();     // what to do about it, the best first
        // end
        assertThat(assessment).standsBeforeFirstStage().meets("target.project.revenue").leavesUnknown("target.project.surgeons");
    }

    @Test
    void text_() {
        // snippet: package-text
        Text need = Text.of(Locale.ENGLISH, "The need is confirmed").with(Locale.GERMAN, "Der Bedarf ist bestätigt");
        need.in(Locale.forLanguageTag("de-CH"));   // Der Bedarf ist bestätigt
        need.in(Locale.FRENCH);                    // The need is confirmed: there is no French
        // end
        assertThat(need.in(Locale.forLanguageTag("de-CH"))).isEqualTo("Der Bedarf ist bestätigt");
        assertThat(need.in(Locale.FRENCH)).isEqualTo("The need is confirmed");
    }

    @Test
    void fact() {
        // snippet: package-fact
        FactSheet sheet = FactSheet.empty()
                .with(StandardFacts.ANNUAL_REVENUE, 86_000_000)
                .withNone(StandardFacts.SIMILAR_EQUIPMENT);                        // known that there is none
        sheet.value(StandardFacts.BUDGET);                                         // unknown
        FactValue<Number> read = FactText.parse(StandardFacts.BUDGET, "2500000");  // as from the cell of a list
        // end
        assertThat(sheet.isNone(StandardFacts.SIMILAR_EQUIPMENT)).isTrue();
        assertThat(sheet.value(StandardFacts.BUDGET)).isEqualTo(FactValue.unknown());
        assertThat(read).isEqualTo(FactValue.ofNullable(new BigDecimal("2500000")));
    }

    @Test
    void condition() {
        FactSheet facts = FactSheet.empty().with(BUDGET, 9_000);
        // snippet: package-condition
        Condition ready = NEED_CONFIRMED.isTrue().and(BUDGET.atLeast(10_000));
        ready.outcome(facts, today);                          // MET, NOT_MET or UNKNOWN
        ready.examine(facts, today).explain(Locale.ENGLISH);    // what is known, and how far off it is
        // end
        assertThat(ready.outcome(facts, today)).isEqualTo(Outcome.NOT_MET);
        assertThat(ready.examine(facts, today).explain(Locale.ENGLISH)).contains("9,000 of 10,000 EUR, 1,000 short");
    }

    @Test
    void definition() {
        // snippet: package-definition
        Funnel funnel = Funnel.define("subscriptions", "1.0")
                .saleTypes(NEW)
                .stage("qualified", stage -> stage
                        .customerType("Qualified customer")
                        .winProbability(20)
                        .criterion(NEW, "need", c -> c
                                .text("The need is confirmed")
                                .when(NEED_CONFIRMED.isTrue())))
                .build();   // everything that is wrong with it is reported here, at once

        Funnel ours = funnel.derive("ours", "1.0", change -> change
                .stage("qualified", stage -> stage.winProbability(25)));
        // end
        assertThat(ours.derivedFrom()).contains(funnel.reference());
    }

    @Test
    void standard() {
        // snippet: package-standard
        FunnelStandard.documented().stages(FunnelStandard.PROJECT);                 // four, up to 50 %
        FunnelStandard.documented(readings -> readings.minimumAnnualRevenue(30_000_000));
        FunnelStandard.extended().criterion("target.project.revenue").source();     // INTERPRETED, target · project · 1
        // end
        assertThat(FunnelStandard.documented().stages(PROJECT)).hasSize(4);
        assertThat(FunnelStandard.extended().criterion("target.project.revenue").source().reference())
                .isEqualTo("target · project · 1");
    }

    @Test
    void assessment() {
        Funnel funnel = FUNNEL;
        SaleType saleType = NEW;
        Deal deal = DEAL;
        // snippet: package-assessment
        FactBinding<Deal> binding = FactBinding.of(Deal.class)
                .bind(NEED_CONFIRMED, Deal::needConfirmed)
                .bind(BUDGET, Deal::budget)
                .build();
        Assessor<Deal> assessor = Assessor.of(funnel, binding, clock);   // once; all threads share it

        Assessment assessment = assessor.assess(saleType, deal);         // can explain itself later
        assessment.result("proposal.new.budget").explain(Locale.ENGLISH);
        Outcomes outcomes = assessor.judge(saleType, deal);              // stage and outcomes alone, for long lists
        // end
        assertThat(outcomes).isEqualTo(assessment.outcomes());
        assertThat(assessment.result("proposal.new.budget").explain(Locale.ENGLISH))
                .startsWith("There is a budget - not met: Budget: 9,000 of 10,000 EUR, 1,000 short");
    }

    @Test
    void guidance() {
        Assessment assessment = Assessor.of(FUNNEL, clock).assess(NEW, FactSheet.empty().with(NEED_CONFIRMED, true));
        // snippet: package-guidance
        Guidance guidance = Guidance.of(assessment);
        guidance.nextBest();                                      // the actions, those that help most first
        guidance.forms();                                         // what is to be filled in
        guidance.team().responsible();                            // who does it
        ShortestWay.of(assessment).explain(Locale.ENGLISH);       // what to find out or change, at the least
        // end
        assertThat(guidance).startsWith("propose.write-case").needsForm("business-case");
        assertThat(ShortestWay.of(assessment).explain(Locale.ENGLISH)).contains("Budget: at least 10,000");
    }

    @Test
    void change() {
        Funnel before = FUNNEL;
        Funnel after = FUNNEL.derive("subscriptions", "1.1", funnel -> funnel
                .stage("qualified", stage -> stage
                        .criterion(NEW, "budget", c -> c.text("There is money").when(BUDGET.moreThan(0)))));
        Stream<Customer<FactSheet>> customers =
                Stream.of(new Customer<>("C1", NEW, FactSheet.empty().with(NEED_CONFIRMED, true)));
        List<String> moves = new ArrayList<>();
        // snippet: package-change
        FunnelDifference.between(before, after).explain(Locale.ENGLISH);    // what differs

        Impact<FactSheet> impact = Impact.of(Assessor.of(before, clock), Assessor.of(after, clock));
        ImpactSummary summary = impact.run(customers, today, move -> moves.add(move.explain(Locale.ENGLISH)));
        // end
        assertThat(FunnelDifference.between(before, after).changes()).hasSize(1);
        assertThat(summary.moved()).isEqualTo(1);
        assertThat(moves).hasSize(1);
    }

    @Test
    void lint() {
        Funnel funnel = FunnelStandard.documented()
                .derive("ours", "1", change -> change.stage(
                        "intention", stage -> stage.winProbability(WinProbability.parse("0.1")))
                        .stage("initiated", stage -> stage.winProbability(WinProbability.parse("0.25")))
                        .stage("shortlisted", stage -> stage.winProbability(WinProbability.parse("0.5"))));
        // snippet: package-lint
        List<Advice> questions = Lint.of(funnel);   // "stages: the win probabilities ... are all at most 1: was percent meant?"
        // end
        assertThat(questions.toString()).contains("are all at most 1").contains("was percent meant?");
    }

    @Test
    void render() {
        Funnel funnel = FUNNEL;
        // snippet: package-render
        String handbook = Handbook.of(funnel).markdown(Locale.CHINESE);
        String picture = FlowChart.of(funnel).mermaid(Locale.ENGLISH);
        // end
        assertThat(handbook).startsWith("# subscriptions").contains("需求已确认");
        assertThat(picture).startsWith("flowchart");
    }

    @Test
    void testing() {
        Funnel funnel = FunnelStandard.documented();
        // snippet: package-testing
        Examples examples = Examples.of(funnel, LocalDate.parse("2026-11-23"));
        FactSheet facts = examples.satisfying(PROJECT, "intention");   // just enough
        examples.missing("target.project.tumour-patients");            // one patient short, everything else in order
        examples.cases("target.project.tumour-patients");              // 14, 15, 16, none, unknown: what comes of each

        assertThat(Assessor.of(funnel, clock).assess(PROJECT, facts))
                .standsAt("intention")
                .isMissing("initiated.project.sales-plan");            // else it fails with the explanation
        // end
        assertThat(examples.missing("target.project.tumour-patients").known(StandardFacts.RESIDENT_TUMOUR_PATIENTS))
                .isEqualTo(14L);
        assertThat(examples.cases("target.project.tumour-patients")).hasSize(7);
    }

    @Test
    void jackson() throws IOException {
        Funnel funnel = FUNNEL;
        FactSheet facts = FactSheet.empty().with(BUDGET, 9_000);
        // snippet: module-jackson
        FunnelDocuments documents = FunnelDocuments.yaml();   // or FunnelDocuments.json()
        String yaml = documents.write(funnel);
        Funnel read = documents.readFunnel(yaml);                           // or everything that is wrong, at once
        // end
        assertThat(read.equals(funnel)).isTrue();
        // snippet: package-jackson
        ObjectMapper mapper = new ObjectMapper().registerModule(new FunnelModule());
        Funnel again = mapper.readValue(mapper.writeValueAsString(funnel), Funnel.class);
        FunnelDocuments.json().write(facts);   // {"budget":{"value":9000,"unit":"EUR"}}
        // end
        assertThat(again.equals(funnel)).isTrue();
        assertThat(FunnelDocuments.json().write(facts)).isEqualTo("{\"budget\":{\"value\":9000,\"unit\":\"EUR\"}}");
    }
    // spotless:on
}
