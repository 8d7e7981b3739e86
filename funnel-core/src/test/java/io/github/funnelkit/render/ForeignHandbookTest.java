package io.github.funnelkit.render;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The handbook of a methodology that has nothing to do with the built-in one, with a condition kind of its own. */
class ForeignHandbookTest {

    private static final SaleType NEW = SaleType.of("new", text("新签", "New business"));
    private static final SaleType RENEWAL = SaleType.of("renewal", text("续约", "Renewal"));
    private static final Flag NEED = Flag.of("need", text("需求已确认", "The need is confirmed"));
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", text("预算", "Budget"));
    private static final FreeText RATING = FreeText.of("rating", text("信用评级", "Credit rating"));
    private static final Form CASE = Form.of("case", text("商业论证", "Business case"));
    private static final Position OWNER = Position.of("owner", text("负责人", "Owner"));
    private static final Position LEGAL = Position.of("legal", text("法务", "Legal"));

    private static Funnel funnel() {
        return Funnel.define("subscriptions", "2026.4")
                .saleTypes(NEW, RENEWAL)
                .positions(OWNER, LEGAL)
                .stage(
                        "qualified",
                        stage -> stage.customerType(text("合格客户", "Qualified [C#] customer"))
                                .winProbability(RENEWAL, 70)
                                .criterion(
                                        "need",
                                        c -> c.text(text("需求已确认", "The need is confirmed"))
                                                .when(NEED.isTrue())))
                .stage(
                        "proposal",
                        stage -> stage.customerType(text("方案客户", "Customer with a proposal"))
                                .saleTypes(NEW)
                                .winProbability(50)
                                .forecastCategory(ForecastCategory.BEST_CASE)
                                .incomplete(true)
                                .criterion(
                                        "solvent",
                                        c -> c.text(text("有支付能力", "Is able to pay"))
                                                .toDo(text("核实支付能力", "Check that it is able to pay"))
                                                .when(CreditRating.atLeast(RATING, "BBB")
                                                        .and(BUDGET.atLeast(10_000)))
                                                .requiresForm(CASE)))
                .guide(
                        "propose",
                        guide -> guide.from("qualified")
                                .to("proposal")
                                .mandatory(
                                        "write",
                                        a -> a.text(text("撰写商业论证", "Write the business case"))
                                                .points(text("成本", "costs"), text("收益", "*all* gains"))
                                                .forms(CASE)
                                                .helps("proposal.new.solvent"))
                                .team(team -> team.assign(OWNER, text("客户经理", "Account executive"))))
                .build();
    }

    @Test
    void itIsWrittenOutLineByLine() {
        assertThat(Handbook.of(funnel()).markdown(Locale.ENGLISH)).isEqualTo("""
                # subscriptions

                - Funnel: `subscriptions`
                - Version: 2026.4

                ## The way

                ```mermaid
                flowchart TD
                  start(("Start"))
                  stage.qualified["Qualified #91;C#35;#93; customer<br/>Renewal 70 %"]
                  stage.proposal["Customer with a proposal<br/>New business 50 %"]
                  start -.-> stage.qualified
                  stage.qualified -->|"propose<br/>New business"| stage.proposal
                ```

                ## Sale types

                - New business (`new`)
                - Renewal (`renewal`)

                ## Stages

                ### Qualified \\[C\\#\\] customer

                - Stage: `qualified`
                - Win probability (New business): none stated
                - Win probability (Renewal): 70 %

                #### New business

                1. The need is confirmed
                   - Criterion: `qualified.new.need`
                   - Condition: The need is confirmed
                   - Facts: `need`

                #### Renewal

                1. The need is confirmed
                   - Criterion: `qualified.renewal.need`
                   - Condition: The need is confirmed
                   - Facts: `need`

                ### Customer with a proposal

                - Stage: `proposal`
                - Applies to: New business
                - Win probability (New business): 50 %
                - Forecast category: best case
                - Incomplete: the source breaks off inside this stage

                #### New business

                1. Is able to pay
                   - Criterion: `proposal.new.solvent`
                   - Condition: Credit rating of at least BBB, and Budget: at least 10,000 EUR
                   - Facts: `rating`, `budget`
                   - Required form: Business case (`case`)
                   - To do: Check that it is able to pay

                ## Guides

                ### Qualified \\[C\\#\\] customer → Customer with a proposal

                - Guide: `propose`
                - From: Qualified \\[C\\#\\] customer (`qualified`)
                - To: Customer with a proposal (`proposal`)
                - Applies to: New business

                #### Mandatory actions

                1. Write the business case
                   - Action: `propose.write`
                   - Point: costs
                   - Point: \\*all\\* gains
                   - Form: Business case (`case`)
                   - Helps to meet: Is able to pay (`proposal.new.solvent`)

                #### Team

                - Owner: Account executive
                - Legal: unassigned

                ## Forms

                - Business case (`case`)

                ## Positions

                - Owner (`owner`)
                - Legal (`legal`)

                ## Facts

                - The need is confirmed (`need`): yes or no
                - Credit rating (`rating`): text
                - Budget (`budget`): quantity
                  - Unit: EUR
                """);
    }

    @Test
    void conditionKindsOfTheHostSpeakForThemselves() {
        assertThat(Handbook.of(funnel()).markdown(Locale.CHINESE))
                .contains("\n   - 条件：信用评级不低于 BBB，且预算：至少 1 万欧元\n   - 事实：`rating`、`budget`\n");
    }

    @Test
    void aReaderOfAnotherLanguageGetsWhatThereIs() {
        Funnel funnel = funnel();
        assertThat(Handbook.of(funnel).markdown(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(Handbook.of(funnel).markdown(Locale.CHINESE));
        assertThat(Handbook.of(funnel).markdown(Locale.forLanguageTag("zh-Hant-TW")))
                .contains("\n## 銷售類型\n\n- 新签（`new`）\n");
        Funnel french = funnel.derive(
                "abonnements",
                "1",
                f -> f.languages(Locale.ENGLISH)
                        .stage(
                                "proposal",
                                stage -> stage.criterion(
                                        NEW,
                                        "solvent",
                                        c -> c.text(
                                                text("有支付能力", "Is able to pay").with(Locale.FRENCH, "Peut payer")))));
        assertThat(Handbook.of(french).markdown(Locale.CANADA_FRENCH))
                .startsWith(
                        "# abonnements\n\n- Funnel: `abonnements`\n- Version: 1\n- Derived from: subscriptions 2026.4\n")
                .contains("\n1. Peut payer\n", "\n### Customer with a proposal\n");
    }

    @Test
    void aNewCriterionAddsItsLinesAndChangesNoOther() {
        Condition large = BUDGET.atLeast(20_000);
        Funnel more = funnel().derive(
                        "subscriptions",
                        "2026.5",
                        f -> f.stage(
                                "qualified",
                                stage -> stage.criterion(
                                        NEW,
                                        "large",
                                        c -> c.text(text("预算大", "Large budget")).when(large))));
        List<String> before =
                Handbook.of(funnel()).markdown(Locale.ENGLISH).lines().toList();
        List<String> after = new ArrayList<>(
                Handbook.of(more).markdown(Locale.ENGLISH).lines().toList());
        assertThat(after).containsSubsequence(before.subList(4, before.size()));
        before.forEach(after::remove);
        assertThat(after)
                .containsExactly(
                        "- Version: 2026.5",
                        "- Derived from: subscriptions 2026.4",
                        "1. Large budget",
                        "   - Criterion: `qualified.new.large`",
                        "   - Condition: Budget: at least 20,000 EUR",
                        "   - Facts: `budget`");
    }
}
