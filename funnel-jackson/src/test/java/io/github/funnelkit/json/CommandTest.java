package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.journey.Obstacle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Commands as clients send them: what each kind looks like, and how what a client got wrong is refused. */
class CommandTest {

    private static final Funnel FUNNEL = RandomJourneys.VERSIONS.all().get(0);

    /** One of each kind. */
    private static String everyKind(Line line) {
        RandomCommands commands = new RandomCommands(FUNNEL, new Random(22));
        return Stream.of(JourneyCommand.Kind.values())
                .map(commands::make)
                .map(command -> line.documents().write(command) + "\n")
                .collect(Collectors.joining());
    }

    @Property
    void whatIsWrittenIsReadAsWhatItWas(@ForAll long seed) {
        JourneyCommand command = RandomCommands.of(FUNNEL, seed);
        for (Line line : Line.values()) {
            String written = line.documents().write(command);
            assertThat(line.documents().readCommand(FUNNEL, written)).isEqualTo(command);
        }
        assertThat(Line.JSON_3.documents().write(command))
                .isEqualTo(Line.JSON_2.documents().write(command));
    }

    @Test
    void everyKindIsReadByMappers() throws Exception {
        ObjectMapper two = new ObjectMapper().registerModule(new FunnelModule());
        JsonMapper three = JsonMapper.builder()
                .addModule(new io.github.funnelkit.jackson3.FunnelModule())
                .build();
        for (String written : everyKind(Line.JSON_2).lines().toList()) {
            JourneyCommand command = Line.JSON_2.documents().readCommand(FUNNEL, written);
            assertThat(two.writeValueAsString(command)).isEqualTo(written);
            assertThat(three.writeValueAsString(command)).isEqualTo(written);
            assertThat(two.readerFor(JourneyCommand.class)
                            .withAttribute(FunnelModule.FUNNEL, FUNNEL)
                            .<JourneyCommand>readValue(written))
                    .isEqualTo(command);
            assertThat(three.readerFor(JourneyCommand.class)
                            .withAttribute(FunnelModule.FUNNEL, FUNNEL)
                            .<JourneyCommand>readValue(written))
                    .isEqualTo(command);
        }
        assertThatThrownBy(() -> two.readValue("{\"command\":\"review\"}", JourneyCommand.class))
                .hasMessageContaining("a command is read by the funnel of its journey");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"command\":\"enter\",\"stage\":\"target\"} | {\"format\":\"funnelkit/command/1\",\"command\":\"enter\",\"stage\":\"target\"}",
                "{\"command\":\"lose\"} | {\"format\":\"funnelkit/command/1\",\"command\":\"lose\"}",
                "{\"command\":\"moveToVersion\",\"funnel\":{\"id\":\"standard\",\"version\":\"2\"},\"landing\":\"sameStage\"} | {\"format\":\"funnelkit/command/1\",\"command\":\"moveToVersion\",\"funnel\":{\"id\":\"standard\",\"version\":\"2\"}}",
                "{\"command\":\"moveDown\",\"landing\":{\"stage\":\"target\"}} | {\"format\":\"funnelkit/command/1\",\"command\":\"moveDown\",\"landing\":{\"stage\":\"target\"}}",
                "{\"command\":\"learn\",\"learned\":{\"budget\":5}} | {\"format\":\"funnelkit/command/1\",\"command\":\"learn\",\"learned\":{\"budget\":{\"value\":5,\"unit\":\"CNY\"}}}",
            })
    void whatNeedNotBeSaidMayBeLeftOut(String sent, String written) {
        for (Line line : Line.JSON_2.sameFormat()) {
            assertThat(line.documents().write(line.documents().readCommand(FUNNEL, sent)))
                    .isEqualTo(written);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7 | 1:1: found the number 7, expected an object that describes a command",
                "{} | 1:1: 'command' is missing: expected one of learn,",
                "{\"format\":\"funnelkit/command/2\",\"command\":\"review\"} | /format: format 'funnelkit/command/2' cannot be read",
                "{\"command\":\"entr\"} | /command: unknown command 'entr' (did you mean 'enter'?); there are learn,",
                "{\"command\":\"enter\"} | 1:1: 'stage' is missing",
                "{\"command\":\"enter\",\"stage\":\"targt\"} | /stage: unknown stage 'targt' (did you mean 'target'?)",
                "{\"command\":\"enter\",\"stage\":\"\"} | /stage: found a blank text",
                "{\"command\":\"enter\",\"stage\":\"target\",\"note\":\"x\"} | /note: unknown property 'note'",
                "{\"command\":\"attach\",\"form\":\"reciept\",\"reference\":\"x\"} | /form: unknown form 'reciept' (did you mean 'receipt'?)",
                "{\"command\":\"complete\",\"action\":\"step-1.lst-customers\"} | /action: unknown action 'step-1.lst-customers' (did you mean 'step-1.list-customers'?)",
                "{\"command\":\"end\",\"ending\":\"lots\"} | /ending: unknown ending 'lots' (did you mean 'lost'?)",
                "{\"command\":\"learn\",\"learned\":{\"budgt\":5}} | /learned/budgt: unknown fact 'budgt' (did you mean 'budget'?)",
                "{\"command\":\"learn\",\"learned\":{\"budget\":{\"value\":1,\"unit\":\"USD\"}}} | /learned/budget: found the text 'USD', expected \"CNY\"",
                "{\"command\":\"learn\",\"forgotten\":[\"budgt\"]} | /forgotten: unknown fact 'budgt' (did you mean 'budget'?)",
                "{\"command\":\"learn\",\"learned\":{\"budget\":5},\"forgotten\":[\"budget\"]} | /forgotten: fact 'budget' is both learned and forgotten",
                "{\"command\":\"takeBack\",\"event\":0} | /event: found the number 0, expected the number of the event that is taken back: 1 or more",
                "{\"command\":\"moveDown\"} | 1:1: 'landing' is missing: expected \"beforeFirstStage\", or an object with the 'stage'",
                "{\"command\":\"moveDown\",\"landing\":\"sameStage\"} | /landing: found the text 'sameStage', expected \"beforeFirstStage\"",
                "{\"command\":\"moveDown\",\"landing\":{\"stage\":\"targt\"}} | /landing/stage: unknown stage 'targt' (did you mean 'target'?)",
                "{\"command\":\"changeSaleType\",\"saleType\":\"projekt\"} | /saleType: unknown sale type 'projekt' (did you mean 'project'?)",
                "{\"command\":\"changeSaleType\",\"saleType\":\"project\",\"landing\":\"same\"} | /landing: unknown place to stand 'same' (did you mean 'sameStage'?); there are sameStage, beforeFirstStage",
                "{\"command\":\"changeSaleType\",\"saleType\":\"project\",\"landing\":7} | /landing: found the number 7, expected \"sameStage\", \"beforeFirstStage\", or an object with the 'stage'",
                "{\"command\":\"changeDeal\",\"amount\":7,\"currency\":\"RMB\"} | /currency: found the text 'RMB', expected the ISO 4217 code of a currency",
                "{\"command\":\"changeOwner\",\"owner\":\"li\",\"standIns\":[\"li\"]} | /standIns: a stand-in is named twice",
                "{\"command\":\"hold\",\"until\":\"2026-13-01\"} | /until: found the text '2026-13-01', expected a date as",
                "{\"command\":\"moveToVersion\",\"funnel\":{\"id\":\"standard\"}} | /funnel: 'version' is missing",
                "{\"command\": | 1:"
            })
    void whatAClientGotWrongIsNamed(String sent, String problem) {
        for (Line line : Line.JSON_2.sameFormat()) {
            assertThatThrownBy(() -> line.documents().readCommand(FUNNEL, sent))
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining(problem);
        }
    }

    /** A reason that is missing is for the user to see, not for the client's author. */
    @Test
    void aMissingReasonIsRefusedByTheGatekeeper() {
        JourneyCommand command = Line.JSON_2.documents().readCommand(FUNNEL, "{\"command\":\"lose\"}");
        JourneyState state =
                JourneyState.replay(EventTest.VERSIONS, EventTest.everything().subList(0, 3));
        Decision decision = Gatekeeper.of(EventTest.VERSIONS, GatePolicy.DEFAULT, ZoneOffset.UTC)
                .decide(state, command, Actor.of("li", "owner"), Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons()).contains(new Obstacle.ReasonMissing()));
    }

    @ParameterizedTest
    @EnumSource
    void whatCouldNotBeReadAgainIsRefused(Line line) {
        for (JourneyCommand command : new JourneyCommand[] {
            new JourneyCommand.Enter(" "),
            new JourneyCommand.TakeBack(0, "x"),
            new JourneyCommand.Hold(LocalDate.of(10_000, 1, 1), "x"),
            new JourneyCommand.ChangeSaleType("\uD83D", new Landing.SameStage()),
            new JourneyCommand.Lose("x", Optional.of("\uDC00"))
        }) {
            assertThatThrownBy(() -> line.documents().write(command))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("journey command cannot be written");
        }
    }

    @Test
    void theProblemsAreWordedForTheClientsAuthor() {
        assertThatThrownBy(() -> Line.JSON_2.documents().readCommand(FUNNEL, "{\"command\":\"entr\"}"))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        wrong -> assertThat(wrong.problems().get(0).in(Locale.CHINESE))
                                .contains("不存在的命令“entr”（是否应为“enter”？）"));
    }

    @Test
    void aCommandIsAPartOfAHostsRequest() throws Exception {
        ObjectMapper mapper = new ObjectMapper().registerModule(new FunnelModule());
        JourneyCommand command = new JourneyCommand.Enter("target");
        assertThat(mapper.writeValueAsString(Map.of("do", command)))
                .isEqualTo("{\"do\":{\"format\":\"funnelkit/command/1\",\"command\":\"enter\",\"stage\":\"target\"}}");
    }
}
