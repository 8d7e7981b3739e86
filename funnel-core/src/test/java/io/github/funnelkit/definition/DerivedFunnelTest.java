package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.definition.Example.AGREED;
import static io.github.funnelkit.definition.Example.BUDGET;
import static io.github.funnelkit.definition.Example.DIRECT;
import static io.github.funnelkit.definition.Example.NEEDS;
import static io.github.funnelkit.definition.Example.OWNER;
import static io.github.funnelkit.definition.Example.PARTNER;
import static io.github.funnelkit.definition.Example.USERS;
import static io.github.funnelkit.definition.Example.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A funnel made of another one, and builders that never change what they built. */
class DerivedFunnelTest {

    private static final Funnel BASE = Example.builder().build();
    private static final Text SOME = text("某", "Some");

    private static Funnel derive(Consumer<FunnelBuilder> change) {
        Funnel derived = BASE.derive("acme", "2.1", change);
        assertThat(BASE).as("the base").isEqualTo(Example.builder().build());
        return derived;
    }

    @Test
    void whatIsNotTouchedStays() {
        Funnel derived = derive(f -> {});
        assertThat(derived).hasToString("funnel 'acme' 2.1").isNotEqualTo(BASE);
        assertThat(derived.derivedFrom()).contains(BASE.reference());
        assertThat(BASE.derivedFrom()).isEmpty();
        assertThat(derived.label()).isEqualTo(BASE.label());
        assertThat(derived.source()).isPresent().isEqualTo(BASE.source());
        assertThat(derived.saleTypes()).isEqualTo(BASE.saleTypes());
        assertThat(derived.stages()).isEqualTo(BASE.stages());
        assertThat(derived.guides()).isEqualTo(BASE.guides());
        assertThat(derived.facts()).isEqualTo(BASE.facts());
        assertThat(derived.forms()).isEqualTo(BASE.forms());
        assertThat(derived.positions()).isEqualTo(BASE.positions());
        assertThat(derived.languages()).isEqualTo(BASE.languages());
        assertThat(derived.derive("third", "1", f -> {}).derivedFrom()).contains(derived.reference());
    }

    @Test
    void aStageThatAppliesToFewerSaleTypesKeepsTheirCriteria() {
        Funnel derived = derive(f -> f.stage("lead", s -> s.saleTypes(PARTNER))
                .stage("proposal", s -> s.saleTypes(PARTNER))
                .guide("find", g -> g.saleTypes(PARTNER))
                .guide("propose", g -> g.saleTypes(PARTNER)));
        assertThat(derived.stage("proposal").criteria())
                .extracting(Criterion::id)
                .containsExactly("proposal.partner.needs");
        assertThat(derived.guide("propose").actions())
                .flatExtracting(Action::helps)
                .extracting(CriterionLink::criterion)
                .doesNotContain("proposal.direct.budget");
    }

    @Test
    void aCriterionIsChangedById() {
        Funnel derived =
                derive(f -> f.stage("lead", s -> s.criterion(DIRECT, "users", c -> c.when(USERS.atLeast(50)))));
        assertThat(derived.criterion("lead.direct.users").condition()).isEqualTo(USERS.atLeast(50));
        assertThat(derived.criterion("lead.direct.users").text())
                .isEqualTo(BASE.criterion("lead.direct.users").text());
        assertThat(derived.criterion("lead.partner.users")).isEqualTo(BASE.criterion("lead.partner.users"));
    }

    @Test
    void whatToDoAboutACriterionIsInheritedAndChangedById() {
        Text toDo = text("问清人数", "Ask how many users there are");
        Funnel base = derive(f -> f.stage("lead", s -> s.criterion("users", c -> c.toDo(toDo))));
        assertThat(BASE.criterion("lead.direct.users").toDo()).isEmpty();
        Funnel derived = base.derive(
                "third",
                "1",
                f -> f.stage(
                        "lead",
                        s -> s.criterion(
                                DIRECT, "users", c -> c.toDo(text("某", "Some")).when(USERS.atLeast(50)))));
        assertThat(derived.criterion("lead.direct.users").toDo()).contains(SOME);
        assertThat(derived.criterion("lead.partner.users").toDo()).contains(toDo);
    }

