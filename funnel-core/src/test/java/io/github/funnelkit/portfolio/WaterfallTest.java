package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.testing.Examples;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterfallTest {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-06");

    /** Written as {@code project/stage/percent/amount currency/owner/month}; the name of an ending stands for the stage. */
    private static @Nullable DealSnapshot deal(String id, @Nullable String written) {
        if (written == null || written.equals("-")) {
            return null;
        }
        String[] parts = written.split("/", -1);
        Optional<EndingKind> ending = switch (parts[1]) {
            case "won" -> Optional.of(EndingKind.WON);
            case "lost" -> Optional.of(EndingKind.LOST);
            case "none" -> Optional.of(EndingKind.NONE);
            default -> Optional.empty();
        };
        Optional<Money> amount = parts[3].isEmpty()
                ? Optional.empty()
                : Optional.of(Money.of(new BigDecimal(parts[3].split(" ", -1)[0]), parts[3].split(" ", -1)[1]));
        DealSnapshot deal = new DealSnapshot(
                id,
                FUNNEL.reference(),
                parts[0],
                parts[4],
                ending.isPresent() || parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1]),
                parts[2].isEmpty() ? Optional.empty() : Optional.of(WinProbability.parse(parts[2])),
                amount,
                Optional.empty(),
                ending);
        return parts[5].isEmpty() ? deal : deal.withClosing(YearMonth.parse(parts[5]));
    }

    private static Waterfall between(String before, String after) {
        return WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY)
                .add(deal("a", before), deal("a", after))
                .build();
    }

    private static String told(Waterfall waterfall) {
        StringBuilder told = new StringBuilder();
        for (WaterfallLine line : waterfall.lines()) {
            told.append(told.length() == 0 ? "" : "; ").append(line.saleType().charAt(0));
            told.append(line.owner().isEmpty() ? "" : " " + line.owner());
            told.append(line.currency().isEmpty() ? "" : " " + line.currency()).append(": ");
            told.append(told(line.figures().start())).append(" ");
            line.figures()
                    .changes()
                    .forEach((change, sum) -> told.append(change.id())
                            .append(' ')
                            .append(told(sum))
                            .append(' '));
            told.append("= ").append(told(line.figures().end()));
        }
        return told.toString();
    }

    private static String told(WaterfallSum sum) {
        return sum.deals() + "/" + sum.amount().toPlainString() + "/"
                + sum.weighted().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - | project/target/10/100 CNY// | p CNY: 0/0/0 opened 1/100/10 = 1/100/10
                    project/target/10/100 CNY// | project/target/10/100 CNY// | p CNY: 1/100/10 = 1/100/10
                    project/target/10/100 CNY// | project/intention/25/100 CNY// | p CNY: 1/100/10 advanced 1/0/15 = 1/100/25
                    project/intention/25/100 CNY// | project/target/10/100 CNY// | p CNY: 1/100/25 fallen 1/0/-15 = 1/100/10
                    project/target/10/100 CNY// | project///100 CNY// | p CNY: 1/100/10 fallen 1/0/-10 = 1/100/0
                    project/target/10/100 CNY// | project/target/12.5/100 CNY// | p CNY: 1/100/10 reweighed 1/0/2.5 = 1/100/12.5
                    project/target/10/100 CNY// | project/target/10/130 CNY// | p CNY: 1/100/10 raised 1/30/3 = 1/130/13
                    project/target/10/100 CNY// | project/target/10/0 CNY// | p CNY: 1/100/10 cut 1/-100/-10 = 1/0/0
                    project/target/10/100 CNY// | project/intention/25/130 CNY// | p CNY: 1/100/10 advanced 1/0/15 raised 1/30/7.5 = 1/130/32.5
                    project/target/10/0.01 CNY// | project/intention/33.33/0.03 CNY// | p CNY: 1/0.01/0.001 advanced 1/0/0.002333 raised 1/0.02/0.006666 = 1/0.03/0.009999
                    project/target/10/100 CNY// | project/won//120 CNY// | p CNY: 1/100/10 raised 1/20/2 won 1/-120/-12 = 0/0/0
                    project/target/10/100 CNY// | project/lost/// / | p CNY: 1/100/10 lost 1/-100/-10 = 0/0/0
                    project/target/10/100 CNY// | project/none//100 CNY// | p CNY: 1/100/10 ended 1/-100/-10 = 0/0/0
                    project/target/10/100 CNY// | - | p CNY: 1/100/10 gone 1/-100/-10 = 0/0/0
                    - | project/won//80 CNY// | p CNY: 0/0/0 opened 1/80/0 won 1/-80/0 = 0/0/0
                    project/lost//80 CNY// | project/target/10/90 CNY// | p CNY: 0/0/0 reopened 1/90/9 = 1/90/9
                    project/target/10/100 CNY/li/ | project/intention/25/100 CNY/wu/ | p li CNY: 1/100/10 regrouped -1/-100/-10 = 0/0/0; p wu CNY: 0/0/0 regrouped 1/100/10 advanced 1/0/15 = 1/100/25
                    non-project/target/10/100 CNY// | project/target/20/100 CNY// | n CNY: 1/100/10 regrouped -1/-100/-10 = 0/0/0; p CNY: 0/0/0 regrouped 1/100/10 reweighed 1/0/10 = 1/100/20
                    project/target/10/100 CNY// | project/target/10/20 EUR// | p CNY: 1/100/10 regrouped -1/0/0 cut 1/-100/-10 = 0/0/0; p EUR: 0/0/0 regrouped 1/0/0 raised 1/20/2 = 1/20/2
                    project/target/10/// | project/target/10/20 EUR// | p: 1/0/0 regrouped -1/0/0 = 0/0/0; p EUR: 0/0/0 regrouped 1/0/0 raised 1/20/2 = 1/20/2
                    project/target/10/20 EUR// | project/target/10/// | p: 0/0/0 regrouped 1/0/0 = 1/0/0; p EUR: 1/20/2 regrouped -1/0/0 cut 1/-20/-2 = 0/0/0
                    """)
    void eachDifferenceIsToldApart(String before, String after, String expected) {
        assertThat(told(between(before, after))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"project/won//1 CNY//,project/lost//2 CNY//", "project/lost//1 CNY//,-"})
    void whatHadEndedAndIsNotOpenChangesNothing(String before, String after) {
        assertThat(between(before, after).lines()).isEmpty();
        assertThat(between(before, after))
                .isEqualTo(WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11,2026-11,0,0",
        "2026-11,2026-12,0,1",
        "2026-12,2026-11,1,0",
        "'',2026-11,0,0",
        "2026-11,'',0,0",
    })
    void aDealIsPushedOutByMonths(String before, String after, long pulled, long pushed) {
        Waterfall waterfall = between("project/target/10/100 CNY//" + before, "project/intention/25/200 CNY//" + after);
        WaterfallFigures figures = waterfall.in("CNY");
        WaterfallSum now = new WaterfallSum(1, BigDecimal.valueOf(200), BigDecimal.valueOf(50));
        assertThat(figures.pulledIn()).isEqualTo(pulled == 0 ? WaterfallSum.NONE : now);
        assertThat(figures.pushedOut()).isEqualTo(pushed == 0 ? WaterfallSum.NONE : now);
        assertThat(waterfall.pushes()).isEqualTo(pushed == 0 ? Map.of() : Map.of("a", 1L));
    }

    @Test
    void aDealThatEndsIsNotPushedOut() {
        assertThat(between("project/target/10/100 CNY//2026-11", "project/won//100 CNY//2026-12")
                        .pushes())
                .isEmpty();
    }

    @Test
    void listsAreMatchedByIds() {
        DealSnapshot first = deal("a", "project/target/10/100 CNY//");
        DealSnapshot second = deal("b", "project/target/10/50 CNY//");
        DealSnapshot later = deal("b", "project/target/10/70 CNY//");
        DealSnapshot third = deal("c", "project/target/10/1 CNY//");
        Waterfall waterfall = WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY)
                .addLists(List.of(first, second), List.of(third, later))
                .build();
        assertThat(told(waterfall))
                .isEqualTo("p CNY: 2/150/15 opened 1/1/0.1 raised 1/20/2 gone 1/-100/-10 = 2/71/7.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY)
                        .addLists(List.of(first), List.of(second, later))
                        .build())
                .withMessage("deal 'b' comes twice on 2026-11-06: expected each id once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY)
                        .addLists(List.of(first, first), List.of())
                        .build())
                .withMessage("deal 'a' comes twice on 2026-11-02: expected each id once");
    }

    @Test
    void withinAPartNothingIsRegrouped() {
        Waterfall waterfall = WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY)
                .add(deal("a", "project/target/10/100 CNY/li/"), deal("a", "non-project/target/10/100 CNY/wu/"))
                .add(deal("b", "project/target/10///"), deal("b", "project/target/10/7 EUR/li/"))
                .build();
        assertThat(waterfall.by(WaterfallGroup.CURRENCY))
                .extracting(part -> part.key() + " " + part.currency() + " "
                        + part.figures().changes())
                .containsExactly(
                        "  {REGROUPED=WaterfallSum[deals=-1, amount=0, weighted=0]}",
                        "CNY CNY {}",
                        "EUR EUR {REGROUPED=WaterfallSum[deals=1, amount=0, weighted=0], RAISED=WaterfallSum[deals=1,"
                                + " amount=7, weighted=0.7]}");
        assertThat(waterfall.by(WaterfallGroup.OWNER))
                .extracting(part -> part.key() + ":" + part.currency() + ":"
                        + part.figures().change(WaterfallChange.REGROUPED).deals())
                .containsExactly("::-1", "li:CNY:-1", "li:EUR:1", "wu:CNY:1");
        assertThat(waterfall.by(WaterfallGroup.SALE_TYPE))
                .extracting(part -> part.key() + ":" + part.currency())
                .containsExactly("non-project:CNY", "project:", "project:CNY", "project:EUR");
    }

    @Test
    void anAssessmentIsASnapshot() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        SaleType project = FunnelStandard.PROJECT;
        FactSheet facts = Examples.of(FUNNEL, MONDAY).satisfying(project, "shortlisted");
        DealSnapshot deal = DealSnapshot.of("a", assessor.assess(project, facts, MONDAY), Money.of(8, "CNY"))
                .ownedBy(" li ")
                .withClosing(YearMonth.of(2026, 12));
        assertThat(deal.stage()).contains("shortlisted");
        assertThat(deal.probability()).isEqualTo(FUNNEL.stage("shortlisted").winProbability(project));
        assertThat(deal.owner()).isEqualTo("li");
        assertThat(deal.ownedBy(null).owner()).isEmpty();
        assertThat(deal.closing()).contains(YearMonth.of(2026, 12));
        assertThat(deal.withProbability(WinProbability.of(3)).probability()).contains(WinProbability.of(3));
        assertThat(deal.endedAs(EndingKind.WON)).isEqualTo(deal("a", "project/won//8 CNY/li/2026-12"));
        assertThat(DealSnapshot.of("b", assessor.assess(project, FactSheet.empty(), MONDAY), null)
                        .amount())
                .isEmpty();
    }

    @Test
    void whatGoesTogetherIsSaid() {
        DealSnapshot here = deal("a", "project/target/10/100 CNY//");
        WaterfallBuilder builder = WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(null, null))
                .withMessage("a deal that is there on neither day: expected it on one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(here, deal("b", "project/target/10/100 CNY//")))
                .withMessage("deals 'a' and 'b': expected one deal, as it stood on two days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(here, deal("a", "project/targets/10/100 CNY//")))
                .withMessageContaining("has no stage 'targets' (did you mean 'target'?); there are target,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(here, deal("a", "retail/target/10/100 CNY//")))
                .withMessageContaining("retail");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallBuilder.of(FunnelStandard.documented(), MONDAY, FRIDAY)
                        .add(here, null))
                .withMessageContaining("cannot take in what is of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallBuilder.of(FUNNEL, FRIDAY, MONDAY))
                .withMessage("from 2026-11-06 to 2026-11-02: expected the earlier day first, or twice the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deal(" ", "project/target/10/100 CNY//"))
                .withMessage("id of a deal: expected one that is not blank, as deals are found again by it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deal("a", "project/won/10/100 CNY//"))
                .withMessage("deal 'a' has ended: expected no stage and no win probability");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaterfallFigures(
                        WaterfallSum.NONE,
                        Map.of(),
                        new WaterfallSum(1, BigDecimal.ZERO, BigDecimal.ZERO),
                        WaterfallSum.NONE,
                        WaterfallSum.NONE))
                .withMessageContaining("which is the start with all changes");
        assertThat(builder.build().lines()).isEmpty();
    }

    @Test
    void adjoiningWaterfallsMustAdjoin() {
        Waterfall week = between("project/target/10/100 CNY//", "project/target/10/120 CNY//");
        Waterfall next = WaterfallBuilder.of(FUNNEL, FRIDAY, FRIDAY.plusDays(7))
                .add(deal("a", "project/target/10/120 CNY//"), deal("a", "project/target/10/90 CNY//"))
                .build();
        assertThat(told(week.then(next))).isEqualTo("p CNY: 1/100/10 raised 1/20/2 cut 1/-30/-3 = 1/90/9");
        assertThat(week.then(next).to()).isEqualTo(FRIDAY.plusDays(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.then(week))
                .withMessage(
                        "a waterfall that ends on 2026-11-13 and one that begins on 2026-11-02: expected the same day");
        Waterfall other = WaterfallBuilder.of(FUNNEL, FRIDAY, FRIDAY.plusDays(7))
                .add(deal("a", "project/target/10/121 CNY//"), null)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week.then(other))
                .withMessageContaining("one ends on 2026-11-06 with")
                .withMessageContaining("expected the same deals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week.merge(next))
                .withMessageContaining("waterfalls between different days");
    }

    /** Writes the events of a journey, each as of an hour. */
    private static final class Story {
        private final List<JourneyEvent> events = new ArrayList<>();

        EventMetadata at(String instant) {
            return EventMetadata.of(events.size() + 1L, Instant.parse(instant), Actor.of("li"));
        }

        Story then(JourneyEvent event) {
            events.add(event);
            return this;
        }
    }

    private static List<JourneyEvent> story() {
        Story story = new Story();
        return story.then(new JourneyEvent.Opened(story.at("2026-11-01T00:00:00Z"), "j", FUNNEL.reference(), "project"))
                .then(new DealEvent.DealChanged(
                        story.at("2026-11-01T01:00:00Z"),
                        DealTerms.of(BigDecimal.valueOf(1000), "CNY").closing(LocalDate.parse("2026-11-30"))))
                .then(new JourneyEvent.StageEntered(story.at("2026-11-02T23:59:59Z"), "target"))
                .then(new JourneyEvent.StageEntered(story.at("2026-11-03T00:00:00Z"), "intention"))
                .then(new DealEvent.OwnerChanged(story.at("2026-11-03T01:00:00Z"), Owner.of("wu")))
                .then(new DealEvent.DealChanged(
                        story.at("2026-11-04T00:00:00Z"),
                        DealTerms.of(BigDecimal.valueOf(1500), "CNY").closing(LocalDate.parse("2026-12-30"))))
                .then(new DealEvent.DealChanged(
                        story.at("2026-11-05T00:00:00Z"),
                        DealTerms.of(BigDecimal.valueOf(1200), "CNY").closing(LocalDate.parse("2027-01-30"))))
                .then(new JourneyEvent.Lost(story.at("2026-11-05T09:00:00Z"), "price", Optional.empty()))
                .then(new JourneyEvent.Reopened(story.at("2026-11-06T09:00:00Z"), "budget"))
                .then(new JourneyEvent.Won(story.at("2026-11-07T00:00:00Z"), ""))
                .events;
    }

    @Test
    void ofJourneysEachEventCounts() {
        Waterfall week = WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY)
                .addJourney(FunnelCatalog.of(FUNNEL), story())
                .build();
        BigDecimal intention = FUNNEL.stage("intention")
                .winProbability(FunnelStandard.PROJECT)
                .orElseThrow()
                .applyTo(BigDecimal.valueOf(1200));
        WaterfallFigures figures = week.in("CNY");
        assertThat(figures.start().deals()).isEqualTo(1);
        assertThat(figures.end()).isEqualTo(new WaterfallSum(1, BigDecimal.valueOf(1200), intention));
        assertThat(figures.changes().keySet())
                .containsExactly(
                        WaterfallChange.REOPENED,
                        WaterfallChange.ADVANCED,
                        WaterfallChange.RAISED,
                        WaterfallChange.CUT,
                        WaterfallChange.LOST);
        assertThat(week.pushes()).isEqualTo(Map.of("j", 2L));
        assertThat(week.pushesByNumber()).containsExactly(Map.entry("j", 2L));
        Waterfall inChina = WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY, ZoneId.of("Asia/Shanghai"))
                .addJourney(FunnelCatalog.of(FUNNEL), story())
                .build();
        assertThat(inChina.in("CNY").change(WaterfallChange.ADVANCED).deals()).isEqualTo(2);
        Waterfall later = WaterfallBuilder.of(FUNNEL, FRIDAY, FRIDAY.plusDays(1))
                .addJourney(FunnelCatalog.of(FUNNEL), story())
                .build();
        assertThat(later.in("CNY").changes().keySet()).containsExactly(WaterfallChange.WON);
        Waterfall before = WaterfallBuilder.of(FUNNEL, MONDAY.minusDays(9), MONDAY.minusDays(8))
                .addJourney(FunnelCatalog.of(FUNNEL), story())
                .build();
        assertThat(before.lines()).isEmpty();
    }

    @Test
    void aJourneyOfAnotherVersionCountsWhereItIsNamed() {
        Funnel other = FunnelStandard.documented();
        Story story = new Story();
        List<JourneyEvent> events = story.then(
                        new JourneyEvent.Opened(story.at("2026-11-01T00:00:00Z"), "j", other.reference(), "project"))
                .then(new DealEvent.DealChanged(
                        story.at("2026-11-01T01:00:00Z"), DealTerms.of(BigDecimal.valueOf(1000), "CNY")))
                .then(new JourneyEvent.StageEntered(story.at("2026-11-04T00:00:00Z"), "intention"))
                .events;
        FunnelCatalog catalog = FunnelCatalog.of(FUNNEL, other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY).addJourney(catalog, events))
                .withMessageContaining("name that version with alsoFrom");
        Waterfall week = WaterfallBuilder.of(FUNNEL, MONDAY, FRIDAY)
                .alsoFrom(other)
                .addJourney(catalog, events)
                .build();
        assertThat(week.in("CNY").change(WaterfallChange.ADVANCED).deals()).isEqualTo(1);
    }

    @Test
    void itIsSaidInWordsAndTravels() throws IOException, ClassNotFoundException {
        Waterfall waterfall = between("project/target/10/100 CNY//2026-11", "project/intention/25/130 CNY//2026-12");
        assertThat(waterfall.explain(FUNNEL, Locale.ENGLISH).lines().skip(1))
                .containsExactly(
                        "CNY",
                        "- start: 1 deal, 100 CNY, weighted 10 CNY",
                        "- advanced: 1 deal, 0 CNY, weighted 15 CNY",
                        "- raised: 1 deal, 30 CNY, weighted 7.5 CNY",
                        "- end: 1 deal, 130 CNY, weighted 32.5 CNY",
                        "- pushed out: 1 deal, 130 CNY, weighted 32.5 CNY",
                        "Pushed out most often",
                        "- a: 1");
        assertThat(waterfall.explain(FUNNEL, Locale.CHINESE)).contains("2026-11-02 至 2026-11-06", "阶段推进：1 个商机");
        assertThat(waterfall)
                .hasToString("Waterfall of " + FUNNEL.reference() + " from 2026-11-02 to 2026-11-06: 1 lines");
        assertThat(Travel.received(Travel.sent(waterfall))).isEqualTo(waterfall);
        assertThat(between("-", "project/target/10///").explain(FUNNEL, Locale.ENGLISH))
                .contains("Without a known amount\n- start: 0 deals\n- opened: 1 deal\n- end: 1 deal");
    }
}
