package io.github.funnelkit.guidance;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The day of the next action is that which the methodology states, whatever other days its criteria ask for. */
class NextActionDayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag ASKED = Flag.of("asked", text("已问", "Asked"));
    private static final Day MEETING = Day.of("meeting", text("下次见面", "Next meeting"));
    private static final Day VALID = Day.of("quoteValidUntil", text("报价有效期至", "Quote valid until"));

    private static Funnel quoted(Condition... more) {
        FunnelBuilder funnel = Funnel.define("f", "1").saleTypes(SALE);
        funnel.stage("one", stage -> {
            stage.customerType(text("一", "One"));
            stage.criterion("asked", c -> c.text(text("已问过", "It was asked")).when(ASKED.isTrue()));
            stage.criterion(
                    "valid", c -> c.text(text("报价有效", "The quote is valid")).when(VALID.upcoming()));
            for (int i = 0; i < more.length; i++) {
                Condition condition = more[i];
                stage.criterion(
                        "more-" + i, c -> c.text(text("已约", "It is agreed")).when(condition));
            }
        });
        return funnel.build();
    }

    private static Funnel stated(Condition... more) {
        return quoted(more).derive("f", "2", funnel -> funnel.nextAction(MEETING));
    }

    private static Tasks tasks(Funnel funnel, FactSheet facts) {
        return Tasks.of(Assessor.of(funnel, Clock.systemUTC()).assess(SALE, facts, TODAY));
    }

    @Test
    void aQuoteThatIsValidUntilADayIsNoNextAction() {
        FactSheet facts = FactSheet.empty().with(VALID, TODAY.plusDays(3)).with(MEETING, TODAY.plusDays(9));
        assertThat(tasks(quoted(), facts).agreed()).isEmpty();
        assertThat(tasks(stated(), facts).agreed()).contains(TODAY.plusDays(9));
    }

    @Test
    void aQuoteThatHasRunOutStillIsToBeAgreedAnew() {
        FactSheet facts = FactSheet.empty().with(ASKED, true).with(VALID, TODAY.minusDays(3));
        Assessment assessment = Assessor.of(stated(), Clock.systemUTC()).assess(SALE, facts, TODAY);
        assertThat(Tasks.of(assessment).all())
                .map(task -> task.explain(Locale.ENGLISH))
                .containsExactly("renew - The quote is valid (2026-11-20, 3 days overdue)");
        assertThat(tasks(stated(), FactSheet.empty().with(ASKED, true)).all())
                .map(Task::kind)
                .containsExactly(TaskKind.AGREE);
    }

    @Test
    void anOverdueNextActionIsRenewedBeforeAnOverdueQuote() {
        FactSheet facts = FactSheet.empty()
                .with(ASKED, true)
                .with(VALID, TODAY.minusDays(9))
                .with(MEETING, TODAY.minusDays(1));
        assertThat(tasks(quoted(MEETING.upcoming()), facts).all())
                .map(task -> task.about().get(0).criterion().name())
                .containsExactly("valid", "more-0");
        assertThat(tasks(stated(MEETING.upcoming()), facts).all())
                .map(task -> task.about().get(0).criterion().name())
                .containsExactly("more-0", "valid");
    }

    @Test
    void howeverLateTheNextActionMayBeItIsToBeAgreed() {
        Condition late = Condition.anyOf(MEETING.upcoming(), MEETING.withinLast(Period.ofDays(4)));
        FactSheet facts = FactSheet.empty().with(ASKED, true).with(VALID, TODAY);
        assertThat(tasks(stated(late), facts).all()).map(Task::kind).containsExactly(TaskKind.AGREE);
        assertThat(tasks(quoted(late), facts).all()).map(Task::kind).containsExactly(TaskKind.ASK);
    }

    /** A host's customer. */
    private record Deal(@Nullable Boolean asked, @Nullable LocalDate meeting) {}

    private static final FactBinding<Deal> DEALS = FactBinding.of(Deal.class)
            .bind(ASKED, Deal::asked)
            .bind(MEETING, Deal::meeting)
            .build();

    @Test
    void itIsReadAlthoughNoCriterionAsksForIt() {
        Assessor<Deal> assessor = Assessor.of(stated(), DEALS, Clock.systemUTC());
        Deal deal = new Deal(true, TODAY.plusDays(2));
        for (int customer = 0; customer < 25_000; customer++) { // by then it is compiled
            assertThat(Tasks.of(assessor.assess(SALE, deal, TODAY)).agreed()).contains(TODAY.plusDays(2));
        }
        assertThat(Tasks.of(assessor.assess(SALE, deal, TODAY, ReachedStage.none()))
                        .agreed())
                .contains(TODAY.plusDays(2));
        assertThat(Tasks.of(assessor.assessLeniently(SALE, deal, TODAY)).agreed())
                .contains(TODAY.plusDays(2));
        assertThat(Tasks.of(assessor.assess(SALE, new Deal(true, null), TODAY)).agreed())
                .isEmpty();
    }

    @Test
    void whereItIsNotBoundItIsNotKnown() {
        FactBinding<Deal> binding =
                FactBinding.of(Deal.class).bind(ASKED, Deal::asked).build();
        Assessor<Deal> assessor = Assessor.of(stated(), binding, Clock.systemUTC());
        assertThat(assessor.unboundFacts()).contains(MEETING);
        assertThat(Tasks.of(assessor.assess(SALE, new Deal(true, TODAY), TODAY)).agreed())
                .isEmpty();
    }
}
