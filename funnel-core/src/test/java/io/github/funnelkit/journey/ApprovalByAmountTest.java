package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.learn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deal is worth is seen wherever it is said: by the facts, or by the terms of the deal. */
class ApprovalByAmountTest {

    private static final Quantity AMOUNT = Quantity.of("amount", "CNY", Text.of("Amount"));
    private static final ApprovalRule LARGE = ApprovalRule.by("supervisor").when(AMOUNT.atLeast(1_000_000));
    private static final GatePolicy POLICY = GatePolicy.DEFAULT.withApproval("offer", LARGE);
    private static final Funnel FUNNEL = Deals.FUNNEL.derive("deals", "5", same -> same.facts(AMOUNT));
    private static final Funnel RENAMED = FUNNEL.derive("deals", "6", Renames.NONE.fact("amount", "worth"), same -> {});

    private static Gatekeeper gatekeeper(GatePolicy policy) {
        return Gatekeeper.of(FunnelCatalog.of(Deals.FUNNEL, FUNNEL, RENAMED), policy, SHANGHAI);
    }

    private static JourneyState ready(Gatekeeper gatekeeper, Funnel funnel) {
        return after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", funnel.reference(), "direct", LI, MONDAY))),
                learn(Deals.READY_FOR_OFFER),
                complete("find.call"),
                enter("lead"),
                complete("propose.visit"));
    }

    private static JourneyCommand terms(String amount, String currency) {
        return new JourneyCommand.ChangeDeal(DealTerms.of(new BigDecimal(amount), currency));
    }

    private static FactSheet amount(String amount) {
        return amount.equals("none")
                ? FactSheet.empty().withNone(AMOUNT)
                : FactSheet.empty().with(AMOUNT, new BigDecimal(amount));
    }

    private static boolean isAsked(Gatekeeper gatekeeper, JourneyState state, String stage) {
        return gatekeeper.gate(state, stage, MONDAY).obstacles().stream()
                .anyMatch(Obstacle.ApprovalMissing.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "        ,     ,         , true",
        "  999999,  CNY,         , false",
        " 1000000,  CNY,         , true",
        "        ,     ,        5, false",
        "        ,     ,  2000000, true",
        " 2000000,  CNY,        5, true",
        "       5,  CNY,  2000000, true",
        "       5,  CNY,        5, false",
        "       5,  CNY,     none, false",
        " 2000000,  CNY,     none, true",
        "       5,  USD,         , true",
        "       5,  USD,        5, true"
    })
    void itIsNeededWhereEitherAsksForItOrNeitherIsKnown(String terms, String currency, String fact, boolean needed) {
        Gatekeeper gatekeeper = gatekeeper(POLICY);
        JourneyState state = ready(gatekeeper, FUNNEL);
        if (fact != null) {
            state = after(gatekeeper, state, learn(amount(fact)));
        }
        if (terms != null) {
            state = after(gatekeeper, state, terms(terms, currency));
        }
        assertThat(isAsked(gatekeeper, state, "offer")).isEqualTo(needed);
        List<FactSheet> seen = state.terms().seenBy(AMOUNT.atLeast(1_000_000), state.facts());
        assertThat(seen.stream().anyMatch(facts -> LARGE.isNeeded(facts, Deals.TODAY)))
                .as("as hosts are told")
                .isEqualTo(needed);
    }

    /** A unit in another writing is the same currency, and none is that of the deal. */
    @ParameterizedTest
    @CsvSource({
        "'', EUR, false",
        "€, EUR, false",
        "€, USD, true",
        "EUR, EUR, false",
        "元, CNY, false",
        "元, TWD, true",
        "人民币, CNY, false",
        "人民币元, CNY, false",
        "RMB, CNY, false",
        "rmb, CNY, false",
        "¥, CNY, false",
        "￥, CNY, false",
        "¥, JPY, true",
        "cny, CNY, false",
        "万元, CNY, true"
    })
    void theUnitIsTheCurrency(String unit, String currency, boolean needed) {
        Quantity amount = Quantity.of("amount", unit, Text.of("Amount"));
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT.withApproval(
                "offer", ApprovalRule.by("supervisor").when(amount.atLeast(1_000_000))));
        JourneyState state = after(gatekeeper, ready(gatekeeper, Deals.FUNNEL), terms("5", currency));
        assertThat(isAsked(gatekeeper, state, "offer")).isEqualTo(needed);
    }

    /** A policy may ask for what the deal is worth where the methodology has no such fact. */
    @Test
    void theTermsAreEnough() {
        Gatekeeper gatekeeper = gatekeeper(POLICY);
        JourneyState ready = ready(gatekeeper, Deals.FUNNEL);
        assertThat(isAsked(gatekeeper, ready, "offer")).isTrue();
        assertThat(isAsked(gatekeeper, after(gatekeeper, ready, terms("5", "CNY")), "offer"))
                .isFalse();
        assertThat(isAsked(gatekeeper, after(gatekeeper, ready, terms("1e6", "CNY")), "offer"))
                .isTrue();
    }

    @Test
    void whatGrowsByItsTermsNeedsItAtTheNextGateAndForWinning() {
        Gatekeeper gatekeeper = gatekeeper(POLICY.withWinning(WinRule.FROM_ANY_STAGE));
        JourneyState small = after(gatekeeper, ready(gatekeeper, Deals.FUNNEL), terms("5", "CNY"), enter("offer"));
        assertThat(after(gatekeeper, small, new JourneyCommand.Win("")).status())
                .isEqualTo(JourneyStatus.WON);
        JourneyState grown = after(gatekeeper, small, terms("2000000", "CNY"));
        assertThat(isAsked(gatekeeper, grown, "order")).isTrue();
        assertThat(gatekeeper
                        .decide(grown, new JourneyCommand.Win(""), LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Entering 'Customer with an offer' needs the approval of: Supervisor");
        JourneyState approved = after(gatekeeper, grown, new JourneyCommand.Approve("offer", ""), Deals.WANG, MONDAY);
        assertThat(after(gatekeeper, approved, new JourneyCommand.Win("")).status())
                .isEqualTo(JourneyStatus.WON);
    }

    @Test
    void anotherNameOfTheFactIsNoWayAround() {
        Gatekeeper gatekeeper = gatekeeper(POLICY);
        JourneyState large = after(gatekeeper, ready(gatekeeper, RENAMED), terms("2000000", "CNY"));
        assertThat(isAsked(gatekeeper, large, "offer")).isTrue();
        assertThat(isAsked(gatekeeper, after(gatekeeper, large, terms("5", "CNY")), "offer"))
                .isFalse();
    }

    /** Nobody confirms the terms of a deal: they spare no approval where facts must be confirmed. */
    @Test
    void termsAreNoEvidence() {
        Gatekeeper gatekeeper = gatekeeper(POLICY.withEvidence("offer", EvidenceRule.confirmedBy()));
        JourneyState small = after(gatekeeper, ready(gatekeeper, FUNNEL), learn(amount("5")), terms("5", "CNY"));
        assertThat(isAsked(gatekeeper, small, "offer")).isTrue();
        JourneyState confirmed = after(
                gatekeeper,
                small,
                new JourneyCommand.Learn(FactChanges.learned(amount("5")), Evidence.confirmed("contract")));
        assertThat(isAsked(gatekeeper, confirmed, "offer")).isFalse();
        assertThat(isAsked(gatekeeper, after(gatekeeper, confirmed, terms("2000000", "CNY")), "offer"))
                .isTrue();
    }

    /** Whatever kind of number the methodology counts deals by. */
    @ParameterizedTest
    @CsvSource({
        "2000000,       ,       , true",
        "      5,       ,       , false",
        "2000000,      2,      3, true",
        "      5, 600000, 500000, true",
        "      5,      2,      3, false",
        "      5,      2,       , true",
        "       , 600000, 500000, true",
        "       ,      2,      3, false"
    })
    void aSumIsAnAmountToo(String terms, Integer hardware, Integer service, boolean needed) {
        Quantity first = Quantity.of("hardware", "CNY", Text.of("Hardware"));
        Quantity second = Quantity.of("service", "CNY", Text.of("Service"));
        Sum amount = Sum.of("amount", Text.of("Amount"), first, second);
        Funnel funnel = Deals.FUNNEL.derive("deals", "5", same -> same.facts(first, second));
        Gatekeeper gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(Deals.FUNNEL, funnel),
                GatePolicy.DEFAULT.withApproval(
                        "offer", ApprovalRule.by("supervisor").when(amount.atLeast(1_000_000))),
                SHANGHAI);
        JourneyState state = ready(gatekeeper, funnel);
        FactSheet facts = FactSheet.empty();
        if (hardware != null) {
            facts = facts.with(first, BigDecimal.valueOf(hardware));
        }
        if (service != null) {
            facts = facts.with(second, BigDecimal.valueOf(service));
        }
        state = hardware == null && service == null ? state : after(gatekeeper, state, learn(facts));
        state = terms == null ? state : after(gatekeeper, state, terms(terms, "CNY"));
        assertThat(isAsked(gatekeeper, state, "offer")).isEqualTo(needed);
    }

    /** What the deal is worth by its terms is seen in a sum that it is a part of, such as with options. */
    @ParameterizedTest
    @CsvSource({"2000000, 5, 5, true", "5, 5, 5, false", "2000000,, 5, true", "5,, 5, false", "5, 5, 2000000, true"})
    void anAmountThatIsAddedUpIsSeen(String terms, Integer amount, Integer options, boolean needed) {
        Quantity more = Quantity.of("options", "CNY", Text.of("Options"));
        Sum total = Sum.of("total", Text.of("Total"), AMOUNT, more);
        FactSheet facts = FactSheet.empty().with(more, BigDecimal.valueOf(options));
        FactSheet known = amount == null ? facts : facts.with(AMOUNT, BigDecimal.valueOf(amount));
        ApprovalRule rule = ApprovalRule.by("supervisor").when(total.atLeast(1_000_000));
        assertThat(DealTerms.of(new BigDecimal(terms), "CNY").seenBy(total.atLeast(1_000_000), known))
                .satisfies(seen -> assertThat(seen.stream().anyMatch(sheet -> rule.isNeeded(sheet, Deals.TODAY)))
                        .isEqualTo(needed));
    }

    /** The terms may be large where a part that is asked for by itself is small. */
    @Test
    void aPartThatIsAskedForByItselfLeavesTheSumOpen() {
        Quantity first = Quantity.of("hardware", "CNY", Text.of("Hardware"));
        Sum amount = Sum.of("amount", Text.of("Amount"), first, Quantity.of("service", "CNY", Text.of("Service")));
        FactSheet facts = FactSheet.empty().with(first, BigDecimal.valueOf(2));
        Condition when = first.atLeast(1_000_000).or(amount.atLeast(1_000_000));
        assertThat(DealTerms.of(BigDecimal.valueOf(5), "CNY").seenBy(when, facts))
                .anyMatch(seen -> seen.value(first).isUnknown());
    }

    @ParameterizedTest
    @CsvSource({"2000000, true", "5, false", "5.5, true"})
    void aCountIsAnAmountToo(String terms, boolean needed) {
        Count amount = Count.of("amount", "CNY", Text.of("Amount"));
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT.withApproval(
                "offer", ApprovalRule.by("supervisor").when(amount.atLeast(1_000_000))));
        JourneyState state = after(gatekeeper, ready(gatekeeper, Deals.FUNNEL), terms(terms, "CNY"));
        assertThat(isAsked(gatekeeper, state, "offer")).isEqualTo(needed);
    }

    /** A version has renamed the amount, and calls another fact as it was called. */
    @Test
    void aConditionThatNamesTwoAmountsIsAskedByEachOfThem() {
        Quantity worth = Quantity.of("worth", "CNY", Text.of("Worth"));
        Funnel both = FUNNEL.derive("deals", "7", Renames.NONE.fact("amount", "worth"), same -> same.facts(AMOUNT));
        Condition worthFirst = Condition.anyOf(worth.atLeast(1_000), AMOUNT.atLeast(1_000_000));
        Condition worthLast = Condition.anyOf(AMOUNT.atLeast(1_000_000), worth.atLeast(1_000));
        for (Condition when : List.of(worthFirst, worthLast)) {
            GatePolicy policy = GatePolicy.DEFAULT.withApproval(
                    "offer", ApprovalRule.by("supervisor").when(when));
            Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(Deals.FUNNEL, FUNNEL, both), policy, SHANGHAI);
            JourneyState small =
                    after(gatekeeper, ready(gatekeeper, both), learn(amount("5").with(worth, 5)));

            assertThat(isAsked(gatekeeper, after(gatekeeper, small, terms("5", "CNY")), "offer"))
                    .isFalse();
            assertThat(isAsked(gatekeeper, after(gatekeeper, small, terms("2000", "CNY")), "offer"))
                    .isTrue();
        }
    }
}