    @Test
    void criteriaOfAllSaleTypesAreChangedTogether() {
        Funnel derived = derive(f -> f.stage("lead", s -> s.criterion("users", c -> c.text(SOME))));
        assertThat(derived.criteria().stream()
                        .filter(criterion -> criterion.name().equals("users"))
                        .map(Criterion::text))
                .containsExactly(SOME, SOME);
    }

    @Test
    void aCriterionThatWasTakenOutCanBePutInAgain() {
        Funnel derived = derive(f -> f.stage(
                "lead",
                s -> s.withoutCriterion(DIRECT, "users")
                        .withoutCriterion(PARTNER, "users")
                        .criterion("users", c -> c.text(SOME).when(AGREED.isTrue()))));
        assertThat(derived.stage("lead").criteria()).extracting(Criterion::text).containsExactly(SOME, SOME);
    }

    @Test
    void linksToCriteriaThatAreTakenOutVanish() {
        Funnel derived = derive(f -> f.stage("proposal", s -> s.withoutCriterion(DIRECT, "needs")));
        Action visit = derived.guide("propose").optional().get(0);
        assertThat(visit.helps()).extracting(CriterionLink::criterion).containsExactly("proposal.partner.needs");
        assertThat(BASE.guide("propose").optional().get(0).helps()).hasSize(2);
    }

    @Test
    void linksThatAreNewlySaidDoNotVanish() {
        assertThatThrownBy(() -> derive(f -> f.stage("proposal", s -> s.withoutCriterion(DIRECT, "needs"))
                        .guide("propose", g -> g.optional("visit", a -> a.helps("proposal.direct.needs")))))
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessageContaining("1 problem: guide 'propose', action 'visit': 'helps' names the unknown criterion "
                        + "'proposal.direct.needs'");
    }

