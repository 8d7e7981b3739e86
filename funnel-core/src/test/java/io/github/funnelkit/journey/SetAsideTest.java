package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was known once and does not count by the version of now: unknown there, said, and never lost. */
class SetAsideTest {

    private static final Text LABEL = text("事实", "Fact");
    private static final Checklist OPEN = Checklist.of("fact", LABEL);
    private static final FreeText NAME = FreeText.of("name", text("姓名", "Name"));
    private static final Count RATING = Count.of("rating", "", text("评分", "Rating"));
    private static final List<FactSheet> PEOPLE = List.of(
            FactSheet.empty().with(NAME, "A\u202Enn").with(RATING, 3),
            FactSheet.empty().withNone(RATING),
            FactSheet.empty().with(NAME, "Christopher from a very long house by the river and the sea"));
    private static final Flag OTHER = Flag.of("other", text("其他", "Other"));

    private static Funnel funnel(String version, TypedFact<?> fact) {
        return Funnel.define("seats", version)
                .saleTypes(Deals.DIRECT)
                .facts(OTHER)
                .stage(
                        "lead",
                        stage -> stage.customerType(text("线索", "Lead"))
                                .criterion(
                                        "fact",
                                        c -> c.text(text("须有", "Must be")).when(fact.present())))
                .build();
    }

    private static Gatekeeper gatekeeper(Funnel... versions) {
        return Gatekeeper.of(FunnelCatalog.of(versions), GatePolicy.DEFAULT.withFallBack(FallBackRule.NEVER), SHANGHAI);
    }

