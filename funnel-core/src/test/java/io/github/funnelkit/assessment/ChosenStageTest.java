package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.Problem;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages that the seller chooses. */
class ChosenStageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final SaleType SHORT = SaleType.of("short", text("短单", "Short sale"));
    private static final Choice STAGE = Choice.of("stageName", text("阶段", "Stage"))
            .entry("lead", text("线索", "Lead"))
            .entry("demo", text("演示", "Demo"))
            .entry("proposal", text("报价", "Proposal/Price quote"))
            .entry("closed-lost", text("丢单", "Closed lost"))
            .inOrder();
    private static final Flag AGREED = Flag.of("agreed", text("已同意", "Agreed"));
    private static final Funnel FUNNEL = Funnel.define("chosen", "1")
            .saleTypes(SALE)
            .stage("lead", s -> s.customerType(text("线索", "Lead")).chosenBy(STAGE))
            .stage(
                    "demo",
                    s -> s.customerType(text("演示", "Demo"))
                            .chosenBy(STAGE)
                            .criterion(
                                    "agreed",
                                    c -> c.text(text("已同意", "They agreed")).when(AGREED.isTrue())))
            .stage("proposal", s -> s.customerType(text("报价", "Proposal")).chosenBy(STAGE))
            .ending("lost", e -> e.lost().label(text("丢单", "Lost")).when(STAGE.oneOf("closed-lost")))
            .build();

    private static Assessment assess(String chosen, String agreed) {
        FactSheet facts = FactSheet.empty();
        facts = chosen.equals("?") ? facts : facts.with(STAGE, chosen);
        facts = agreed.equals("?") ? facts : facts.with(AGREED, Boolean.parseBoolean(agreed));
        return Assessor.of(FUNNEL, Clock.systemUTC()).assess(SALE, facts, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "lead,                   ?,     lead",
        "Demo,                   true,  demo", // read by its name, too
        "demo,                   ?,     lead", // as a criterion at it is not met
        "proposal,               false, lead", // as one below it is not met
        "proposal/price QUOTE,   true,  proposal",
        "?,                      true,  -",
        "closed-lost,            true,  lost"
    })
    void aDealIsWhereTheSellerPutsItIfTheCriteriaHold(String chosen, String agreed, String where) {
        Assessment assessment = assess(chosen, agreed);
        assertThat(assessment
                        .ending()
                        .map(Ending::id)
                        .or(() -> assessment.stage().map(Stage::id))
                        .orElse("-"))
                .isEqualTo(where);
    }

    @Test
    void itIsACriterionLikeAnyOther() {
        Criterion chosen = FUNNEL.criterion("demo.sale.chosen");
        assertThat(chosen.condition()).isEqualTo(STAGE.atLeast("demo"));
        assertThat(FUNNEL.stage("demo").chosenBy()).contains(STAGE);
        assertThat(assess("lead", "true").missing())
                .extracting(result -> result.explain(Locale.ENGLISH))
                .containsExactly("Stage: Demo or later - not met: Lead");
        assertThat(assess("?", "true").unknownFacts()).extracting(Fact::id).containsExactly("stageName");
        Funnel derived = FUNNEL.derive("chosen", "2", f -> f.stage("demo", s -> s.withoutCriterion(SALE, "chosen")));
        assertThat(derived.stage("demo").chosenBy()).isEmpty();
        Choice other = Choice.of("phase", text("阶段", "Phase"), "lead", "demo").inOrder();
        Funnel rechosen = FUNNEL.derive("chosen", "2", f -> f.stage("demo", s -> s.chosenBy(other)));
        assertThat(rechosen.stage("demo").chosenBy()).contains(other);
        assertThat(rechosen.stage("demo").criteria()).hasSize(2);
    }

    @Test
    void theEntriesAreTheStagesInTheirOrder() {
        assertThat(problems(Choice.of("stageName", text("阶段", "Stage"), "lead", "demo")))
                .contains(
                        "stage 'lead', sale type 'sale', criterion 'chosen': the entries of fact 'stageName' are in no order,"
                                + " so that none is more than another; expected 'ordered: true' on the fact, or oneOf");
        assertThat(problems(Choice.of("stageName", text("阶段", "Stage"), "lead", "demos")
                        .inOrder()))
                .containsExactly("stage 'demo', sale type 'sale', criterion 'chosen': 'demo' is not an entry of fact"
                        + " 'stageName' (did you mean 'demos'?); there are lead, demos");
        assertThat(problems(Choice.of("stageName", text("阶段", "Stage"), "demo", "lead")
                        .inOrder()))
                .containsExactly(
                        "stage 'demo': is chosen by 'stageName', which lists 'demo' before 'lead', although the stage"
                                + " comes later: put the entries in the order of the stages");
    }

    private static List<String> problems(Choice choice) {
        FunnelBuilder builder = Funnel.define("chosen", "1")
                .saleTypes(SALE)
                .stage("lead", s -> s.customerType(text("线索", "Lead")).chosenBy(choice))
                .stage("demo", s -> s.customerType(text("演示", "Demo")).chosenBy(choice));
        return catchThrowableOfType(FunnelDefinitionException.class, builder::build).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** Any ladder, of which some stages are chosen, some ask something, and some do not apply to short sales. */
    @Property
    void aDealStandsWhereAnybodyWouldSay(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(5);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add("stage-" + i);
        }
        Choice choice = new Choice("stageName", entries, Map.of(), true, text("阶段", "Stage"));
        boolean[] chosen = new boolean[size];
        boolean[] asks = new boolean[size];
        boolean[] inShort = new boolean[size];
        FunnelBuilder builder = Funnel.define("random", "1").saleTypes(SALE, SHORT);
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Flag flag = Flag.of("flag" + i, text("旗", "Flag"));
            flags.add(flag);
            chosen[i] = random.nextBoolean();
            asks[i] = !chosen[i] || random.nextBoolean();
            inShort[i] = i == 0 || random.nextBoolean();
            int number = i;
            builder.stage("stage-" + i, stage -> {
                stage.customerType(text("阶段", "Stage"));
                if (!inShort[number]) {
                    stage.saleTypes(SALE);
                }
                if (chosen[number]) {
                    stage.chosenBy(choice);
                }
                if (asks[number]) {
                    stage.criterion("flag", c -> c.when(flag.isTrue()));
                }
            });
        }
        Funnel funnel = builder.build();
        List<Fact<?>> bound = new ArrayList<>(flags);
        bound.add(choice);
        Assessor<FactSheet> plain = Assessor.of(funnel, Clock.systemUTC());
        Assessor<FactSheet> compiled = new Assessor<>(funnel, FactBinding.ofSheets(bound), Clock.systemUTC(), 1);
        for (int customer = 0; customer < 20; customer++) {
            int named = random.nextInt(size + 1) - 1; // -1 for not known
            FactSheet facts = named < 0 ? FactSheet.empty() : FactSheet.empty().with(choice, "stage-" + named);
            boolean[] set = new boolean[size];
            for (int i = 0; i < size; i++) {
                set[i] = random.nextInt(4) != 0;
                facts = random.nextInt(5) == 0 && !set[i] ? facts : facts.with(flags.get(i), set[i]);
            }
            for (SaleType saleType : List.of(SALE, SHORT)) {
                String expected = "-";
                for (int i = 0; i < size; i++) {
                    if (saleType.equals(SHORT) && !inShort[i]) {
                        continue;
                    }
                    if ((chosen[i] && named < i) || (asks[i] && !set[i])) {
                        break;
                    }
                    expected = "stage-" + i;
                }
                for (Assessor<FactSheet> assessor : List.of(plain, compiled)) {
                    assertThat(assessor.judge(saleType, facts, TODAY)
                                    .stage()
                                    .map(Stage::id)
                                    .orElse("-"))
                            .isEqualTo(expected);
                }
            }
        }
    }
}
