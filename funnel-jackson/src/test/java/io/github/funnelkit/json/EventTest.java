package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.CommandReference;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.Waived;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Events of journeys: what each kind looks like, streams of them, and how they are refused. */
class EventTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    static final FunnelCatalog VERSIONS = FunnelCatalog.of(FUNNEL, FunnelStandard.extended());
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor LI = Actor.of("li", "owner");
    private static final Actor WANG = Actor.of("wang", "supervisor", "owner");

    private static final String HEAD =
            "\"format\":\"funnelkit/event/1\",\"sequence\":2,\"at\":\"2026-11-23T02:00:00Z\",\"actor\":{\"id\":\"li\"}";

    private static EventMetadata stamp(long sequence, Actor actor) {
        return EventMetadata.of(sequence, MONDAY.plusSeconds(sequence), actor);
    }

    /** A journey in which everything happens that can. */
    static List<JourneyEvent> everything() {
        FactSheet.Builder facts = FactSheet.builder();
        set(facts, "budget", "2500000.5");
        set(facts, "trialAgreed", "true");
        set(facts, "residentTumourPatients", "15");
        facts.none(FUNNEL.fact("similarPurchases"));
        facts.none(FUNNEL.fact("procurementDate"));
        return List.of(
                new JourneyEvent.Opened(stamp(1, LI), "deal-7", FUNNEL.reference(), "project"),
                new JourneyEvent.FactsLearned(stamp(2, LI), FactChanges.learned(facts.build())),
                new JourneyEvent.FactsLearned(stamp(3, LI), FactChanges.forgotten(FUNNEL.fact("trialAgreed"))),
                new JourneyEvent.FormAttached(stamp(4, LI), "regional-survey", "document 17"),
                new JourneyEvent.ActionDone(
                        new EventMetadata(
                                5, MONDAY.plusSeconds(5), LI, new CommandReference("c-17", "09ac83f6ab73b2e1")),
                        "step-1.survey-region",
                        "三家医院"),
                new JourneyEvent.ActionDone(stamp(6, Actor.of("import")), "step-1.list-customers", ""),
                new JourneyEvent.StageEntered(stamp(7, LI), "target"),
                new JourneyEvent.OverrideRequested(stamp(8, LI), "initiated", "the tender is tomorrow"),
                new JourneyEvent.StageApproved(stamp(9, WANG), "initiated", "supervisor", ""),
                new JourneyEvent.StageOverridden(
                        stamp(10, WANG),
                        "initiated",
                        "supervisor",
                        "the tender is tomorrow",
                        new Waived(
                                List.of("initiated.project.proposal-endorsed"),
                                List.of("step-2.meet-director"),
                                List.of("intention"),
                                List.of())),
                new JourneyEvent.FallenBack(
                        stamp(11, LI), Optional.of("target"), List.of("intention.project.cooperation-interest"), true),
                new JourneyEvent.Won(stamp(12, LI), "signed on site"),
                new JourneyEvent.Reopened(stamp(13, WANG), "the contract was withdrawn"),
                new JourneyEvent.MovedToVersion(
                        stamp(14, WANG),
                        FunnelStandard.extended().reference(),
                        Optional.of("target"),
                        Optional.of(FunnelFingerprint.parse("193ceaa7af1ac29e-t3955s6fb0m82c7"))),
                new JourneyEvent.FallenBack(stamp(15, LI), Optional.empty(), List.of("target.project.revenue"), false),
                new JourneyEvent.Lost(stamp(16, LI), "price", Optional.of("another supplier")),
                new JourneyEvent.Reopened(stamp(17, LI), "a new tender"),
                new JourneyEvent.StageEntered(stamp(18, LI), "target"),
                new JourneyEvent.StageEntered(stamp(19, LI), "intention"),
                new JourneyEvent.TakenBack(stamp(20, WANG), 19, "another customer"),
                new JourneyEvent.MovedDown(stamp(21, WANG), Optional.empty(), "the buyer has left", Optional.empty()),
                new JourneyEvent.StageEntered(stamp(22, LI), "target"),
                new JourneyEvent.StageEntered(stamp(23, LI), "intention"),
                new JourneyEvent.MovedDown(
                        stamp(24, WANG), Optional.of("target"), "the buyer has left", Optional.of("step-1")),
                new DealEvent.PutOnHold(stamp(25, LI), LocalDate.parse("2027-03-01"), "the budget comes in spring"),
                new DealEvent.Resumed(stamp(26, LI), "they called"),
                new DealEvent.OwnerChanged(stamp(27, WANG), Owner.of("chen", "zhao")),
                new DealEvent.OwnerChanged(stamp(28, WANG), Owner.of("li")),
                new DealEvent.DealChanged(
                        stamp(29, LI),
                        DealTerms.of(new BigDecimal("1200000.5"), "CNY").closing(LocalDate.parse("2027-03-31"))),
                new DealEvent.DealChanged(stamp(30, LI), DealTerms.UNKNOWN),
                new DealEvent.SaleTypeChanged(stamp(31, LI), "non-project", Optional.of("target")),
                new DealEvent.SaleTypeChanged(stamp(32, LI), "project", Optional.empty()),
                new JourneyEvent.FactsLearned(
                        stamp(33, Actor.program("assistant")),
                        FactChanges.learned(FactSheet.empty().withNone(FUNNEL.fact("budget"))),
                        Evidence.asserted("a call of Monday")),
                new JourneyEvent.FactsLearned(
                        stamp(34, LI),
                        FactChanges.learned(FactSheet.empty().withNone(FUNNEL.fact("budget"))),
                        Evidence.confirmed("")));
    }

    private static void set(FactSheet.Builder sheet, String fact, String text) {
        set(sheet, FUNNEL.fact(fact), text);
    }

    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, String text) {
        sheet.setValue(fact, FactText.parse(fact, text));
    }

    private static String everyKind(Line line) {
        return everything().stream()
                .map(event -> line.documents().write(event) + "\n")
                .collect(Collectors.joining());
    }

    private static DocumentIterator<JourneyEvent> read(Line line, String text) {
        return line.documents().readEvents(VERSIONS, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void everyKindOccurs() {
        assertThat(everything())
                .extracting(event -> (Object) event.getClass())
                .contains(Stream.of(JourneyEvent.class, DealEvent.class)
                        .flatMap(each -> Arrays.stream(each.getPermittedSubclasses()))
                        .filter(type -> !type.isSealed() && type != DealEvent.Ended.class) // see EndedEventTest
                        .toArray());
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void everyKindIsOneLineInAlwaysTheSameWords(Line line) {
        String golden = Golden.text("events.ndjson");
        assertThat(everyKind(line)).isEqualTo(golden);
        List<JourneyEvent> read = read(line, golden).readAll();
        assertThat(read).isEqualTo(everything());
        assertThat(JourneyState.replay(VERSIONS, read).status()).isEqualTo(JourneyStatus.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void theCompetitorIsReadByItsOldNameToo(Line line) {
        JourneyEvent lost = new JourneyEvent.Lost(stamp(16, LI), "price", Optional.of("Acme"));
        String document = line.documents().write(lost);
        assertThat(document).contains("competitor");
        assertThat(line.documents().readEvent(FUNNEL, document.replace("competitor", "to")))
                .isEqualTo(lost);
    }

    @ParameterizedTest
    @EnumSource
    void oneEventIsReadByItsFunnel(Line line) {
        for (JourneyEvent event : everything()) {
            String document = line.documents().write(event);
            assertThat(line.documents().readEvent(FUNNEL, document)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7                        | 1:1: found the number 7, expected an object that describes an event",
                "{}                       | 1:1: 'format' is missing: expected \"funnelkit/event/1\"",
                "{}                       | 1:1: 'sequence' is missing: expected the number of the event in its journey: 1 or more",
                "{}                       | 1:1: 'actor' is missing: expected an object with the 'id' of who did it",
                "{HEAD,\"event\":\"stageEnterd\"} | /event: unknown event 'stageEnterd' (did you mean 'stageEntered'?); there are opened,",
                "{HEAD,\"event\":\"stageEntered\",\"stage\":\"targt\"} | /stage: unknown stage 'targt' (did you mean 'target'?); there are target,",
                "{HEAD,\"event\":\"stageEntered\",\"stage\":7} | /stage: found the number 7, expected a text",
                "{HEAD,\"event\":\"stageEntered\",\"stag\":\"target\"} | /stag: unknown property 'stag' (did you mean 'stage'?)",
                "{HEAD,\"event\":\"stageEntered\",\"stage\":\"target\",\"stage\":\"target\"} | /stage: 'stage' occurs twice",
                "{HEAD,\"event\":\"formAttached\",\"form\":\"reciept\",\"reference\":\" \"} | /form: unknown form 'reciept' (did you mean 'receipt'?)",
                "{HEAD,\"event\":\"formAttached\",\"form\":\"reciept\",\"reference\":\" \"} | /reference: found a blank text",
                "{HEAD,\"event\":\"actionDone\",\"action\":\"step-1.x\"} | /action: unknown action 'step-1.x'",
                "{HEAD,\"event\":\"lost\"} | 1:1: 'reason' is missing: expected a text",
                "{HEAD,\"event\":\"fallenBack\",\"automatic\":\"no\"} | /automatic: found the text 'no', expected true or false",
                "{HEAD,\"event\":\"fallenBack\",\"automatic\":true,\"ceased\":\"x\"} | /ceased: found the text 'x', expected a list of texts",
                "{HEAD,\"event\":\"stageOverridden\",\"waived\":{\"x\":1}} | /waived/x: unknown property 'x'",
                "{HEAD,\"event\":\"factsLearned\",\"learned\":{\"budgt\":1}} | /learned/budgt: unknown fact 'budgt' (did you mean 'budget'?)",
                "{HEAD,\"event\":\"factsLearned\",\"learned\":{\"budget\":{\"value\":1,\"unit\":\"USD\"}}} | /learned/budget: found the text 'USD', expected \"CNY\"",
                "{HEAD,\"event\":\"factsLearned\",\"learned\":{\"trialAgreed\":true},\"forgotten\":[\"trialAgreed\"]} | /forgotten: fact 'trialAgreed' is both learned and forgotten",
                "{HEAD,\"event\":\"opened\",\"journey\":\"d\",\"saleType\":\"project\",\"funnel\":{\"id\":\"standard\"}} | /funnel: 'version' is missing",
                "{\"format\":\"funnelkit/event/2\"} | /format: format 'funnelkit/event/2' cannot be read; supported is funnelkit/event/1",
                "{\"sequence\":0}         | /sequence: found the number 0, expected the number of the event",
                "{\"sequence\":1.5}       | /sequence: found the number 1.5, expected the number of the event",
                "{\"sequence\":9223372036854775808} | /sequence: found the number 9223372036854775808, expected",
                "{\"at\":\"2026-11-23\"}  | /at: found the text '2026-11-23', expected an instant such as \"2026-11-23T08:00:00Z\"",
                "{\"actor\":{\"id\":\"\",\"positions\":[\"\"]}} | /actor/id: found a blank text",
                "{\"actor\":{\"id\":\"\",\"positions\":[\"\"]}} | /actor/positions: found a blank text",
                "{HEAD,\"event\":\"takenBack\",\"takenBack\":2,\"reason\":\"x\"} | /takenBack: found 2, expected the number of an event before 2",
                "{HEAD,\"event\":\"takenBack\",\"takenBack\":0,\"reason\":\"x\"} | /takenBack: found the number 0, expected the number of the event that is taken back: one before this",
                "{HEAD,\"event\":\"factsLearned\",\"evidence\":\"conferred\"} | /evidence: unknown evidence 'conferred' (did you mean 'confirmed'?)",
                "{\"actor\":{\"id\":\"x\",\"program\":1}} | /actor/program: found the number 1, expected true or false",
                "{HEAD,\"event\":\"ownerChanged\",\"owner\":\"li\",\"standIns\":[\"li\"]} | /standIns: a stand-in is named twice",
                "{HEAD,\"event\":\"dealChanged\",\"amount\":7} | /amount: 'amount' and 'currency' belong together",
                "{HEAD,\"event\":\"dealChanged\",\"amount\":7,\"currency\":\"RMB\"} | /currency: found the text 'RMB', expected the ISO 4217 code of a currency, such as CNY or EUR: write \"CNY\"",
                "{HEAD,\"event\":\"dealChanged\",\"expectedClose\":\"soon\"} | /expectedClose: found the text 'soon', expected a date as",
                "{HEAD,\"event\":\"saleTypeChanged\",\"saleType\":\"projekt\"} | /saleType: unknown sale type 'projekt' (did you mean 'project'?)",
                "{HEAD,\"event\":\"putOnHold\",\"until\":\"2026-13-01\",\"reason\":\"x\"} | /until: found the text '2026-13-01', expected a date as",
                "{HEAD,\"event\":\"movedDown\"} | 1:1: 'reason' is missing: expected a text",
                "{\"command\":{\"id\":\"c-1\"}} | /command: 'digest' is missing: expected a text",
                "{\"command\":\"c-1\"}     | /command: found the text 'c-1', expected an object with the 'id' of the command",
                "{HEAD                    | 1:"
            })
    void whatIsWrongIsNamed(String document, String problem) {
        String text = document.replace("HEAD", HEAD);
        for (Line line : List.of(Line.JSON_2, Line.JSON_3)) {
            assertThatThrownBy(() -> line.documents().readEvent(FUNNEL, text))
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining(problem);
        }
    }

    @Test
    void everyProblemIsReportedAtOnceWithItsLine() {
        String document = "{\"format\":\"funnelkit/event/1\",\n\"event\":\"stageOverridden\",\n\"sequence\":0,\n"
                + "\"at\":\"now\",\n\"actor\":7,\n\"stage\":\"targt\",\n\"reason\":\"\",\n\"x\":1}";
        assertThatThrownBy(() -> Line.JSON_2.documents().readEvent(FUNNEL, document))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(each -> each.line() + each.pointer())
                                .containsExactly(
                                        "1", "1", "3/sequence", "4/at", "5/actor", "6/stage", "7/reason", "8/x"));
    }

    @Test
    void factsAreReadByTheVersionThatTheJourneyGoesBy() {
        String learned = "{" + HEAD + ",\"event\":\"factsLearned\",\"learned\":{\"budget\":1}}\n";
        String moved =
                "{" + HEAD + ",\"event\":\"movedToVersion\",\"funnel\":{\"id\":\"standard\",\"version\":\"9\"}}\n";
        String opened = Line.JSON_2.documents().write(everything().get(0)) + "\n";
        Iterator<JourneyEvent> events = read(Line.JSON_2, learned + opened + learned + moved + learned);
        assertThatThrownBy(events::next).hasMessageContaining("/learned: facts cannot be read without their funnel");
        assertThat(events.next()).isInstanceOf(JourneyEvent.Opened.class);
        assertThat(events.next()).isInstanceOf(JourneyEvent.FactsLearned.class);
        assertThatThrownBy(events::next).hasMessageContaining("/funnel: unknown funnel 'standard 9'");
        assertThatThrownBy(events::next).hasMessageContaining("/learned: facts cannot be read without their funnel");
        assertThat(events.hasNext()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theLineIsSaidOnWhichEachBegins(Line line) {
        String one = line.documents()
                .write(everything().get(0))
                .replaceFirst("^---\\s*", "")
                .strip();
        String separator = line.isJson() ? "\n" : "\n---\n";
        int between = line.isJson() ? 0 : 1;
        int second = 2 + (int) one.lines().count() + between;
        DocumentIterator<JourneyEvent> events = read(line, "\n" + one + separator + "{}" + separator + one);
        assertThat(events.line()).isZero();
        events.next();
        assertThat(events.line()).isEqualTo(2);
        assertThatThrownBy(events::next).isInstanceOf(DocumentException.class);
        assertThat(events.line()).isEqualTo(second);
        events.next();
        assertThat(events.line()).isEqualTo(second + 1 + between);
        assertThat(events.hasNext()).isFalse();
    }

    @Test
    void theEventsOfAListAreNamedByTheirNumber() {
        Iterator<JourneyEvent> events = read(
                Line.JSON_2, "[" + everyKind(Line.JSON_2).lines().findFirst().orElseThrow() + ",\n{}]");
        assertThat(events.next()).isEqualTo(everything().get(0));
        assertThatThrownBy(events::next).hasMessageContaining("2:1: /1: 'format' is missing");
    }
}
