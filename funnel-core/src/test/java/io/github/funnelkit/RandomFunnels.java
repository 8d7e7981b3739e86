package io.github.funnelkit;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.CriterionBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Funnels of all shapes, each with customers of whom more or less is known. */
public final class RandomFunnels {

    private static final List<Form> FORMS = List.of(
            Form.of("letter", text("函", "Letter")),
            Form.of("plan", text("计划", "Plan")),
            Form.of("register", text("登记表", "Register")));

    private static final int MANY = 90;

    private final Random random;
    private final RandomConditions conditions;

    private RandomFunnels(Random random) {
        this.random = random;
        this.conditions = new RandomConditions(random);
    }

    /** A funnel, a sale type of it and what is known of a customer. */
    public record Case(Funnel funnel, SaleType saleType, FactSheet facts) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(saleType + " " + facts);
            funnel.criteria()
                    .forEach(criterion ->
                            text.append('\n').append(criterion).append(": ").append(criterion.requirement()));
            funnel.endings()
                    .forEach(ending ->
                            text.append('\n').append(ending).append(": ").append(ending.when()));
            return text.toString();
        }
    }

    public static Arbitrary<Case> cases() {
        return Arbitraries.randomValue(RandomFunnels::one);
    }

    /** The same case for the same numbers. */
    public static Case one(Random random) {
        RandomFunnels funnels = new RandomFunnels(random);
        Funnel funnel = funnels.funnel();
        return new Case(funnel, funnels.oneOf(funnel.saleTypes()), RandomFacts.sheet(random));
    }

    private Funnel funnel() {
        List<SaleType> saleTypes = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            saleTypes.add(SaleType.of("sale-" + i, text("销售 " + i, "Sale " + i)));
        }
        FunnelBuilder funnel = Funnel.define("random", "1")
                .saleTypes(saleTypes.toArray(SaleType[]::new))
                .forms(FORMS.toArray(Form[]::new));
        if (random.nextBoolean()) {
            funnel.holds(holding());
        }
        if (random.nextInt(3) == 0) {
            funnel.nextAction(oneOf(List.of(RandomFacts.DAY, RandomFacts.OTHER_DAY)));
        }
        if (random.nextInt(3) == 0) {
            funnel.signals(
                    Signal.of(SignalKind.CLAIM_AHEAD, oneOf(List.of(StaySeverity.values()))),
                    Signal.pushed(1 + random.nextInt(3), StaySeverity.ADVICE));
        }
        int stages = 1 + random.nextInt(5);
        for (int stage = 0; stage < stages; stage++) {
            List<SaleType> apply = stage == 0 ? saleTypes : someOf(saleTypes);
            int order = stage;
            funnel.stage("stage-" + stage, builder -> stage(builder, order, apply));
        }
        for (int guide = random.nextInt(12) - 9; guide >= 0; guide--) { // most have none
            if (stages > Math.max(1, guide)) {
                guide(funnel, guide);
            }
        }
        for (int ending = random.nextInt(12) - 9; ending >= 0; ending--) { // most have none
            endings(funnel, ending);
        }
        return funnel.build();
    }

    /** A way back, which applies only when a condition is met, or always. */
    private void guide(FunnelBuilder funnel, int number) {
        Condition condition = conditions.possible();
        boolean always = random.nextInt(4) == 0;
        funnel.guide("guide-" + number, guide -> {
            guide.back(true).to("stage-0").mandatory("go-" + number, a -> a.text(text("去", "Go")));
            guide.when(condition);
            if (always) {
                guide.withoutCondition();
            }
            if (number == 0) {
                guide.fromAny();
            } else {
                guide.from("stage-" + number);
            }
        });
    }

    private void endings(FunnelBuilder funnel, int number) {
        Condition condition = conditions.possible();
        EndingKind kind = oneOf(List.of(EndingKind.values()));
        boolean isDeclared = random.nextInt(4) == 0;
        funnel.ending("ending-" + number, ending -> {
            ending.kind(kind)
                    .label(text("结局 " + number, "Ending " + number))
                    .when(condition)
                    .reason("price", text("价格", "Price"))
                    .reason("time", text("时间", "Time"));
            if (isDeclared) {
                ending.withoutCondition();
            }
        });
    }

    private void stage(StageBuilder stage, int order, List<SaleType> apply) {
        stage.customerType(text("阶段 " + order, "Stage " + order)).saleTypes(apply.toArray(SaleType[]::new));
        if (random.nextBoolean()) {
            stage.winProbability(10 * order);
        }
        if (random.nextInt(4) == 0) {
            stage.holds(holding());
        }
        int most = random.nextInt(12) == 0 ? MANY : 3; // now and then more than fit into one word of bits
        for (int criterion = 0; criterion <= random.nextInt(most); criterion++) {
            stage.criterion("common-" + criterion, criterion());
        }
        for (SaleType saleType : apply) {
            if (random.nextBoolean()) {
                stage.criterion(saleType, "own", criterion());
            }
        }
    }

    private Consumer<CriterionBuilder> criterion() {
        Condition condition = conditions.possible();
        List<Form> required = random.nextInt(3) == 0 ? someOf(FORMS) : List.of();
        Holding own = holding();
        boolean saysItsOwn = random.nextInt(4) == 0;
        return criterion -> {
            criterion.text(text("标准", "Criterion")).when(condition).requiresForm(required.toArray(Form[]::new));
            if (saysItsOwn) {
                criterion.holds(own);
            }
        };
    }

    private Holding holding() {
        return random.nextBoolean() ? Holding.STANDING : Holding.ENTRY;
    }

    private <V> V oneOf(List<V> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <V> List<V> someOf(List<V> items) {
        List<V> some = new ArrayList<>(items);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(some.size()));
    }

    static List<String> formIds() {
        return FORMS.stream().map(Form::id).toList();
    }

    /** The attached forms are a fact like any other. */
    static void attach(Random random, FactSheet.Builder sheet) {
        switch (random.nextInt(4)) {
            case 0 -> sheet.none(AttachedForms.FACT);
            case 1, 2 -> sheet.set(AttachedForms.FACT, new RandomFunnels(random).someOf(formIds()));
            default -> {
                // not known which
            }
        }
    }
}