    @Test
    void aStageIsPutBeforeAnother() {
        Funnel derived = derive(f -> f.stageBefore("won", "contract", stage(s -> s.winProbability(80))));
        assertThat(derived.stages()).extracting(Stage::id).containsExactly("lead", "proposal", "contract", "won");
        assertThat(derived.stages()).extracting(Stage::order).containsExactly(1, 2, 3, 4);
        assertThat(derive(f -> f.stageBefore("lead", "won", s -> s.customerType(SOME)))
                        .stages())
                .as("a stage that is there keeps its place")
                .extracting(Stage::id)
                .containsExactly("lead", "proposal", "won");
        assertThatThrownBy(() -> derive(f -> f.stageBefore("wonn", "contract", stage(s -> {}))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown stage 'wonn' (did you mean 'won'?); there are lead, proposal, won");
    }

    @Test
    void stagesGuidesAndActionsAreTakenOut() {
        Funnel derived =
                derive(f -> f.withoutStage("won").withoutGuide("find").guide("propose", g -> g.withoutAction("visit")));
        assertThat(derived.stages()).extracting(Stage::id).containsExactly("lead", "proposal");
        assertThat(derived.guides()).extracting(ActionGuide::id).containsExactly("propose");
        assertThat(derived.guide("propose").actions()).extracting(Action::name).containsExactly("ask-budget");
        assertThatThrownBy(() -> derive(f -> f.withoutGuide("fond")))
                .hasMessage("unknown guide 'fond' (did you mean 'find'?); there are find, propose");
        assertThatThrownBy(() -> derive(f -> f.guide("find", g -> g.withoutAction("cal"))))
                .hasMessage("unknown action 'cal' (did you mean 'call'?); there are call");
        assertThatThrownBy(() -> derive(f -> f.stage("lead", s -> s.withoutCriterion(DIRECT, "user"))))
                .hasMessage("unknown criterion 'user' (did you mean 'users'?); there are users");
    }

    @Test
    void whatWasTakenOutAndPutInAgainIsDefinedTwiceOnTheSecondTime() {
        assertThatThrownBy(() -> derive(f -> f.withoutStage("won")
                        .stage("won", stage(s -> {}))
                        .stage("won", s -> {})
                        .withoutGuide("find")
                        .guide("find", g -> g.to("lead").optional("call", a -> a.text(SOME)))
                        .guide(
                                "find",
                                g -> g.withoutAction("call")
                                        .optional("call", a -> a.text(SOME))
                                        .optional("call", a -> {}))))
                .hasMessage(
                        "funnel 'acme' 2.1: 3 problems: stage 'won': defined twice: rename or remove one of the two · "
                                + "guide 'find': defined twice: rename or remove one of the two · "
                                + "guide 'find', action 'call': defined twice: rename or remove one of the two");
    }

    @Test
    void aFactThatIsReadInAnotherUnitReplacesTheInheritedOne() {
        Quantity dollars = Quantity.of("budget", "USD", BUDGET.label());
        Funnel derived =
                derive(f -> f.stage("proposal", s -> s.criterion(DIRECT, "budget", c -> c.when(dollars.moreThan(0)))));
        assertThat(derived.fact("budget")).isEqualTo(dollars);
        assertThat(derived.facts()).doesNotContain(BUDGET);
        assertThatThrownBy(() -> derive(f -> f.stage(
                        "lead",
                        s -> s.criterion(DIRECT, "budget", c -> c.text(SOME).when(dollars.moreThan(0))))))
                .as("while the inherited one is still read")
                .hasMessageContaining(
                        "1 problem: fact 'budget': is quantity (CNY) in one place and quantity (USD) " + "in another");
    }

    @Test
    void aStageIsNarrowedAndItsProbabilitiesAreReplaced() {
        Funnel derived =
                derive(f -> f.stage("proposal", s -> s.winProbability(40).winProbability(PARTNER, 20))
                        .stage("won", s -> s.saleTypes(DIRECT).withoutCriterion(PARTNER, "agreed")));
        assertThat(derived.stage("proposal").winProbability(DIRECT)).contains(WinProbability.of(40));
        assertThat(derived.stage("proposal").winProbability(PARTNER)).contains(WinProbability.of(20));
        assertThat(derived.stages(PARTNER)).extracting(Stage::id).containsExactly("lead", "proposal");
        assertThat(derived.stage("won").winProbabilities()).containsOnlyKeys(DIRECT);
    }

    @Test
    void aForecastCategoryIsInheritedUntilAnotherIsSaid() {
        Funnel said = derive(f -> f.stage("won", s -> s.forecastCategory(ForecastCategory.CLOSED)));
        assertThat(BASE.stage("won").forecastCategory()).isEmpty();
        assertThat(said.stage("won").forecastCategory()).contains(ForecastCategory.CLOSED);
        Funnel inherited = said.derive("p", "3", f -> f.stage("won", s -> s.winProbability(99)));
        assertThat(inherited.stage("won").forecastCategory()).contains(ForecastCategory.CLOSED);
        Funnel another = said.derive("p", "4", f -> f.stage("won", s -> s.forecastCategory(ForecastCategory.COMMIT)));
        assertThat(another.stage("won").forecastCategory()).contains(ForecastCategory.COMMIT);
        assertThat(another).isNotEqualTo(said);
    }

    @Test
    void theOrderInWhichProbabilitiesAreStatedDoesNotMatter() {
        Funnel one = Example.builder()
                .stage("extra", stage(s -> s.winProbability(PARTNER, 100).winProbability(100)))
                .build();
        Funnel other = Funnel.define("p", "1")
                .saleTypes(DIRECT, PARTNER)
                .stage("extra", stage(s -> s.winProbability(PARTNER, 30).winProbability(10)))
                .build();
        assertThat(one.stage("extra").winProbabilities()).hasSize(2);
        assertThat(other.stage("extra").winProbability(PARTNER)).contains(WinProbability.of(30));
        assertThat(other.stage("extra").winProbability(DIRECT)).contains(WinProbability.of(10));
    }

    @Test
    void anActionChangesItsKindAndATeamKeepsWhatIsNotSaid() {
        Position supervisor = Position.of("supervisor", text("主管", "Supervisor"));
        Funnel derived = derive(f ->
                f.guide("propose", g -> g.mandatory("visit", a -> a.text(SOME)).team(t -> t.assign(supervisor, SOME))));
        ActionGuide guide = derived.guide("propose");
        assertThat(guide.mandatory()).extracting(Action::name).containsExactly("ask-budget", "visit");
        assertThat(guide.optional()).isEmpty();
        assertThat(guide.team().holder(OWNER)).contains(text("销售", "Sales"));
        assertThat(guide.team().responsible().orElseThrow().position()).isEqualTo(OWNER);
        assertThat(derived.guide("find").team().holder(supervisor)).isEmpty();
        assertThat(derived.positions()).containsExactly(OWNER, supervisor);
    }

    /** Everything that can be said of a criterion and an action, and not changed where a derived funnel is silent. */
    @Test
    void whatIsNotSaidAnewIsInherited() {
        Form paper = Form.of("paper", SOME);
        Funnel said = derive(f -> f.stage(
                        "lead",
                        s -> s.source(Source.documented("lead"))
                                .criterion(
                                        DIRECT,
                                        "users",
                                        c -> c.requiresForm(paper).source(Source.documented("users"))))
                .guide(
                        "find",
                        g -> g.source(Source.documented("find"))
                                .mandatory(
                                        "call",
                                        a -> a.points(SOME)
                                                .forms(paper)
                                                .helps(Provenance.DOCUMENTED, "lead.direct.users")
                                                .source(Source.documented("call")))));
        Funnel silent = said.derive(
                "silent",
                "3",
                f -> f.stage("lead", s -> s.criterion(DIRECT, "users", c -> c.text(SOME)))
                        .guide("find", g -> g.mandatory("call", a -> a.text(SOME))));
        Criterion criterion = silent.criterion("lead.direct.users");
        assertThat(criterion.text()).isEqualTo(SOME);
        assertThat(criterion.condition()).isEqualTo(USERS.atLeast(1));
        assertThat(criterion.forms()).containsExactly(paper);
        assertThat(criterion.source()).isEqualTo(Source.documented("users"));
        assertThat(silent.stage("lead").source()).isEqualTo(Source.documented("lead"));
        Action action = silent.guide("find").actions().get(0);
        assertThat(action.text()).isEqualTo(SOME);
        assertThat(action.points()).containsExactly(SOME);
        assertThat(action.forms()).containsExactly(paper);
        assertThat(action.helps()).containsExactly(new CriterionLink("lead.direct.users", Provenance.DOCUMENTED));
        assertThat(action.source()).isEqualTo(Source.documented("call"));
        assertThat(silent.guide("find").source()).isEqualTo(Source.documented("find"));
        assertThat(silent.guide("find").saleTypes()).containsExactly(DIRECT, PARTNER);
        assertThat(silent.forms()).contains(paper);
    }

    @Test
    void aFormThatIsRelabelledReplacesTheInheritedOne() {
        Form renamed = Form.of("offer", SOME);
        Funnel derived = derive(f -> f.stage("won", s -> s.criterion("agreed", c -> c.requiresForm(renamed))));
        assertThat(derived.forms()).containsExactly(renamed);
        Funnel declared = derive(f -> f.stage("won", s -> s.criterion("agreed", c -> c.requiresForm()))
                .forms(renamed));
        assertThat(declared.forms()).containsExactly(renamed);
        assertThat(derive(f -> f.withoutStage("won")).forms())
                .as("what is not used any more stays declared")
                .containsExactly(Example.OFFER);
    }

    @Test
    void whatIsTakenOutTwiceIsMissedTheSecondTime() {
        assertThatThrownBy(() -> derive(f -> f.withoutStage("won").withoutStage("won")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown stage 'won'; there are lead, proposal");
        assertThatThrownBy(() -> derive(f ->
                        f.stage("lead", s -> s.withoutCriterion(DIRECT, "users").withoutCriterion(DIRECT, "users"))))
                .hasMessage("unknown criterion 'users'; there is none");
    }

    @Test
    void aChangedCriterionLeavesTheOthersAlone() {
        Funnel derived = derive(f -> f.stage("proposal", s -> s.criterion("needs", c -> c.text(SOME))));
        assertThat(derived.criterion("proposal.direct.needs").text()).isEqualTo(SOME);
        assertThat(derived.criterion("proposal.direct.budget")).isEqualTo(BASE.criterion("proposal.direct.budget"));
        Funnel without = derive(f ->
                f.stage("proposal", s -> s.withoutCriterion(DIRECT, "budget").criterion("needs", c -> c.text(SOME))));
        assertThat(without.stage("proposal").criteria())
                .extracting(Criterion::id)
                .containsExactly("proposal.direct.needs", "proposal.partner.needs");
        assertThat(without.criterion("proposal.partner.needs").text()).isEqualTo(SOME);
        assertThatThrownBy(() -> derive(f -> f.stage(
                        "proposal",
                        s -> s.criterion("needs", c -> c.text(SOME)).criterion("needs", c -> c.text(SOME)))))
                .as("changed twice")
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessageContaining("criterion 'needs': defined twice");
    }

    @Test
    void oneProbabilityForAllReplacesTheInheritedOnes() {
        Funnel derived = derive(f -> f.stage("proposal", s -> s.winProbability(PARTNER, 20)));
        assertThat(derived.stage("proposal").winProbability(DIRECT)).contains(WinProbability.of(30));
        assertThat(derived.stage("proposal").winProbability(PARTNER)).contains(WinProbability.of(20));
        Funnel narrowed =
                derive(f -> f.stage("proposal", s -> s.saleTypes(PARTNER).winProbability(40)));
        assertThat(narrowed.stage("proposal").winProbabilities()).containsOnlyKeys(PARTNER);
        assertThat(narrowed.stage("proposal").winProbability(PARTNER)).contains(WinProbability.of(40));
    }

    @Test
    void aBuilderMakesEqualFunnelsAndNeverChangesThem() {
        List<StageBuilder> leaked = new ArrayList<>();
        FunnelBuilder builder = Example.builder().stage("extra", stage(leaked::add));
        Funnel first = builder.build();
        Funnel second = builder.build();
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        leaked.get(0).customerType(SOME).criterion("late", c -> c.text(SOME).when(NEEDS.empty()));
        builder.label(SOME).stage("last", stage(s -> {}));
        assertThat(first).isEqualTo(second);
        assertThat(first.stages()).hasSize(4);
        assertThat(builder.build().stage("extra").criteria()).hasSize(4);
        assertThat(builder.build().stages()).hasSize(5);
    }

    @Test
    void nothingOfAFunnelCanBeChanged() {
        assertThatThrownBy(() -> BASE.stages().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BASE.criteria().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BASE.stage("won").winProbabilities().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BASE.guide("propose").team().assignments().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BASE.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void lookingUpWhatIsNotThereNamesTheNearest() {
        assertThatThrownBy(() -> BASE.stage("leed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown stage 'leed' (did you mean 'lead'?); there are lead, proposal, won");
        assertThatThrownBy(() -> BASE.saleType("x")).hasMessage("unknown sale type 'x'; there are direct, partner");
        assertThatThrownBy(() -> BASE.form("ofer")).hasMessageContaining("(did you mean 'offer'?)");
        assertThatThrownBy(() -> BASE.fact("user")).hasMessageContaining("(did you mean 'users'?)");
        assertThatThrownBy(() -> BASE.criterion("won.direct.agred"))
                .hasMessageContaining("(did you mean 'won.direct.agreed'?)");
    }
}
