package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.Condition.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A methodology that has nothing to do with the built-in one: selling software subscriptions, in English alone. */
class ForeignMethodologyTest {

    private static final SaleType SELF_SERVICE = SaleType.of("self-service", en("Self-service"));
    private static final SaleType ENTERPRISE = SaleType.of("enterprise", en("Enterprise"));
    private static final SaleType RENEWAL = SaleType.of("renewal", en("Renewal"));

    private static final Count SEATS = Count.of("seats", "seats", en("Seats"));
    private static final Quantity ANNUAL_VALUE = Quantity.of("annualValue", "EUR", en("Annual contract value"));
    private static final Flag TRIAL_STARTED = Flag.of("trialStarted", en("Trial started"));
    private static final Flag PERSONAL_DATA = Flag.of("personalData", en("Handles personal data"));
    private static final Flag SECURITY_REVIEWED = Flag.of("securityReviewed", en("Security was reviewed"));
    private static final Day CONTRACT_ENDS = Day.of("contractEnds", en("Contract ends"));
    private static final Day LAST_LOGIN = Day.of("lastLogin", en("Last login"));
    private static final FreeText PLAN = FreeText.of("plan", en("Plan"));
    private static final Checklist BUYERS =
            Checklist.of("buyers", en("Buying committee")).allowing("user", "champion", "economic-buyer", "legal");
    private static final Form ORDER_FORM = Form.of("order-form", en("Order form"));
    private static final Position EXECUTIVE = Position.of("account-executive", en("Account executive"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Text en(String wording) {
        return Text.of(Locale.ENGLISH, wording);
    }

    private static Funnel funnel() {
        return Funnel.define("subscriptions", "2026.4")
                .saleTypes(SELF_SERVICE, ENTERPRISE, RENEWAL)
                .stage(
                        "trial",
                        s -> s.customerType(en("Trialist"))
                                .saleTypes(SELF_SERVICE, ENTERPRISE)
                                .winProbability(ENTERPRISE, WinProbability.parse("12.5"))
                                .criterion(
                                        "started",
                                        c -> c.text(en("Has started a trial")).when(TRIAL_STARTED.isTrue()))
                                .criterion(
                                        ENTERPRISE,
                                        "seats",
                                        c -> c.text(en("Large enough")).when(SEATS.moreThan(99))))
                .stage(
                        "renewal-due",
                        s -> s.customerType(en("Due for renewal"))
                                .saleTypes(RENEWAL)
                                .winProbability(60)
                                .criterion(
                                        "due",
                                        c -> c.text(en("Contract ends within a quarter"))
                                                .when(CONTRACT_ENDS.withinNext(Period.ofMonths(3))))
                                .criterion(
                                        "active",
                                        c -> c.text(en("Used within 30 days"))
                                                .when(LAST_LOGIN.withinLast(Period.ofDays(30)))))
                .stage(
                        "evaluation",
                        s -> s.customerType(en("Evaluating"))
                                .saleTypes(ENTERPRISE)
                                .winProbability(12)
                                .winProbability(ENTERPRISE, WinProbability.parse("12.5"))
                                .criterion(
                                        "committee",
                                        c -> c.text(en("Champion and buyer known"))
                                                .when(BUYERS.ticked("champion", "economic-buyer")))
                                .criterion(
                                        "security",
                                        c -> c.text(en("Security is settled"))
                                                .when(when(PERSONAL_DATA.isTrue())
                                                        .then(SECURITY_REVIEWED.isTrue()))))
                .stage(
                        "subscribed",
                        s -> s.customerType(en("Subscriber"))
                                .winProbability(100)
                                .criterion(
                                        "plan",
                                        c -> c.text(en("A plan was chosen")).when(PLAN.oneOf("team", "business")))
                                .criterion(
                                        ENTERPRISE,
                                        "order",
                                        c -> c.text(en("Order signed"))
                                                .when(ANNUAL_VALUE.atLeast(BigDecimal.valueOf(10_000)))
                                                .requiresForm(ORDER_FORM)))
                .guide("to-trial", g -> g.to("trial").mandatory("invite", a -> a.text(en("Invite to a trial"))))
                .guide(
                        "close-enterprise",
                        g -> g.from("evaluation")
                                .to("subscribed")
                                .mandatory(
                                        "send-order",
                                        a -> a.text(en("Send the order form"))
                                                .forms(ORDER_FORM)
                                                .helps("subscribed.enterprise.order"))
                                .team(t -> t.assign(EXECUTIVE, en("Named executive"))))
                .guide(
                        "close-self-service",
                        g -> g.from("trial").to("subscribed").optional("mail", a -> a.text(en("Mail an offer"))))
                .guide(
                        "renew",
                        g -> g.from("renewal-due")
                                .to("subscribed")
                                .mandatory("review", a -> a.text(en("Hold a review"))))
                .build();
    }

    @Test
    void eachSaleTypeHasItsOwnWay() {
        Funnel funnel = funnel();
        assertThat(funnel.languages()).containsExactly(Locale.ENGLISH);
        assertThat(funnel.stages(SELF_SERVICE)).extracting(Stage::id).containsExactly("trial", "subscribed");
        assertThat(funnel.stages(ENTERPRISE))
                .extracting(Stage::id)
                .containsExactly("trial", "evaluation", "subscribed");
        assertThat(funnel.stages(RENEWAL)).extracting(Stage::id).containsExactly("renewal-due", "subscribed");
        assertThat(funnel.stage("trial").winProbability(SELF_SERVICE)).isEmpty();
        assertThat(funnel.stage("trial").winProbability(ENTERPRISE))
                .as("two stages may share a probability")
                .isEqualTo(funnel.stage("evaluation").winProbability(ENTERPRISE))
                .contains(WinProbability.parse("12.50"));
        assertThat(funnel.guide("close-self-service").saleTypes()).containsExactly(SELF_SERVICE, ENTERPRISE);
        Stage subscribed = funnel.stage("subscribed");
        assertThat(funnel.guide(funnel.stage("trial"), subscribed, SELF_SERVICE))
                .contains(funnel.guide("close-self-service"));
        assertThat(funnel.firstGuide(subscribed, SELF_SERVICE)).isEmpty();
    }

    @Test
    void eachSaleTypeIsAssessedByItsOwnCriteria() {
        Assessor<FactSheet> assessor = Assessor.of(funnel(), Clock.systemUTC());
        FactSheet facts = FactSheet.builder()
                .set(TRIAL_STARTED, true)
                .set(SEATS, 99)
                .set(PLAN, "team")
                .set(CONTRACT_ENDS, TODAY.plusMonths(3))
                .set(LAST_LOGIN, TODAY.minusDays(29))
                .build();
        assertThat(assessor.assess(SELF_SERVICE, facts, TODAY).stage())
                .map(Stage::id)
                .contains("subscribed");
        assertThat(assessor.assess(RENEWAL, facts, TODAY).stage())
                .map(Stage::id)
                .contains("subscribed");
        assertThat(assessor.assess(ENTERPRISE, facts, TODAY).stage()).isEmpty();
        assertThat(assessor.assess(ENTERPRISE, facts, TODAY)
                        .result("trial.enterprise.seats")
                        .explain(Locale.ENGLISH))
                .isEqualTo("Large enough - not met: 99, 1 short");
        FactSheet larger = facts.with(SEATS, 100).with(PERSONAL_DATA, false);
        assertThat(assessor.assess(ENTERPRISE, larger, TODAY).unknownFacts()).containsExactly(BUYERS);
        assertThat(assessor.assess(ENTERPRISE, larger, TODAY).winProbability())
                .map(WinProbability::toString)
                .contains("12.5 %");
    }

    @Test
    void wordingsInFurtherLanguagesAreKept() {
        Funnel both = funnel().derive(
                        "subscriptions",
                        "2026.5",
                        f -> f.label(text("订阅", "Subscriptions")).languages(Locale.ENGLISH));
        assertThat(both.label()).map(label -> label.in(Locale.CHINESE)).contains("订阅");
    }
}
