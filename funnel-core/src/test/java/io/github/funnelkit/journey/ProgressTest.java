package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Actions and forms on the way to a stage whose work and criteria ask for different forms. */
class ProgressTest {

    private static final Form LIST = Form.of("list", text("客户名单", "Customer list"));
    private static final Form PLAN = Form.of("plan", text("销售计划", "Sales plan"));
    private static final Form LETTER = Form.of("letter", text("确认函", "Confirmation letter"));
    private static final Funnel FUNNEL = Funnel.define("forms", "1")
            .saleTypes(Deals.DIRECT)
            .stage(
                    "plan",
                    stage -> stage.customerType(text("计划客户", "Customer with a plan"))
                            .criterion(
                                    "interest",
                                    c -> c.text(text("客户有意向", "The customer is interested"))
                                            .when(Deals.INTEREST.isTrue())
                                            .requiresForm(LETTER)))
            .guide(
                    "prepare",
                    guide -> guide.to("plan")
                            .mandatory(
                                    "list",
                                    a -> a.text(text("列出客户", "List them")).forms(LIST))
                            .mandatory(
                                    "plan",
                                    a -> a.text(text("制定计划", "Make a plan")).forms(PLAN))
                            .optional("dine", a -> a.text(text("宴请", "Dine")).helps("plan.interest")))
            .build();
    private static final Gatekeeper GATEKEEPER = Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT, SHANGHAI);

    private static JourneyState journey(JourneyCommand... commands) {
        JourneyState opened = JourneyState.replay(
                GATEKEEPER.catalog(), List.of(GATEKEEPER.open("deal-7", FUNNEL.reference(), "direct", LI, MONDAY)));
        return after(GATEKEEPER, opened, commands);
    }

    private static Progress progress(JourneyCommand... commands) {
        return Progress.of(journey(commands), GATEKEEPER, MONDAY);
    }

    @Test
    void theFormsAreThoseOfTheWorkThenThoseOfTheCriteria() {
        assertThat(progress().forms()).extracting(Progress.FormProgress::form).containsExactly(LIST, PLAN, LETTER);
    }

    @Test
    void anObstacleIsRemovedByItsActionsThatAreNotDone() {
        Progress progress = progress(new JourneyCommand.Complete("prepare.list", ""));
        assertThat(progress.gate().orElseThrow().obstacles())
                .extracting(obstacle -> said(progress, obstacle))
                .containsExactly("Dine (prepare.dine)", "Make a plan (prepare.plan)");
        assertThat(progress.remedies(new Obstacle.Closed(JourneyStatus.WON))).isEmpty();
    }

    @Test
    void aCriterionThatNoActionHelpsIsRemovedByItsToDo() {
        Progress dined = progress(new JourneyCommand.Complete("prepare.dine", ""));
        Obstacle missing = dined.gate().orElseThrow().obstacles().get(0);
        assertThat(said(dined, missing)).isEqualTo("bring about - The customer is interested");
    }

    @Test
    void anApprovalIsGivenByWhoeverMay() {
        Obstacle approval = new Obstacle.ApprovalMissing(FUNNEL.stage("plan"), text("主管", "Supervisor"));
        assertThat(progress().remedies(approval)).singleElement().satisfies(remedy -> {
            assertThat(remedy.text().in(Locale.ENGLISH)).isEqualTo("Approve entering 'Customer with a plan'");
            assertThat(remedy.who().map(who -> who.in(Locale.ENGLISH))).contains("Supervisor");
            assertThat(remedy.action()).isEmpty();
        });
    }

    private static String said(Progress progress, Obstacle obstacle) {
        return progress.remedies(obstacle).stream()
                .map(remedy -> remedy.text().in(Locale.ENGLISH)
                        + remedy.action()
                                .map(action -> " (" + action.id() + ")")
                                .orElse("")
                        + remedy.who().map(who -> ", " + who.in(Locale.ENGLISH)).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @Test
    void whatIsInAndWhatIsDoneIsSaidOfEachTheLastTime() {
        Progress progress = progress(
                new JourneyCommand.Attach("plan", "first"),
                new JourneyCommand.Attach("letter", "other"),
                new JourneyCommand.Attach("plan", "second"),
                new JourneyCommand.Complete("prepare.list", "first"),
                new JourneyCommand.Complete("prepare.list", "second"),
                new JourneyCommand.Complete("prepare.dine", "other"));
        assertThat(progress.forms())
                .extracting(each -> each.form().id() + " "
                        + each.attached()
                                .map(JourneyEvent.FormAttached::reference)
                                .orElse("-"))
                .containsExactly("list -", "plan second", "letter other");
        assertThat(progress.actions())
                .extracting(each -> each.action().name() + " "
                        + each.done().map(JourneyEvent.ActionDone::note).orElse("-"))
                .containsExactly("list second", "plan -", "dine other");
        assertThat(progress.explain(Locale.ENGLISH)).isEqualTo("""
                Now: not at any stage yet (open)
                Lacking to enter 'Customer with a plan': 2
                - Criterion: The customer is interested - unknown: Interested: not known
                - Mandatory action not done yet: Make a plan
                Actions done: 2 of 3
                Forms attached: 2 of 3""");
    }
}
