package io.github.funnelkit.lint;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.exclusion.SmallWorld;
import io.github.funnelkit.internal.holding.CountedCondition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of criteria and stages is so for every completion of the facts, and what is so is said. */
class LintLawsTest {

    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final int MOST = 3_000;

    @Provide
    Arbitrary<Funnel> funnels() {
        return Arbitraries.randomValue(LintLawsTest::funnel);
    }

    private static Funnel funnel(Random random) {
        SmallWorld world = new SmallWorld(random);
        FunnelBuilder funnel = Funnel.define("random", "1")
                .saleTypes(SALE)
                .holds(Holding.STANDING)
                .forms(Form.of("x", text("甲", "X")), Form.of("y", text("乙", "Y")));
        int stages = 1 + random.nextInt(3);
        for (int order = 0; order < stages; order++) {
            funnel.stage("stage-" + order, stage -> {
                stage.customerType(text("阶段", "Stage"));
                for (int i = 0; i <= random.nextInt(3); i++) {
                    Condition condition = possible(world, random);
                    stage.criterion(
                            "criterion-" + i,
                            c -> c.text(text("标准", "Criterion")).when(condition));
                }
            });
        }
        return funnel.build();
    }

    private static Condition possible(SmallWorld world, Random random) {
        Condition condition = world.condition(random.nextInt(3));
        while (!condition.problems().isEmpty()) {
            condition = world.condition(random.nextInt(3));
        }
        return condition;
    }

    @Property
    void itSaysWhatIsSo(@ForAll("funnels") Funnel funnel) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        funnel.criteria()
                .forEach(criterion -> facts.addAll(criterion.requirement().facts()));
        List<FactSheet> completions = SmallWorld.sheetsUpTo(MOST, facts);
        Assume.that(!completions.isEmpty());
        List<Advice> advice = Lint.of(funnel);

        assertThat(criteria(advice, AdviceKind.NEVER_MET))
                .isEqualTo(those(
                        funnel, criterion -> completions.stream().noneMatch(sheet -> counts(criterion, sheet))));
        Set<String> always =
                those(funnel, criterion -> completions.stream().allMatch(sheet -> isMet(criterion, sheet)));
        assertThat(criteria(advice, AdviceKind.ALWAYS_MET)).isEqualTo(always);
        Optional<Stage> unreached = funnel.stages().stream()
                .filter(stage -> completions.stream().noneMatch(sheet -> reaches(funnel, stage, sheet)))
                .findFirst();
        Set<String> hindering = criteria(advice, AdviceKind.NEVER_MET);
        hindering.addAll(criteria(advice, AdviceKind.EXCLUDED));
        assertThat(funnel.criteria().stream()
                        .filter(criterion -> hindering.contains(name(criterion)))
                        .map(Criterion::stage)
                        .findFirst())
                .isEqualTo(unreached.map(Stage::id));

