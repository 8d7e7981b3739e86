package io.github.funnelkit.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.Aspect;
import io.github.funnelkit.change.Detail;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Guides beside the ladder, and several that lead the same way. */
class TransitionDefinitionTest {

    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    private static final Flag ONE = Flag.of("one", Text.of("One"));
    private static final Flag TWO = Flag.of("two", Text.of("Two"));
    private static final Flag THREE = Flag.of("three", Text.of("Three"));
    private static final Flag BIG = Flag.of("big", Text.of("Big"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Funnel with(Consumer<FunnelBuilder> guides) {
        FunnelBuilder funnel = Funnel.define("ways", "1").saleTypes(SALE);
        for (Flag flag : List.of(ONE, TWO, THREE)) {
            funnel.stage(
                    flag.id(), stage -> stage.customerType(flag.label()).criterion("met", c -> c.when(flag.isTrue())));
        }
        guides.accept(funnel);
        return funnel.build();
    }

    private static Funnel one(UnaryOperator<GuideBuilder> guide) {
        return with(funnel ->
                funnel.guide("g", each -> guide.apply(each).mandatory("go", action -> action.text(Text.of("Go")))));
    }

    private static void isRefused(UnaryOperator<GuideBuilder> guide, String message) {
        assertThatThrownBy(() -> one(guide))
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatLeadsNowhereIsRefused() {
        isRefused(guide -> guide.from("three").to("one"), "or write 'back: true'");
        isRefused(guide -> guide.from("one").to("three").back(true), "'three' does not come before where it starts");
        isRefused(guide -> guide.to("one").back(true), "'one' does not come before where it starts");
        isRefused(guide -> guide.fromAny().to("three").back(true), "'three' does not come before where it starts");
        isRefused(guide -> guide.from("one").to("three"), "would never be used");
        isRefused(guide -> guide.fromAny().to("one"), "would never be used");
        isRefused(guide -> guide.from("one").to("two").when(AttachedForms.anyOf("paper")), "paper");
        assertThatThrownBy(() -> with(funnel -> funnel.stage(
                                "any",
                                stage -> stage.customerType(Text.of("Any")).criterion("met", c -> c.when(BIG.isTrue())))
                        .guide(
                                "g",
                                guide -> guide.fromAny()
                                        .to("two")
                                        .mandatory("go", action -> action.text(Text.of("Go"))))))
                .hasMessageContaining("a stage is called 'any'");
    }

    @Test
    void guidesAreFoundByTheirWay() {
        Funnel funnel = with(each -> each.guide(
                        "legal", guide -> guide.fromAny().to("three").mandatory("go", a -> a.text(Text.of("Go"))))
                .guide("step", guide -> guide.from("two").to("three").mandatory("go", a -> a.text(Text.of("Go"))))
                .guide(
                        "leap",
                        guide -> guide.from("one")
                                .to("three")
                                .when(BIG.isTrue())
                                .mandatory("go", a -> a.text(Text.of("Go"))))
                .guide(
                        "again",
                        guide -> guide.from("three").to("one").back(true).mandatory("go", a -> a.text(Text.of("Go")))));
        Stage one = funnel.stage("one");
        Stage two = funnel.stage("two");
        Stage three = funnel.stage("three");

        assertThat(funnel.guides(two, three, SALE)).extracting(ActionGuide::id).containsExactly("step", "legal");
        assertThat(funnel.guide(two, three, SALE)).map(ActionGuide::id).contains("step");
        assertThat(funnel.guides(one, three, SALE)).extracting(ActionGuide::id).containsExactly("leap", "legal");
        assertThat(funnel.guides(three, one, SALE)).extracting(ActionGuide::id).containsExactly("again");
        assertThat(funnel.guides(three, two, SALE)).isEmpty();
        assertThat(funnel.guides(three, three, SALE)).isEmpty();
        assertThat(funnel.firstGuides(three, SALE)).isEmpty();
        assertThat(funnel.guides()).extracting(ActionGuide::isBesideLadder).containsExactly(true, false, false, true);
        assertThat(funnel.facts()).contains(BIG);
        assertThat(Lint.of(funnel).toString()).doesNotContain("Big");
    }

    private static final Funnel SEVERAL = with(funnel -> funnel.guide(
                    "small",
                    guide -> guide.title("Small")
                            .from("one")
                            .to("two")
                            .when(BIG.isFalse())
                            .mandatory("call", a -> a.text(Text.of("Call"))))
            .guide(
                    "large",
                    guide -> guide.title("Large")
                            .from("one")
                            .to("two")
                            .when(BIG.isTrue())
                            .mandatory("visit", a -> a.text(Text.of("Visit")))));

    private static Assessment assess(FactSheet facts) {
        return Assessor.of(SEVERAL, Clock.systemUTC()).assess(SALE, facts.with(ONE, true), TODAY);
    }

    @Test
    void theFactsDecideWhichGuideApplies() {
        Guidance small = Guidance.of(assess(FactSheet.empty().with(BIG, false)));
        Guidance large = Guidance.of(assess(FactSheet.empty().with(BIG, true)));

        assertThat(small.guides()).extracting(ActionGuide::id).containsExactly("small");
        assertThat(large.guide()).map(ActionGuide::id).contains("large");
        assertThat(large.explain(Locale.ENGLISH)).isEqualTo("Towards the next stage: Two\n- Visit (mandatory)");
        assertThat(large.assessment().outcome(SEVERAL.guide("small"))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void whatIsNotKnownListsAllThatMayApply() {
        Guidance unknown = Guidance.of(assess(FactSheet.empty()));

        assertThat(unknown.guides()).extracting(ActionGuide::id).containsExactly("small", "large");
        assertThat(unknown.actions())
                .extracting(next -> next.action().id())
                .containsExactly("small.call", "large.visit");
        assertThat(unknown.explain(Locale.ENGLISH))
                .isEqualTo("Towards the next stage: Two\nMay apply: Small - not (Big)\nMay apply: Large - Big\n"
                        + "- Call (mandatory)\n- Visit (mandatory)");
        Funnel only = SEVERAL.derive("ways", "2", funnel -> funnel.withoutGuide("small"));
        Assessment none = Assessor.of(only, Clock.systemUTC())
                .assess(SALE, FactSheet.empty().with(ONE, true).with(BIG, false), TODAY);
        assertThat(Guidance.of(none).explain(Locale.ENGLISH))
                .isEqualTo("None of the guides to the next stage applies: Two");
    }

    @Test
    void twoThatAlwaysApplyAreAlike() {
        assertThatThrownBy(() -> SEVERAL.derive(
                        "ways",
                        "2",
                        funnel -> funnel.guide("small", GuideBuilder::withoutCondition)
                                .guide("large", GuideBuilder::withoutCondition)))
                .hasMessageContaining("leads the same way as guide 'small'");
    }

    @Test
    void handbookFingerprintAndDifferenceSaySo() {
        Funnel back = one(guide -> guide.fromAny().to("one").back(true).when(BIG.isTrue()));

        assertThat(Handbook.of(back).markdown(Locale.ENGLISH))
                .contains("From: any stage")
                .contains("Leads back to: One")
                .contains("Applies when: Big");
        Funnel step = one(guide -> guide.from("one").to("two"));
        assertThat(List.of(
                        step.fingerprint(),
                        back.fingerprint(),
                        one(guide -> guide.fromAny().to("two")).fingerprint(),
                        one(guide -> guide.from("two").to("one").back(true)).fingerprint(),
                        one(guide -> guide.from("one").to("two").when(BIG.isTrue()))
                                .fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(FunnelDifference.between(step, back).changes())
                .filteredOn(change -> change.id().equals("g"))
                .singleElement()
                .satisfies(change -> assertThat(change.details())
                        .extracting(Detail::aspect)
                        .containsExactly(Aspect.ROUTE, Aspect.CONDITION));
        assertThat(FunnelDifference.between(step, back).explain(Locale.ENGLISH)).contains("any stage → one (back)");
        assertThat(back.derive("ways", "2", funnel -> {}).guide("g")).isEqualTo(back.guide("g"));
    }
}
