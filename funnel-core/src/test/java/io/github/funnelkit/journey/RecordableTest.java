package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided can be read again: nothing is recorded that the funnel, or any document, would refuse. */
class RecordableTest {

    /** As a host has it, which does not know the entries of the funnel. */
    private static final Checklist MODULES = Checklist.of("modules", text("模块", "Modules"));

    private static final FreeText REMARK = FreeText.of("remark", text("说明", "Remark"));
    private static final Count SEATS = Count.of("seats", "", text("座位数", "Seats"));
    private static final Day DUE = Day.of("due", text("日期", "Due"));
    private static final Days VISITS = Days.of("visits", text("拜访", "Visits"));
    private static final Text LABEL = text("客户", "Customer");
    private static final String LONG = "x".repeat(RecordLimits.TEXT_LENGTH + 1);
    private static final String HALF = "call \uD83D\uDE00 back \uD83D";

    private static final Funnel FUNNEL = funnel("1", MODULES.allowing("crm", "erp", "hr"));

    private static Funnel funnel(String version, Checklist modules) {
        return Funnel.define("seats", version)
                .saleTypes(Deals.DIRECT)
                .facts(modules, REMARK, SEATS, DUE, VISITS)
                .forms(Form.of("quote", LABEL))
                .positions(Position.of("supervisor", LABEL))
                .stage(
                        "lead",
                        stage -> stage.customerType(LABEL)
                                .criterion("modules", c -> c.text(LABEL).when(modules.anyTicked())))
                .guide("g", guide -> guide.to("lead").optional("call", a -> a.text(LABEL)))
                .build();
    }

    private static final Gatekeeper GATEKEEPER = Gatekeeper.of(
            FunnelCatalog.of(FUNNEL),
            GatePolicy.DEFAULT.withApproval("lead", "supervisor").withWinning(WinRule.FROM_ANY_STAGE),
            SHANGHAI);
    private static final JourneyState OPENED = JourneyState.replay(
            GATEKEEPER.catalog(), List.of(GATEKEEPER.open("deal-7", FUNNEL.reference(), "direct", LI, MONDAY)));
    private static final JourneyState LOST = OPENED.after(GATEKEEPER
            .decide(OPENED, new JourneyCommand.Lose("price", Optional.empty()), LI, MONDAY)
            .events());

    private static String refusal(JourneyState state, JourneyCommand command, Locale language) {
        Decision decision = GATEKEEPER.decide(state, command, WANG, MONDAY);
        assertThat(decision.events()).isEmpty();
        return decision.explain(language);
    }

    private static String refusal(FactSheet learned) {
        return refusal(OPENED, Deals.learn(learned), Locale.ENGLISH);
    }

    @Test
    void anEntryThatTheFunnelDoesNotAllowIsRefusedWhateverTheHostsKeyAllows() {
        FactSheet ticked = FactSheet.empty().with(MODULES, List.of("erp", "crn", "payroll"));
        assertThat(refusal(ticked)).isEqualTo("""
                        Refused:
                        - Modules: 'crn' is not an entry (did you mean 'crm'?); allowed are crm, erp, hr
                        - Modules: 'payroll' is not an entry; allowed are crm, erp, hr""");
        assertThat(refusal(OPENED, Deals.learn(ticked), Locale.CHINESE))
                .isEqualTo("不能执行：\n- “模块”没有“crn”这一项（是否指“crm”？）；可选：crm、erp、hr\n" + "- “模块”没有“payroll”这一项；可选：crm、erp、hr");
        assertThat(new Unrecordable.EntryNotAllowed(
                                MODULES.entry("crm", text("客户", "Customers")).entry("erp", text("企业资源", "ERP")), "hr")
                        .explain(Locale.CHINESE))
                .as("with their names where they have some")
                .isEqualTo("“模块”没有“hr”这一项；可选：crm（客户）、erp（企业资源）");
        JourneyState right = OPENED.after(GATEKEEPER
                .decide(OPENED, Deals.learn(FactSheet.empty().with(MODULES, List.of("hr", "crm"))), LI, MONDAY)
                .events());
        assertThat(right.facts().known(MODULES)).isEqualTo(List.of("crm", "hr"));
    }

