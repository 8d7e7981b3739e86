package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a journey remembers approvals, requests and overrides, and what it does not take. */
class JourneyMemoryTest {

    /** Has neither the first stage nor positions. */
    static final Funnel SHORTER = Funnel.define("deals", "3")
            .saleTypes(Deals.DIRECT)
            .stage(
                    "offer",
                    stage -> stage.customerType(text("报价客户", "Customer with an offer"))
                            .criterion(
                                    "interest",
                                    c -> c.text(text("客户有意向", "The customer is interested"))
                                            .when(Deals.INTEREST.isTrue())))
            .build();

    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(Deals.FUNNEL, Deals.STRICTER, SHORTER);

    /** At the first stage by override; entering the last one is approved, and an override is asked for, too. */
    private static final List<JourneyEvent> BEGINNING = List.of(
            new JourneyEvent.Opened(stamp(1), "deal-7", Deals.FUNNEL.reference(), "direct"),
            overridden(2, "lead"),
            new JourneyEvent.StageApproved(new EventMetadata(3, MONDAY, WANG), "order", "supervisor", ""),
            new JourneyEvent.OverrideRequested(stamp(4), "order", "a key account"));

    private static EventMetadata stamp(long sequence) {
        return new EventMetadata(sequence, MONDAY, LI);
    }

    private static JourneyEvent overridden(long sequence, String stage) {
        return new JourneyEvent.StageOverridden(
                new EventMetadata(sequence, MONDAY, WANG),
                stage,
                "supervisor",
                "a key account",
                new Waived(List.of(), List.of(), List.of(), List.of()));
    }

    private static JourneyEvent entered(long sequence, String stage) {
        return new JourneyEvent.StageEntered(stamp(sequence), stage);
    }

    private static JourneyEvent moved(long sequence, Funnel to, String... stage) {
        return new JourneyEvent.MovedToVersion(
                stamp(sequence), to.reference(), Stream.of(stage).findFirst(), Optional.empty());
    }

    private static JourneyEvent fallen(long sequence, String... stage) {
        return new JourneyEvent.FallenBack(stamp(sequence), Stream.of(stage).findFirst(), List.of(), false);
    }

    /** What is remembered after more events. */
    static Stream<Arguments> memories() {
        JourneyEvent won = new JourneyEvent.Won(stamp(5), "");
        JourneyEvent lost = new JourneyEvent.Lost(stamp(5), "the price", Optional.empty());
        return Stream.of(
                remembered("order", "order", "lead"),
                remembered("order", "order", "lead", new JourneyEvent.ActionDone(stamp(5), "find.call", "")),
                remembered("order", "order", "lead", new JourneyEvent.FormAttached(stamp(5), "contract", "1")),
                remembered("order", "", "lead", entered(5, "offer")),
                remembered("", "", "lead", entered(5, "order")),
                remembered("order", "", "lead offer", overridden(5, "offer")),
                remembered("", "", "lead", overridden(5, "offer"), fallen(6, "lead")),
                remembered("", "", "", fallen(5)),
                remembered("", "", "lead", won),
                remembered("", "", "lead", lost),
                remembered("", "", "lead", lost, new JourneyEvent.Reopened(stamp(6), "again")),
                remembered("", "", "lead", moved(5, Deals.STRICTER, "lead")),
                remembered("", "", "lead", moved(5, Deals.STRICTER, "offer")),
                remembered("", "", "", moved(5, Deals.STRICTER)),
                remembered("", "", "lead", entered(5, "offer"), moved(6, SHORTER, "offer")),
                remembered("", "", "lead offer", overridden(5, "offer"), moved(6, SHORTER, "offer")));
    }

    private static Arguments remembered(String approvals, String requests, String inForce, JourneyEvent... events) {
        return arguments(
                Arrays.stream(events)
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(" ", "after ", "")),
                List.of(events),
                approvals,
                requests,
                inForce);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("memories")
    void isForgottenWhenItHasServed(
            String name, List<JourneyEvent> more, String approvals, String requests, String inForce) {
        List<JourneyEvent> events = new ArrayList<>(BEGINNING);
        events.addAll(more);
        JourneyState state = JourneyState.replay(VERSIONS, events);
        assertThat(names(state.approvals(), JourneyEvent.StageApproved::stage)).isEqualTo(approvals);
        assertThat(names(state.overrideRequests(), JourneyEvent.OverrideRequested::stage))
                .isEqualTo(requests);
        assertThat(names(state.overridesInForce(), JourneyEvent.StageOverridden::stage))
                .isEqualTo(inForce);
        assertThat(state.overrides())
                .as("every override stays on record")
                .isEqualTo(events.stream()
                        .filter(JourneyEvent.StageOverridden.class::isInstance)
                        .toList());
    }

    private static <E> String names(List<E> events, Function<E, String> name) {
        return events.stream().map(name).collect(Collectors.joining(" "));
    }

    /** Events that name a stage, or stand in a place, that there is not. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("event 5: stage 'leed' is none of ", fallen(5, "leed")),
                arguments(
                        "event 5: stage 'ordr' is none of ",
                        new JourneyEvent.StageApproved(stamp(5), "ordr", "supervisor", "")),
                arguments(
                        "event 5: stage 'ordr' is none of ",
                        new JourneyEvent.OverrideRequested(stamp(5), "ordr", "a key account")),
                arguments("event 5: stage 'offr' is none of ", overridden(5, "offr")),
                arguments("event 5: stage 'lead' is none of ", moved(5, SHORTER, "lead")),
                arguments(
                        "event 5: unknown funnel 'deals' 9",
                        new JourneyEvent.MovedToVersion(
                                stamp(5), new FunnelReference("deals", "9"), Optional.empty(), Optional.empty())),
                arguments("event 4: expected event 5", entered(4, "offer")),
                arguments("event 6: expected event 5", entered(6, "offer")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void whatDoesNotFollowIsRefused(String message, JourneyEvent event) {
        JourneyState state = JourneyState.replay(VERSIONS, BEGINNING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.after(List.of(event)))
                .withMessageStartingWith(message);
    }

    @Test
    void aJourneyIsOpenedByItsFirstEvent() {
        JourneyEvent second = new JourneyEvent.Opened(stamp(2), "deal-7", Deals.FUNNEL.reference(), "direct");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyState.replay(VERSIONS, List.of(second)))
                .withMessage("event 2: a journey is opened by event 1");
    }

    @Test
    void aStateEqualsOnlyAState() {
        JourneyState state = JourneyState.replay(VERSIONS, BEGINNING);
        assertThat(state).isEqualTo(JourneyState.replay(VERSIONS, BEGINNING)).isNotEqualTo("deal-7");
        assertThat(state.opened()).isEqualTo(BEGINNING.get(0));
    }
}
