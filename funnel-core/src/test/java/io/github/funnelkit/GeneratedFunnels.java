package io.github.funnelkit;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.search.Sheets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Funnels and customers at random, over few facts, so that conditions get into each other's way. */
public final class GeneratedFunnels {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    public static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    private static final Flag YES = Flag.of("yes", text("是否", "Yes"));
    private static final Flag AGREED = Flag.of("agreed", text("同意", "Agreed"));
    private static final Count PATIENTS = Count.of("patients", "patients", text("病人", "Patients"));
    private static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    private static final Day NEXT = Day.of("next", text("下一步", "Next"));
    private static final Days BOUGHT = Days.of("bought", text("采购", "Bought"));
    private static final FreeText METHOD = FreeText.of("method", text("方式", "Method"));
    private static final Checklist AGENTS = Checklist.of("agents", text("代理商", "Agents"));
    private static final Checklist PAPERS =
            Checklist.of("papers", text("资料", "Papers")).allowing("a", "b", "c");
    private static final List<Form> FORMS = List.of(form("plan"), form("letter"), form("slip"));

    private GeneratedFunnels() {}

    private static Form form(String id) {
        return Form.of(id, text(id, id));
    }

    /** Checks of every built-in kind. */
    public static Arbitrary<Check> checks() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 4);
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(1);
        Arbitrary<Period> periods = Arbitraries.of(Period.ofDays(1), Period.ofMonths(1), Period.ofYears(1));
        return Arbitraries.oneOf(
                Arbitraries.of(YES.isTrue(), AGREED.isTrue()),
                Combinators.combine(small, small).as((bound, kind) -> switch (kind) {
                    case 0 -> PATIENTS.atLeast(bound);
                    case 1 -> PATIENTS.moreThan(bound);
                    case 2 -> PATIENTS.atMost(bound);
                    case 3 -> PATIENTS.lessThan(bound + 1);
                    default -> PATIENTS.equalTo(bound);
                }),
                Combinators.combine(amounts, Arbitraries.of(true, false))
                        .as((bound, low) -> low ? BUDGET.atLeast(bound) : BUDGET.lessThan(bound)),
                periods.map(NEXT::withinNext),
                periods.map(NEXT::withinLast),
                Arbitraries.of(NEXT.upcoming(), NEXT.present(), METHOD.present(), BUDGET.present()),
                periods.map(BOUGHT::noneWithinLast),
                Arbitraries.of(METHOD.oneOf("tender", "direct"), METHOD.oneOf("direct")),
                Arbitraries.of(AGENTS.anyTicked(), AGENTS.empty(), PAPERS.anyTicked(), PAPERS.empty()),
                Arbitraries.of(PAPERS.ticked("a"), PAPERS.ticked("b", "c"), AGENTS.ticked("us")),
                Combinators.combine(small, small).as((least, more) -> AGENTS.sizeBetween(least, least + more)),
                Arbitraries.of(PAPERS.sizeBetween(1, 2), PAPERS.sizeBetween(3, 9)),
                Arbitraries.of(AttachedForms.anyOf("plan"), AttachedForms.anyOf("letter", "slip")));
    }

    /** Conditions without an evident contradiction. */
    public static Arbitrary<Condition> conditions() {
        return conditions(2).filter(condition -> condition.problems().isEmpty());
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> check = checks().map(single -> single);
        if (depth == 0) {
            return check;
        }
        Arbitrary<Condition> part = conditions(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(3, check),
                Tuple.of(2, Combinators.combine(part, part).as(Condition::and)),
                Tuple.of(2, Combinators.combine(part, part).as(Condition::or)),
                Tuple.of(1, part.map(Condition::not)),
                Tuple.of(
                        1,
                        Combinators.combine(part, part)
                                .as((when, then) -> Condition.when(when).then(then))));
    }

    /** Funnels of one sale type, with one to three stages. */
    public static Arbitrary<Funnel> funnels() {
        Arbitrary<List<Form>> forms = Arbitraries.of(FORMS).list().ofMaxSize(1);
        Arbitrary<List<Condition>> criteria = conditions().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Boolean> nextAction = Arbitraries.of(true, false);
        return Combinators.combine(criteria.list().ofMinSize(1).ofMaxSize(3), forms, nextAction)
                .as((stages, required, stated) -> define(
                                stages, required, stated ? Optional.of(NEXT) : Optional.empty())
                        .build());
    }

    /** A funnel with these criteria by stage, named stage-1.sale.c1 and so on; the first criterion requires the forms. */
    public static Funnel funnel(List<List<Condition>> stages, List<Form> required) {
        return define(stages, required, Optional.empty()).build();
    }

    private static FunnelBuilder define(List<List<Condition>> stages, List<Form> required, Optional<Day> nextAction) {
        FunnelBuilder funnel = Funnel.define("generated", "1").saleTypes(SALE).forms(FORMS.toArray(Form[]::new));
        nextAction.ifPresent(funnel::nextAction);
        for (int number = 1; number <= stages.size(); number++) {
            List<Condition> criteria = stages.get(number - 1);
            String label = "S" + number;
            funnel.stage("stage-" + number, stage -> {
                stage.customerType(text(label, label));
                for (int index = 0; index < criteria.size(); index++) {
                    Condition condition = criteria.get(index);
                    Form[] forms = index == 0 ? required.toArray(Form[]::new) : new Form[0];
                    stage.criterion(
                            SALE,
                            "c" + (index + 1),
                            criterion -> criterion
                                    .text(text(condition.toString(), condition.toString()))
                                    .when(condition)
                                    .requiresForm(forms));
                }
            });
        }
        return funnel;
    }

    /** What may be known of a customer: any of the facts, with values around the bounds. */
    public static Arbitrary<FactSheet> facts() {
        return checks().list().ofMaxSize(8).flatMap(checks -> {
            List<Arbitrary<FactSheet>> sheets = new ArrayList<>();
            for (Check check : checks) {
                List<FactSheet> examples = check.kind().examples(check.arguments(), TODAY);
                if (!examples.isEmpty()) {
                    sheets.add(Arbitraries.of(examples));
                }
            }
            return Combinators.combine(sheets).as(chosen -> {
                FactSheet all = FactSheet.empty();
                for (FactSheet sheet : chosen) {
                    all = Sheets.replace(all, sheet.facts(), sheet);
                }
                return all;
            });
        });
    }
}