    @Test
    void datesAreOfYearsThatDocumentsHold() {
        LocalDate late = LocalDate.of(10_000, 1, 1);
        assertThat(refusal(FactSheet.empty().with(DUE, late)))
                .isEqualTo(
                        "Refused:\n- Due: the date +10000-01-01 cannot be kept; expected one of the years 0000 to 9999");
        assertThat(refusal(FactSheet.empty().with(VISITS, List.of(LocalDate.of(-1, 12, 31), LocalDate.EPOCH, late))))
                .contains("Visits: the date -0001-12-31", "Visits: the date +10000-01-01");
        for (LocalDate good : List.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertThat(GATEKEEPER
                            .decide(OPENED, Deals.learn(FactSheet.empty().with(DUE, good)), LI, MONDAY)
                            .events())
                    .hasSize(1);
        }
    }

    /** Every text that people give, how it is called and what it takes to give it. */
    static Stream<Arguments> texts() {
        return Stream.of(
                typed("Remark", OPENED, given -> Deals.learn(FactSheet.empty().with(REMARK, given))),
                typed("The reference of the form", OPENED, given -> new JourneyCommand.Attach("quote", given)),
                typed("The note", OPENED, given -> new JourneyCommand.Complete("g.call", given)),
                typed("The note", OPENED, given -> new JourneyCommand.Approve("lead", given)),
                typed("The reason", OPENED, given -> new JourneyCommand.RequestOverride("lead", given)),
                typed("The reason", OPENED, given -> new JourneyCommand.OverrideGate("lead", given)),
                typed("The note", OPENED, JourneyCommand.Win::new),
                typed("The reason", OPENED, given -> new JourneyCommand.Lose(given, Optional.empty())),
                typed("The competitor", OPENED, given -> new JourneyCommand.Lose("price", Optional.of(given))),
                typed("The reason", LOST, JourneyCommand.Reopen::new));
    }