    private static JourneyState opened(Gatekeeper gatekeeper) {
        return JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open(
                        "deal-7", gatekeeper.catalog().all().get(0).reference(), "direct", LI, MONDAY)));
    }

    private static JourneyCommand move(Funnel to) {
        return new JourneyCommand.MoveToVersion(to.reference());
    }

    /** A fact, what is known of it, the fact as the next version has it, and what is said then. */
    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        OPEN.allowing("crm", "erp", "hr"),
                        FactSheet.empty().with(OPEN, List.of("crm", "hr")),
                        OPEN.allowing("crm", "erp"),
                        "Fact: 'crm, hr' as it is known does not count in this version (no longer there: hr); it is unknown"
                                + " until it is learned anew",
                        "“事实”：所知的“crm、hr”不适用于该版本（已无此项：hr），按未知处理，请重新填写"),
                Arguments.of(
                        Quantity.of("fact", "CNY", LABEL),
                        FactSheet.empty().with(Quantity.of("fact", "CNY", LABEL), 150),
                        Quantity.of("fact", "USD", LABEL),
                        "Fact: '150 CNY' as it is known does not count in this version (CNY before, USD now); it is unknown"
                                + " until it is learned anew",
                        "“事实”：所知的“150 元”不适用于该版本（单位由 CNY 改为 USD），按未知处理，请重新填写"),
                Arguments.of(
                        Choice.of("fact", LABEL).entry("big", text("大型", "Large")),
                        FactSheet.empty().with(Choice.of("fact", LABEL).entry("big", text("大型", "Large")), "big"),
                        Choice.of("fact", LABEL).entry("small", text("小型", "Small")),
                        "Fact: 'Large' as it is known does not count in this version (not allowed any more); it is unknown"
                                + " until it is learned anew",
                        "“事实”：所知的“大型”不适用于该版本（不再允许），按未知处理，请重新填写"),
                Arguments.of(
                        Records.of("fact", LABEL, NAME, RATING),
                        FactSheet.empty().with(Records.of("fact", LABEL, NAME, RATING), PEOPLE),
                        Records.of("fact", LABEL, NAME),
                        "Fact: 'A\\u202Enn, no. 2, Christopher from a very long house by the …' as it is known does not"
                                + " count in this version (its records no longer have, or have otherwise: Rating); it is unknown"
                                + " until it is learned anew",
                        "“事实”：所知的“A\\u202Enn、第 2 条、Christopher from a very long house by the ri…”不适用于该版本"
                                + "（其记录中已去掉或已改变的有：评分），按未知处理，请重新填写"),
                Arguments.of(
                        FreeText.of("fact", LABEL),
                        FactSheet.empty().with(FreeText.of("fact", LABEL), "seven"),
                        Count.of("fact", "", LABEL),
                        "Fact: 'seven' as it is known does not count in this version (another type now); it is unknown"
                                + " until it is learned anew",
                        "“事实”：所知的“seven”不适用于该版本（类型已改变），按未知处理，请重新填写"),
                Arguments.of(
                        Count.of("fact", "", LABEL),
                        FactSheet.empty().withNone(Count.of("fact", "", LABEL)),
                        Flag.of("fact", LABEL),
                        "Fact: 'none' as it is known does not count in this version (another type now); it is unknown"
                                + " until it is learned anew",
                        "“事实”：所知的“无”不适用于该版本（类型已改变），按未知处理，请重新填写"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatTheNextVersionDoesNotAllowIsUnknownThereAndKnownAgainBefore(
            TypedFact<?> before, FactSheet known, TypedFact<?> after, String english, String chinese) {
        Funnel first = funnel("1", before);
        Funnel second = funnel("2", after);
        Gatekeeper gatekeeper = gatekeeper(first, second);
        JourneyState learned = Deals.after(
                gatekeeper,
                opened(gatekeeper),
                Deals.learn(known),
                Deals.learn(FactSheet.empty().with(OTHER, true)));

        Decision decision = gatekeeper.decide(learned, move(second), LI, MONDAY);
        JourneyState moved = learned.after(decision.events());

        assertThat(decision.explain(Locale.ENGLISH)).isEqualTo("Accepted\n- Note: " + english);
        assertThat(moved.facts().value(after).isUnknown()).isTrue();
        assertThat(moved.facts().known(OTHER)).isTrue();
        assertThat(moved.setAside()).hasSize(1);
        assertThat(moved.setAside().get(0).explain(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(gatekeeper.gate(moved, "lead", MONDAY).obstacles()).hasSize(1);
        assertThat(Progress.of(moved, gatekeeper, MONDAY).explain(Locale.ENGLISH))
                .contains("\nNote: " + english + "\n");

        JourneyState back = Deals.after(gatekeeper, moved, move(first));
        assertThat(back.facts()).isEqualTo(learned.facts());
        assertThat(back.setAside()).isEmpty();
        assertThat(Progress.of(back, gatekeeper, MONDAY).explain(Locale.ENGLISH))
                .doesNotContain("Note: ");
    }

    @Test
    void whatIsLearnedAnewOrForgottenIsAsideNoMore() {
        Checklist before = OPEN.allowing("crm", "erp", "hr");
        Funnel first = funnel("1", before);
        Funnel second = funnel("2", OPEN.allowing("crm", "erp"));
        Funnel third = funnel("3", Quantity.of("fact", "CNY", LABEL));
        Gatekeeper gatekeeper = gatekeeper(first, second, third);
        JourneyState state = Deals.after(
                gatekeeper,
                opened(gatekeeper),
                Deals.learn(FactSheet.empty().with(OPEN, List.of("hr"))),
                Deals.enter("lead"),
                move(second));
        JourneyCommand again = Deals.learn(FactSheet.empty().with(OPEN, List.of("hr")));
        assertThat(gatekeeper.decide(state, again, LI, MONDAY).explain(Locale.ENGLISH))
                .as("by the version of now")
                .isEqualTo("Refused:\n- Fact: 'hr' is not an entry; allowed are crm, erp");

        JourneyState anew =
                Deals.after(gatekeeper, state, Deals.learn(FactSheet.empty().with(OPEN, List.of("erp"))));
        assertThat(anew.setAside()).isEmpty();
        assertThat(Deals.after(gatekeeper, anew, move(first)).facts().known(OPEN))
                .isEqualTo(List.of("erp"));

        JourneyState forgotten = Deals.after(gatekeeper, state, new JourneyCommand.Learn(FactChanges.forgotten(OPEN)));
        assertThat(forgotten.setAside()).isEmpty();
        assertThat(Deals.after(gatekeeper, forgotten, move(first))
                        .facts()
                        .value(OPEN)
                        .isUnknown())
                .isTrue();

        JourneyState counted = Deals.after(
                gatekeeper,
                state,
                move(third),
                Deals.learn(FactSheet.empty().with(Quantity.of("fact", "CNY", LABEL), 7)));
        assertThat(counted.setAside()).isEmpty();
        assertThat(Deals.after(gatekeeper, counted, move(second)).setAside())
                .extracting(Obstacle.FactSetAside::learned)
                .containsExactly(Quantity.of("fact", "CNY", LABEL));
    }

    @Test
    void whatNoLongerOccursIsKeptAndNotAside() {
        Funnel first = funnel("1", OPEN);
        Funnel second = funnel("2", OTHER);
        Gatekeeper gatekeeper = gatekeeper(first, second);
        JourneyState moved = Deals.after(
                gatekeeper, opened(gatekeeper), Deals.learn(FactSheet.empty().with(OPEN, List.of("hr"))), move(second));
        assertThat(moved.setAside()).isEmpty();
        assertThat(moved.facts().known(OPEN)).isEqualTo(List.of("hr"));
    }

    /** As stored by a host without asking, or before the entries became fewer. */
    @Test
    void whatIsStoredIsReplayedWhateverTheFunnelSaysOfIt() {
        Funnel funnel = funnel("1", OPEN.allowing("crm", "erp"));
        Gatekeeper gatekeeper = gatekeeper(funnel);
        List<JourneyEvent> events = new ArrayList<>();
        events.add(gatekeeper.open("deal-7", funnel.reference(), "direct", LI, MONDAY));
        events.add(new JourneyEvent.FactsLearned(
                EventMetadata.of(2, MONDAY, LI),
                FactChanges.learned(
                        FactSheet.empty().with(OPEN, List.of("crm", "hr")).with(OTHER, true))));
        JourneyState state = JourneyState.replay(gatekeeper.catalog(), events);
        assertThat(state.facts().value(OPEN).isUnknown()).isTrue();
        assertThat(state.facts().known(OTHER)).isTrue();
        assertThat(state.setAside()).hasSize(1);
        assertThat(gatekeeper.gate(state, "lead", MONDAY).isOpen()).isFalse();
        assertThat(gatekeeper
                        .decide(state, new JourneyCommand.Review(), LI, MONDAY)
                        .events())
                .isEmpty();

        events.add(new JourneyEvent.FactsLearned(
                EventMetadata.of(3, MONDAY, LI),
                FactChanges.learned(FactSheet.empty().with(OTHER, false))));
        assertThat(JourneyState.replay(gatekeeper.catalog(), events))
                .isEqualTo(state.after(events.subList(2, 3)))
                .extracting(JourneyState::setAside)
                .isEqualTo(state.setAside());
        assertThat(state.setAside().get(0).fact()).isEqualTo((Fact<?>) funnel.fact("fact"));
    }
}
