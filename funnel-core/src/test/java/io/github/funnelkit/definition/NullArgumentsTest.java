package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is named as the argument it is, wherever a definition is asked or described. */
class NullArgumentsTest {

    private static final Text LABEL = text("名称", "Name");
    private static final SaleType SALE = SaleType.of("sale", LABEL);
    private static final Flag FLAG = Flag.of("flag", LABEL);
    private static final Position OWNER = Position.of("owner", LABEL);
    private static final Funnel FUNNEL = Funnel.define("f", "1")
            .saleTypes(SALE)
            .stage(
                    "s",
                    s -> s.customerType(LABEL).criterion("c", c -> c.text(LABEL).when(FLAG.isTrue())))
            .guide("g", g -> g.to("s").mandatory("a", a -> a.text(LABEL)).team(t -> t.unassigned(OWNER)))
            .build();
    private static final Stage STAGE = FUNNEL.stage("s");

    private static Arguments named(String argument, ThrowingCallable call) {
        return Arguments.of(argument, call);
    }

    private static Arguments builder(String argument, Consumer<FunnelBuilder> change) {
        return named(argument, () -> FUNNEL.derive("f", "2", change));
    }

    private static Arguments stage(String argument, Consumer<StageBuilder> describe) {
        return builder(argument, f -> f.stage("s", describe));
    }

    private static Arguments criterion(String argument, Consumer<CriterionBuilder> describe) {
        return stage(argument, s -> s.criterion("c", describe));
    }

    private static Arguments guide(String argument, Consumer<GuideBuilder> describe) {
        return builder(argument, f -> f.guide("g", describe));
    }

    private static Arguments action(String argument, Consumer<ActionBuilder> describe) {
        return guide(argument, g -> g.mandatory("a", describe));
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                named("sale type id", () -> FUNNEL.saleType(null)),
                named("stage id", () -> FUNNEL.stage(null)),
                named("criterion id", () -> FUNNEL.criterion(null)),
                named("guide id", () -> FUNNEL.guide(null)),
                named("fact id", () -> FUNNEL.fact(null)),
                named("form id", () -> FUNNEL.form(null)),
                named("saleType", () -> FUNNEL.stages(null)),
                named("from", () -> FUNNEL.guide(null, STAGE, SALE)),
                named("to", () -> FUNNEL.guide(STAGE, null, SALE)),
                named("saleType", () -> FUNNEL.firstGuide(STAGE, null)),
                named("saleType", () -> STAGE.appliesTo(null)),
                named("saleType", () -> STAGE.criteria(null)),
                named("saleType", () -> STAGE.winProbability(null)),
                named("criterion", () -> FUNNEL.guide("g").actions().get(0).helps(null)),
                named("position", () -> FUNNEL.guide("g").team().holder(null)),
                named("id", () -> CriteriaRegistry.builtIn().find(null)),
                named("id", () -> CriteriaRegistry.builtIn().kind(null)),
                named("kind", () -> CriteriaRegistry.builtIn().with(null)));
    }

    static Stream<Arguments> described() {
        return Stream.of(
                named("id", () -> Funnel.define(null, "1")),
                named("version", () -> Funnel.define("f", null)),
                named("change", () -> FUNNEL.derive("f", "2", null)),
                named("sale type id", () -> SaleType.of(null, LABEL)),
                named("form id", () -> Form.of(null, LABEL)),
                named("position id", () -> Position.of(null, LABEL)),
                named("id", () -> Flag.of(null, LABEL)),
                named("note", () -> Source.interpreted("1", null)),
                builder("name", f -> f.label(null)),
                builder("original", f -> f.derivedFrom(null)),
                builder("languages", f -> f.languages((Locale) null)),
                builder("sale types", f -> f.saleTypes((SaleType) null)),
                builder("facts", f -> f.facts((Fact<?>) null)),
                builder("forms", f -> f.forms((Form) null)),
                builder("positions", f -> f.positions(OWNER, null)),
                builder("stage id", f -> f.stage(null)),
                builder("stage id", f -> f.stage(null, s -> {})),
                builder("describe", f -> f.stage("s", null)),
                builder("before", f -> f.stageBefore(null, "t", s -> {})),
                builder("stage id", f -> f.stageBefore("s", null, s -> {})),
                builder("stage id", f -> f.withoutStage(null)),
                builder("guide id", f -> f.guide(null)),
                builder("describe", f -> f.guide("g", null)),
                builder("guide id", f -> f.withoutGuide(null)),
                stage("label", s -> s.customerType((Text) null)),
                stage("sale types", s -> s.saleTypes((SaleType) null)),
                stage("probability", s -> s.winProbability((WinProbability) null)),
                stage("saleType", s -> s.winProbability(null, 10)),
                stage("probability", s -> s.winProbability(SALE, null)),
                stage("category", s -> s.forecastCategory(null)),
                stage("saleType", s -> s.criterion((SaleType) null, "c")),
                stage("criterion name", s -> s.criterion(SALE, (String) null)),
                stage("criterion name", s -> s.criterion((String) null, c -> {})),
                stage("describe", s -> s.criterion("c", null)),
                stage("saleType", s -> s.withoutCriterion(null, "c")),
                stage("criterion name", s -> s.withoutCriterion(SALE, null)),
                stage("from", s -> s.source(null)),
                criterion("forms", c -> c.requiresForm((Form) null)),
                criterion("from", c -> c.source(null)),
                guide("stage", g -> g.from(null)),
                guide("stage", g -> g.to(null)),
                guide("sale types", g -> g.saleTypes((SaleType) null)),
                guide("action name", g -> g.mandatory(null)),
                guide("action name", g -> g.optional(null, a -> {})),
                guide("describe", g -> g.optional("a", null)),
                guide("action name", g -> g.withoutAction(null)),
                guide("describe", g -> g.team(null)),
                guide("position", g -> g.team().assign(null, LABEL)),
                guide("holder", g -> g.team().assign(OWNER, null)),
                guide("position", g -> g.team().unassigned(null)),
                guide("reference", g -> g.source(null)),
                action("points", a -> a.points((Text) null)),
                action("forms", a -> a.forms((Form) null)),
                action("criteria", a -> a.helps((String) null)),
                action("provenance", a -> a.helps((Provenance) null, "s.sale.c")),
                action("from", a -> a.source(null)));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource({"asked", "described"})
    void aNullIsNamed(String argument, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(argument);
    }
}