        Set<String> left = criteria(advice, AdviceKind.IMPLIED);
        for (Criterion criterion : funnel.criteria()) {
            if (!hindering.contains(name(criterion)) && !always.contains(name(criterion))) {
                boolean implied = completions.stream()
                        .filter(sheet -> funnel.criteria().stream()
                                .filter(other -> !left.contains(name(other)) && !hindering.contains(name(other)))
                                .filter(other -> !other.equals(criterion) && isBelow(funnel, other, criterion))
                                .allMatch(other -> counts(other, sheet)))
                        .allMatch(sheet -> isMet(criterion, sheet));
                assertThat(implied).as("%s of %s", criterion, advice).isEqualTo(left.contains(name(criterion)));
            }
        }
    }

    @Provide
    Arbitrary<Funnel> funnelsWithGuides() {
        return Arbitraries.randomValue(LintLawsTest::withGuides);
    }

    /** Two stages of one criterion, and a guide from the one to the other, or else endings by facts. */
    private static Funnel withGuides(Random random) {
        SmallWorld world = new SmallWorld(random);
        FunnelBuilder funnel = Funnel.define("random", "1")
                .saleTypes(SALE)
                .holds(Holding.STANDING)
                .forms(Form.of("x", text("甲", "X")), Form.of("y", text("乙", "Y")));
        Condition asked = possible(world, random);
        for (String id : List.of("low", "high")) {
            funnel.stage(
                    id,
                    stage -> stage.customerType(text("阶段", "Stage"))
                            .criterion(
                                    "asked",
                                    c -> c.text(text("标准", "Criterion")).when(asked)));
        }
        if (random.nextBoolean()) {
            Condition condition = possible(world, random);
            return funnel.guide(
                            "guide",
                            guide -> guide.from("low")
                                    .to("high")
                                    .when(condition)
                                    .mandatory("act", action -> action.text(text("做", "Act"))))
                    .build();
        }
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            Condition condition = i == 0 ? asked : possible(world, random);
            funnel.ending(
                    "ending-" + i,
                    ending -> ending.lost().label(text("结局", "Ending")).when(condition));
        }
        return funnel.build();
    }

    @Property
    void itSaysWhatIsSoOfGuidesAndEndings(@ForAll("funnelsWithGuides") Funnel funnel) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        funnel.criteria()
                .forEach(criterion -> facts.addAll(criterion.requirement().facts()));
        funnel.guides().forEach(guide -> facts.addAll(guide.when().orElseThrow().facts()));
        funnel.endings()
                .forEach(ending -> facts.addAll(ending.when().orElseThrow().facts()));
        List<FactSheet> completions = SmallWorld.sheetsUpTo(MOST, facts);
        Assume.that(!completions.isEmpty());
        List<Advice> advice = Lint.of(funnel);

        Criterion low = funnel.stage("low").criteria(SALE).get(0);
        for (ActionGuide guide : funnel.guides()) {
            Condition when = guide.when().orElseThrow();
            List<FactSheet> there =
                    completions.stream().filter(sheet -> counts(low, sheet)).toList();
            boolean never = completions.stream().noneMatch(sheet -> isMet(when, sheet));
            boolean always = completions.stream().allMatch(sheet -> isMet(when, sheet));
            boolean excluded = there.stream().noneMatch(sheet -> isMet(when, sheet));
            boolean implied = there.stream().allMatch(sheet -> isMet(when, sheet));
            boolean isReached = !there.isEmpty();
            String id = guide.id();
            assertThat(criteria(advice, AdviceKind.NEVER_MET).contains(id)).isEqualTo(never);
            assertThat(criteria(advice, AdviceKind.ALWAYS_MET).contains(id)).isEqualTo(always);
            assertThat(criteria(advice, AdviceKind.EXCLUDED).contains(id)).isEqualTo(isReached && !never && excluded);
            assertThat(criteria(advice, AdviceKind.IMPLIED).contains(id)).isEqualTo(isReached && !always && implied);
        }
        List<Ending> before = new ArrayList<>();
        for (Ending ending : funnel.endings()) {
            Condition when = ending.when().orElseThrow();
            boolean never = completions.stream().noneMatch(sheet -> isMet(when, sheet));
            boolean hidden = completions.stream()
                    .filter(sheet -> isMet(when, sheet))
                    .allMatch(sheet ->
                            before.stream().anyMatch(other -> isMet(other.when().orElseThrow(), sheet)));
            assertThat(criteria(advice, AdviceKind.NEVER_MET).contains(ending.id()))
                    .isEqualTo(never);
            assertThat(criteria(advice, AdviceKind.HIDDEN_ENDING).contains(ending.id()))
                    .isEqualTo(!never && hidden);
            before.add(ending);
        }
    }

    private static boolean isMet(Condition condition, FactSheet sheet) {
        return condition.outcome(sheet, SmallWorld.TODAY) == Outcome.MET;
    }

    private static boolean isBelow(Funnel funnel, Criterion other, Criterion criterion) {
        return funnel.stage(other.stage()).order()
                <= funnel.stage(criterion.stage()).order();
    }

    private static boolean reaches(Funnel funnel, Stage stage, FactSheet sheet) {
        return funnel.criteria().stream()
                .filter(criterion -> funnel.stage(criterion.stage()).order() <= stage.order())
                .allMatch(criterion -> counts(criterion, sheet));
    }

    private static boolean counts(Criterion criterion, FactSheet sheet) {
        return CountedCondition.of(criterion).outcome(sheet, SmallWorld.TODAY) == Outcome.MET;
    }

    private static boolean isMet(Criterion criterion, FactSheet sheet) {
        return criterion.requirement().outcome(sheet, SmallWorld.TODAY) == Outcome.MET;
    }

    private static String name(Criterion criterion) {
        return criterion.stage() + "." + criterion.name();
    }

    private static Set<String> those(Funnel funnel, Predicate<Criterion> so) {
        return funnel.criteria().stream().filter(so).map(LintLawsTest::name).collect(Collectors.toSet());
    }

    private static Set<String> criteria(List<Advice> advice, AdviceKind kind) {
        return advice.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.id().substring(each.id().indexOf(':') + 1))
                .collect(Collectors.toSet());
    }
}