    private static Arguments typed(String called, JourneyState state, Function<String, JourneyCommand> command) {
        return Arguments.of(called, state, command);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("texts")
    void textsAreOfALengthAndOfCharactersThatDocumentsHold(
            String called, JourneyState state, Function<String, JourneyCommand> command) {
        assertThat(refusal(state, command.apply(LONG), Locale.ENGLISH))
                .isEqualTo("Refused:\n- " + called
                        + ": 100,001 characters, but at most 100,000 can be kept; shorten the text");
        assertThat(refusal(state, command.apply(HALF), Locale.ENGLISH))
                .isEqualTo("Refused:\n- " + called
                        + ": only half of character 13 is there, as of an emoji that was cut, and"
                        + " cannot be kept; correct the text");
        assertThat(refusal(state, command.apply("\uDE00" + LONG), Locale.CHINESE)
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.endsWith("有 100,002 个字符，最多只能保存 100,000 个：请缩短"))
                .anyMatch(line -> line.endsWith("的第 1 个字符只有一半（例如被截断的表情符号），无法保存：请改正"));
        for (String good : List.of(LONG.substring(1), "\uD83D\uDE00")) {
            assertThat(GATEKEEPER
                            .decide(state, command.apply(good), WANG, MONDAY)
                            .events())
                    .isNotEmpty();
        }
    }

    @Test
    void entriesOfOpenChecklistsAreTexts() {
        Funnel open = funnel("open", MODULES);
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(open), GatePolicy.DEFAULT, SHANGHAI);
        JourneyState state = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("d", open.reference(), "direct", LI, MONDAY)));
        FactSheet ticked = FactSheet.empty().with(MODULES, List.of("good", LONG, HALF));
        assertThat(gatekeeper.decide(state, Deals.learn(ticked), LI, MONDAY).explain(Locale.ENGLISH))
                .contains("- Modules: 100,001 characters", "- Modules: only half of character 13")
                .hasLineCount(3);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Decision decision = GATEKEEPER.decide(OPENED, new JourneyCommand.OverrideGate("lead", LONG), LI, MONDAY);
        assertThat(((Decision.Refused) decision).reasons())
                .hasSize(2)
                .hasAtLeastOneElementOfType(Obstacle.PositionLacking.class)
                .hasAtLeastOneElementOfType(Unrecordable.TextTooLong.class);
    }

    @Test
    void whatIsTooMuchForOneRecordIsRefused() {
        Funnel open = funnel("open", MODULES);
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(open), GatePolicy.DEFAULT, SHANGHAI);
        JourneyState state = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("d", open.reference(), "direct", LI, MONDAY)));
        List<String> many = entries(RecordLimits.VALUES, "");
        List<String> large = entries(110, "x".repeat(RecordLimits.TEXT_LENGTH - 10));
        for (List<String> ticked : List.of(many, large)) {
            assertThat(gatekeeper
                            .decide(state, Deals.learn(FactSheet.empty().with(MODULES, ticked)), LI, MONDAY)
                            .explain(Locale.ENGLISH))
                    .isEqualTo(
                            "Refused:\n- Too much to keep at once: a record holds at most 200,000 values, and 10,000,000"
                                    + " characters together; record it in parts");
        }
        JourneyCommand less = Deals.learn(FactSheet.empty().with(MODULES, large.subList(0, 90)));
        assertThat(gatekeeper.decide(state, less, LI, MONDAY).events()).hasSize(1);
        Actor crowd = new Actor("crowd", new TreeSet<>(many));
        assertThat(gatekeeper
                        .decide(state, new JourneyCommand.Lose("price", Optional.empty()), crowd, MONDAY)
                        .events())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper.open("d", open.reference(), "direct", crowd, MONDAY))
                .withMessageStartingWith("Too much to keep at once");
    }

    private static List<String> entries(int count, String rest) {
        return IntStream.range(0, count).mapToObj(number -> number + rest).collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x \uD83D", "\uDE00"})
    void idsOfHalfACharacterAreMistakes(String half) {
        mistake("actor id '" + half + "': only half of a character", () -> Actor.of(half));
        mistake("position '" + half + "': only half", () -> Actor.of("li", half));
        mistake("journey id '" + half, () -> GATEKEEPER.open(half, FUNNEL.reference(), "direct", LI, MONDAY));
        mistake("stage '" + half, () -> GatePolicy.DEFAULT.withApproval(half, "supervisor"));
        mistake("position '" + half, () -> GatePolicy.DEFAULT.withOverrideBy(half));
        mistake(
                "funnel version '" + half,
                () -> new JourneyEvent.MovedToVersion(
                        EventMetadata.of(2, MONDAY, LI),
                        new FunnelReference("seats", half),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void idsThatAreTooLongAreMistakes() {
        mistake("actor id has 100001 characters: expected at most 100000", () -> Actor.of(LONG));
        mistake(
                "journey id has 100001 characters",
                () -> GATEKEEPER.open(LONG, FUNNEL.reference(), "direct", LI, MONDAY));
        mistake(
                "funnel version has 100001",
                () -> new JourneyEvent.Opened(
                        EventMetadata.of(1, MONDAY, LI), "deal-7", new FunnelReference("seats", LONG), "direct"));
    }

    @Test
    void formsAreLearnedAndForgottenByAttaching() {
        mistake(
                "attach them",
                () -> GATEKEEPER.decide(
                        OPENED, new JourneyCommand.Learn(FactChanges.forgotten(AttachedForms.FACT)), LI, MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void instantsOfYearsWithoutDaysAreMistakes(Instant at) {
        String message = "at " + at + ": expected an instant of the years 0000 to 9999";
        mistake(message, () -> GATEKEEPER.open("deal-7", FUNNEL.reference(), "direct", LI, at));
        mistake(message, () -> GATEKEEPER.decide(OPENED, new JourneyCommand.Review(), LI, at));
        mistake(message, () -> GATEKEEPER.gate(OPENED, "lead", at));
        mistake(message, () -> GATEKEEPER.fallBackDue(OPENED, at));
    }

    private static void mistake(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
    }
}
