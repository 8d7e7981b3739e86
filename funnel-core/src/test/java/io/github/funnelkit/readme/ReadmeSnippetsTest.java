package io.github.funnelkit.readme;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.standard.StandardFacts.ANNUAL_REVENUE;
import static io.github.funnelkit.standard.StandardFacts.DIRECTOR_INTENDS_TO_BUY;
import static io.github.funnelkit.standard.StandardFacts.NEXT_ACTION_DATE;
import static io.github.funnelkit.standard.StandardFacts.RESIDENT_TUMOUR_PATIENTS;
import static io.github.funnelkit.standard.StandardFacts.SUPPORTING_EQUIPMENT;
import static io.github.funnelkit.text.Text.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Words;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.NextAction;
import io.github.funnelkit.readme.Deal.Hospital;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What README shows, run. The regions between the snippet comments stand in README to the letter. */
class ReadmeSnippetsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    // spotless:off
    // snippet: binding
    static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bind(ANNUAL_REVENUE, deal -> deal.hospital().revenue())           // null means unknown
            .bind(RESIDENT_TUMOUR_PATIENTS, deal -> deal.hospital().tumourPatients())
            .bind(SUPPORTING_EQUIPMENT, deal -> deal.hospital().equipment())   // an empty list means none
            .bind(DIRECTOR_INTENDS_TO_BUY, Deal::directorInterested)
            .bindValue(NEXT_ACTION_DATE, deal -> deal.visitRuledOut()          // known that there is none
                    ? FactValue.none()
                    : FactValue.ofNullable(deal.nextVisit()))
            .bind(Attached.FORMS, Deal::formsOnFile)                           // the ids of the attached forms
            .build();
    // end

    // snippet: binding-all
    static final FactBinding<Deal> FAST = FactBinding.of(Deal.class)
            .bindAll(
                    List.of(ANNUAL_REVENUE, RESIDENT_TUMOUR_PATIENTS, SUPPORTING_EQUIPMENT, DIRECTOR_INTENDS_TO_BUY),
                    (deal, facts) -> facts.set(ANNUAL_REVENUE, deal.hospital().revenue())
                            .set(RESIDENT_TUMOUR_PATIENTS, deal.hospital().tumourPatients())
                            .set(SUPPORTING_EQUIPMENT, deal.hospital().equipment())
                            .set(DIRECTOR_INTENDS_TO_BUY, deal.directorInterested()))
            .build();
    // end
    // spotless:on

    private static Deal deal(int patients) {
        Hospital hospital = new Hospital(new BigDecimal("86000000"), patients, List.of("MRI", "CT"));
        return new Deal(hospital, true, List.of("receipt"), LocalDate.parse("2026-12-01"), false, "A");
    }

    @Test
    void judge() {
        Assessor<Deal> assessor = Assessor.of(FunnelStandard.documented(), FAST, CLOCK);
        Deal deal = deal(9);
        LocalDate today = LocalDate.now(CLOCK);

        // spotless:off
        // snippet: judge
        Outcomes outcomes = assessor.judge(FunnelStandard.PROJECT, deal, today);
        outcomes.stage();      // where the customer stands
        outcomes.missing();    // the criteria that keep it from the next stage
        // end
        // spotless:on

        assertThat(outcomes.stage()).isEmpty();
        assertThat(outcomes.missing())
                .extracting(Criterion::id)
                .contains("target.project.tumour-patients")
                .doesNotContain("target.project.revenue", "target.project.supporting-equipment");
        assertThat(outcomes)
                .isEqualTo(assessor.assess(FunnelStandard.PROJECT, deal, today).outcomes());
    }

    @Test
    void taste() {
        Deal deal = deal(9);
        Clock clock = CLOCK;
        List<String> reasons = new ArrayList<>();
        List<String> toDo = new ArrayList<>();

        // spotless:off
        // snippet: taste
        Assessor<Deal> assessor = Assessor.of(FunnelStandard.extended(), BINDING, clock);   // once; thread-safe

        Assessment assessment = assessor.assess(PROJECT, deal);
        assessment.stage();             // where the customer stands; empty: not at any stage yet
        assessment.missing();           // what keeps it from the next stage
        assessment.unknownFacts();      // what is worth asking, and nothing that no longer matters
        for (CriterionResult result : assessment.missing()) {
            reasons.add(result.explain(Locale.ENGLISH));
        }

        Guidance guidance = Guidance.of(assessment);
        for (NextAction next : guidance.nextBest()) {
            toDo.add(next.action().text().in(Locale.ENGLISH));
        }
        guidance.team().responsible();  // who does it: the customer owner, an account manager
        // end
        // spotless:on

        assertThat(assessment.stage()).isEmpty();
        assertThat(reasons)
                .contains("At least 15 resident tumour patients, or a sufficient out-patient volume - unknown: "
                        + "Resident tumour patients: 9 of 15, 6 short; "
                        + "The tumour out-patient volume is sufficient: not known");
        assertThat(toDo).startsWith("Survey the region's industry");
        assertThat(guidance.team().responsible().orElseThrow().holder()).contains(text("客户经理", "Account manager"));
    }

    // spotless:off
    // snippet: define
    static final SaleType NEW = SaleType.of("new", text("新签", "New business"));
    static final SaleType RENEWAL = SaleType.of("renewal", text("续约", "Renewal"));

    static final Flag NEED_CONFIRMED = Flag.of("needConfirmed", text("需求已确认", "The need is confirmed"));
    static final Quantity BUDGET = Quantity.of("budget", "EUR", text("预算", "Budget"));
    static final Day RENEWAL_DATE = Day.of("renewalDate", text("续约日期", "Renewal date"));

    static final Form BUSINESS_CASE = Form.of("business-case", text("商业论证", "Business case"));
    static final Position OWNER = Position.of("owner", text("负责人", "Owner"));

    static Funnel subscriptions() {
        return Funnel.define("subscriptions", "1.0")
                .saleTypes(NEW, RENEWAL)
                .stage("qualified", stage -> stage
                        .customerType("合格客户", "Qualified customer")
                        .winProbability(NEW, 20)                            // each sale type may have its own
                        .winProbability(RENEWAL, 70)
                        .criterion(NEW, "need", c -> c
                                .text("需求已确认", "The need is confirmed")
                                .when(NEED_CONFIRMED.isTrue()))
                        .criterion(RENEWAL, "due", c -> c
                                .text("合同即将到期", "The contract is up for renewal")
                                .when(RENEWAL_DATE.upcoming())))
                .stage("proposal", stage -> stage
                        .saleTypes(NEW)                                     // a renewal skips this stage
                        .customerType("方案客户", "Customer with a proposal")
                        .winProbability(50)
                        .criterion(NEW, "budget", c -> c
                                .text("预算足够", "There is a budget")
                                .when(BUDGET.atLeast(10_000))
                                .requiresForm(BUSINESS_CASE)))
                .guide("propose", guide -> guide.from("qualified").to("proposal")
                        .mandatory("write-case", a -> a
                                .text("撰写商业论证", "Write the business case")
                                .forms(BUSINESS_CASE)
                                .helps("proposal.new.budget"))
                        .team(team -> team.assign(OWNER, text("客户经理", "Account executive"))))
                .build();          // everything that is wrong with it is reported here, at once, by name
    }
    // end
    // spotless:on

    @Test
    void define() {
        Funnel funnel = subscriptions();
        assertThat(funnel.stages(RENEWAL)).extracting(stage -> stage.id()).containsExactly("qualified");
        FactSheet facts = FactSheet.empty().with(NEED_CONFIRMED, true).with(BUDGET, 9_000);
        Assessment assessment = Assessor.of(funnel, CLOCK).assess(NEW, facts);
        assertThat(assessment.missing().get(0).explain(Locale.ENGLISH))
                .isEqualTo("There is a budget - not met: Budget: 9,000 of 10,000 EUR, 1,000 short");
    }

    @Test
    void derive() {
        // spotless:off
        // snippet: derive
        Funnel ours = FunnelStandard.documented(readings -> readings.minimumAnnualRevenue(30_000_000))
                .derive("acme", "2.1", funnel -> funnel
                        .stage("target", stage -> stage.winProbability(5))
                        .stage("initiated", stage -> stage.withoutCriterion(PROJECT, "candidate-agents"))
                        .guide("step-1", guide -> guide.withoutAction("search-directories")));
        // end
        // spotless:on
        assertThat(ours.derivedFrom()).hasToString("Optional[funnel 'standard' 1.0+minimumAnnualRevenue.30000000]");
        assertThat(ours.criterion("target.project.revenue").text().in(Locale.ENGLISH))
                .isEqualTo("Annual revenue of at least CNY 30 million");
    }

    @Test
    void errors() {
        assertThatThrownBy(() -> {
                    // spotless:off
                    // snippet: errors
                    Funnel.define("subscriptions", "1.0")
                            .saleTypes(NEW)
                            .stage("qualified", stage -> stage.customerType("合格客户", "Qualified customer"))
                            .guide("propose", guide -> guide.from("qualifed").to("qualified"))
                            .build();
                    // end
                    // spotless:on
                })
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessage(ReadmeTest.block("errors-message").replaceAll("\\s*\n\\s*", " "));
    }

    @Test
    void conditionKind() {
        // snippet: kind-use
        Words rating = Words.of("creditRating", text("信用评级", "Credit rating"));
        Condition solid = CreditRating.atLeast(rating, "BBB").and(NEED_CONFIRMED.isTrue());

        CriteriaRegistry registry = CriteriaRegistry.builtIn().with(new CreditRating()); // for definitions as documents
        // end
        FactSheet facts = FactSheet.empty().with(rating, "B").with(NEED_CONFIRMED, true);
        assertThat(solid.outcome(facts, LocalDate.now(CLOCK))).isEqualTo(Outcome.NOT_MET);
        assertThat(solid.examine(facts, LocalDate.now(CLOCK)).words(Locale.ENGLISH))
                .isEqualTo("Credit rating: B, 2 notches short");
        assertThat(registry.find("acme:credit-rating")).isPresent();
    }

    @Test
    void provenance() {
        // spotless:off
        // snippet: provenance
        FunnelStandard.documented()
                .criterion("target.project.revenue")
                .source();   // INTERPRETED, "target · project · 1", with the note: read as "at least"
        // end
        // spotless:on
        assertThat(FunnelStandard.documented()
                        .criterion("target.project.revenue")
                        .source()
                        .provenance())
                .isEqualTo(Provenance.INTERPRETED);
    }
}
