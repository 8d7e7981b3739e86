package io.github.funnelkit.change;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.standard.StandardPositions;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelDifferenceTest {

    private static final Funnel STANDARD = FunnelStandard.documented();
    private static final Flag CREDIT = Flag.of("creditworthy", text("信用良好", "Creditworthy"));

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        funnel -> funnel.stage(
                                "target",
                                stage -> stage.criterion(
                                        PROJECT,
                                        "surgeons",
                                        c -> c.when(StandardFacts.MINIMALLY_INVASIVE_SURGEONS.atLeast(2)))),
                        "criterion 'target.project.surgeons' changed - condition: Doctors able to operate minimally invasively: at least 1 → Doctors able to operate minimally invasively: at least 2"),
                change(
                        funnel -> funnel.stage("target", stage -> stage.withoutCriterion(PROJECT, "surgeons")),
                        "criterion 'target.project.surgeons' removed - Has a doctor able to operate minimally invasively"),
                change(
                        funnel -> funnel.stage(
                                "target",
                                stage -> stage.criterion(
                                        PROJECT,
                                        "credit",
                                        c -> c.text(text("信用良好", "Is creditworthy"))
                                                .when(CREDIT.isTrue()))),
                        "criterion 'target.project.credit' added - Is creditworthy",
                        "fact 'creditworthy' added - Creditworthy"),
                change(
                        funnel -> funnel.stage("intention", stage -> stage.winProbability(PROJECT, 15)),
                        "stage 'intention' changed - win probability: 10 % (project) → 15 % (project)"),
                change(
                        funnel -> funnel.stage("target", stage -> stage.winProbability(NON_PROJECT, 5)),
                        "stage 'target' changed - win probability: none → 5 % (non-project)"),
                change(
                        funnel -> funnel.stage("target", stage -> stage.forecastCategory(ForecastCategory.PIPELINE)),
                        "stage 'target' changed - forecast category: none → pipeline"),
                change(
                        funnel -> funnel.stage("shortlisted", stage -> stage.incomplete(false)),
                        "stage 'shortlisted' changed - completeness: incomplete → complete"),
                change(
                        funnel -> funnel.stage("intention", stage -> stage.customerType(text("意向客户", "Keen customer"))),
                        "stage 'intention' changed - text: Interested customer → Keen customer"),
                change(
                        funnel -> funnel.stage(
                                "intention", stage -> stage.customerType(text("有意客户", "Interested customer"))),
                        "stage 'intention' changed - text: [zh] 意向客户 → 有意客户"),
                change(
                        funnel -> funnel.stage(
                                "initiated", stage -> stage.criterion(PROJECT, "sales-plan", c -> c.requiresForm())),
                        "criterion 'initiated.project.sales-plan' changed - forms: sales-plan → none"),
                change(
                        funnel -> funnel.stage(
                                "target",
                                stage -> stage.criterion(
                                        PROJECT,
                                        "surgeons",
                                        c -> c.source(Source.extension(text("我方要求", "we ask for it"))))),
                        "criterion 'target.project.surgeons' changed - source: "
                                + "target · project · 5 (documented) → extension, we ask for it"),
                change(
                        funnel -> funnel.stage(
                                "target",
                                stage -> stage.criterion(
                                        PROJECT, "surgeons", c -> c.toDo(text("询问医生", "Ask for the doctors")))),
                        "criterion 'target.project.surgeons' changed - to-do: "
                                + "Find out which doctors operate minimally invasively → Ask for the doctors"),
                change(
                        funnel -> funnel.guide(
                                "step-1", guide -> guide.mandatory("call", action -> action.text(text("打电话", "Call")))),
                        "action 'step-1.call' added - Call"),
                change(
                        funnel -> funnel.guide(
                                "step-1",
                                guide -> guide.team(team ->
                                        team.assign(StandardPositions.SERVICE, text("服务部", "Service department")))),
                        "guide 'step-1' changed - team: "),
                change(
                        funnel -> funnel.guide("step-1", guide -> guide.title(text("开发客户", "Find customers"))),
                        "guide 'step-1' changed - text: Step 1: find customers to develop → Find customers"),
                change(funnel -> funnel.forms(Form.of("memo", text("备忘录", "Memo"))), "form 'memo' added - Memo"),
                change(
                        funnel -> funnel.source(SourceDocument.of(text("手册", "The manual"))
                                .withDate(LocalDate.of(2026, 1, 2))
                                .withPages(9)),
                        "funnel 'standard' changed - source: A sales-funnel action standard, 2018-07-16, 34 pages, a slide "),
                change(
                        funnel -> funnel.label(text("我方标准", "Our standard")),
                        "funnel 'standard' changed - text: Sales funnel action standard → Our standard"));
    }

    private static Arguments change(Consumer<FunnelBuilder> change, String... lines) {
        return Arguments.of(lines[0], change, List.of(lines));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void everyChangeIsToldAndItsOppositeToo(String name, Consumer<FunnelBuilder> change, List<String> lines) {
        Funnel changed = STANDARD.derive("standard", "2.0", change);
        FunnelDifference difference = FunnelDifference.between(STANDARD, changed);
        assertThat(difference.changes()).hasSameSizeAs(lines);
        for (int line = 0; line < lines.size(); line++) {
            assertThat(difference.changes().get(line).explain(Locale.ENGLISH)).startsWith(lines.get(line));
        }
        assertThat(difference.explain(Locale.ENGLISH)).startsWith("funnel 'standard' 1.0 → funnel 'standard' 2.0\n- ");
        FunnelDifference back = FunnelDifference.between(changed, STANDARD);
        assertThat(back.changes()).hasSameSizeAs(lines);
    }

    @Test
    void aFunnelDoesNotDifferFromItself() {
        FunnelDifference none = FunnelDifference.between(STANDARD, STANDARD.derive("standard", "1.1", same -> {}));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.explain(Locale.CHINESE)).isEqualTo("漏斗“standard”1.0 → 漏斗“standard”1.1：没有差异");
    }

    @Test
    void theExtendedStandardDiffersFromTheDocumentedOneByWhatItAdds() {
        FunnelDifference difference = FunnelDifference.between(STANDARD, FunnelStandard.extended());
        assertThat(difference.changes()).noneMatch(change -> change.kind() == ChangeKind.REMOVED);
        assertThat(difference.changes().stream()
                        .filter(change -> change.part() == Part.STAGE)
                        .map(Change::id))
                .containsExactly("negotiating", "contracting", "won");
        assertThat(difference.isWordingOnly()).isFalse();
        assertThat(FunnelDifference.between(FunnelStandard.extended(), STANDARD).changes())
                .noneMatch(change -> change.kind() == ChangeKind.ADDED);
    }

    @Test
    void anotherOrderIsTold() {
        Funnel one = two("a", "b");
        Funnel other = two("b", "a");
        assertThat(FunnelDifference.between(one, other).explain(Locale.ENGLISH))
                .isEqualTo("funnel 'two' 1 → funnel 'two' 1\n- funnel 'two' changed - order: stage a, b → stage b, a");
        assertThat(FunnelDifference.between(one, other).isWordingOnly()).isFalse();
    }

    @Test
    void whatUnitsAndEntriesAreCalledIsWording() {
        Checklist material = Checklist.of("material", text("资料", "Material"));
        Count visits = Count.of("visits", "times", text("拜访", "Visits"));
        Funnel before =
                facts(material.entry("price", text("价目表", "Price list")).entry("plan", text("方案", "Plan")), visits);
        Funnel after = facts(
                material.entry("price", text("报价单", "Quotation")).entry("plan", Text.of("plan")),
                visits.withUnitLabel(text("次", "visits")));
        FunnelDifference difference = FunnelDifference.between(before, after);
        assertThat(difference.explain(Locale.ENGLISH).lines().skip(1))
                .containsExactly(
                        "- fact 'material' changed - text: Price list → Quotation; text: Plan → plan",
                        "- fact 'visits' changed - text: times → visits");
        assertThat(difference.isWordingOnly()).isTrue();
        Funnel fewer = facts(material.entry("price", text("报价单", "Quotation")), visits);
        assertThat(FunnelDifference.between(after, fewer).isWordingOnly()).isFalse();
    }

    private static Funnel facts(Fact<?>... facts) {
        return Funnel.define("facts", "1")
                .saleTypes(PROJECT)
                .facts(facts)
                .stage(
                        "only",
                        stage -> stage.customerType(text("某", "Some"))
                                .criterion(
                                        PROJECT,
                                        "credit",
                                        c -> c.text(text("某", "Some")).when(CREDIT.isTrue())))
                .build();
    }

    private static Funnel two(String first, String second) {
        FunnelBuilder funnel = Funnel.define("two", "1").saleTypes(PROJECT).facts(CREDIT);
        for (String id : List.of(first, second)) {
            funnel.stage(
                    id,
                    stage -> stage.customerType(text(id, id))
                            .criterion(
                                    PROJECT, "only", c -> c.text(text(id, id)).when(CREDIT.isTrue())));
        }
        return funnel.build();
    }

    @Test
    void changesAreToldInChinese() {
        Funnel changed = STANDARD.derive(
                "standard",
                "2.0",
                funnel -> funnel.stage(
                                "target",
                                stage -> stage.criterion(
                                        PROJECT,
                                        "tumour-patients",
                                        c -> c.when(StandardFacts.RESIDENT_TUMOUR_PATIENTS.atLeast(20))))
                        .stage("intention", stage -> stage.winProbability(12)));
        assertThat(FunnelDifference.between(STANDARD, changed).explain(Locale.CHINESE))
                .isEqualTo("""
                        漏斗“standard”1.0 → 漏斗“standard”2.0
                        - 阶段“intention”修改——赢率：10%（non-project） → 12%（non-project）；赢率：10%（project） → 12%（project）
                        - 标准“target.project.tumour-patients”修改——条件：常住肿瘤病人数：至少 15 人，或肿瘤门诊量达标 → 常住肿瘤病人数：至少 20 人""");
    }
}
