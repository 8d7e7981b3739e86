package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.portfolio.DealChance;
import io.github.funnelkit.portfolio.DealScore;
import io.github.funnelkit.portfolio.HistoryConformance;
import io.github.funnelkit.portfolio.LearnedWeights;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.portfolio.WinsBy;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the past of a list, and what a report tells of it. */
public final class Past {

    /** How many days lie between two forecasts on past days. */
    private static final int EVERY = 30;

    /**
     * How long deals stood at their stages.
     *
     * @param history the stays
     * @param checked how far they keep to the rules
     * @param horizon within how many days deals are to be won
     */
    public record Stood(StayHistory history, List<HistoryConformance> checked, int horizon) {}

    /**
     * The same list on an earlier day.
     *
     * @param name what it is called
     * @param customers its customers
     */
    public record Before(String name, SnapshotResults customers) {}

    private final Funnel funnel;
    private final Optional<Stood> stood;
    private final Optional<WinsBy> wins;
    private final Map<String, DealChance> chances = new HashMap<>();
    private final DealCheckups checkups;
    private final Optional<Before> before;
    private final Optional<ListChange> change;
    private final Optional<LearnedWeights> learned;
    private final DealJourneys journeys;

    /**
     * What is known.
     *
     * @param funnel the methodology
     * @param asOf the day of the list
     * @param stood how long deals stood at their stages
     * @param closing when deals were to close by earlier lists
     * @param before the last of the earlier lists
     * @param closed closed deals
     * @param journeys the journeys of the deals
     */
    public Past(
            Funnel funnel,
            LocalDate asOf,
            Optional<Stood> stood,
            ClosingDays closing,
            Optional<Before> before,
            Optional<ClosedDealResults> closed,
            DealJourneys journeys) {
        this.funnel = funnel;
        this.stood = stood;
        this.wins = stood.map(known -> WinsBy.of(known.history, asOf.plusDays(known.horizon)));
        wins.ifPresent(known -> known.deals().forEach(deal -> chances.put(deal.deal(), deal)));
        this.checkups = new DealCheckups(funnel, stood.map(Stood::history), closing, journeys);
        this.journeys = journeys;
        this.before = before;
        this.change = before.map(list -> new ListChange(list.customers, funnel, asOf, asOf));
        this.learned = closed.map(ClosedDealResults::learned);
    }

    /**
     * Of a list of which nothing else is known.
     *
     * @param funnel the methodology
     * @param asOf the day of the list
     * @return the past
     */
    public static Past unknown(Funnel funnel, LocalDate asOf) {
        return new Past(
                funnel,
                asOf,
                Optional.empty(),
                new ClosingDays(),
                Optional.empty(),
                Optional.empty(),
                DealJourneys.NONE);
    }

    /**
     * Adds a customer of the list.
     *
     * @param customer the customer
     * @param assessment where it stands
     */
    public void add(Customer customer, Assessment assessment) {
        change.ifPresent(since -> since.add(customer, assessment));
    }

    /**
     * Adds a customer of the list that is not assessed.
     *
     * @param customer what could be read
     */
    public void addRest(Customer customer) {
        change.ifPresent(since -> since.addRest(customer));
    }

    /** {@return what checks the deals of the list} */
    public DealCheckups checkups() {
        return checkups;
    }

    /** {@return how many deals are won in time, if that is known} */
    public Optional<WinsBy> wins() {
        return wins;
    }

    /**
     * How likely a deal is won in time.
     *
     * @param id its id
     * @return the chance, if it is known
     */
    public Optional<DealChance> chance(String id) {
        return Optional.ofNullable(chances.get(id));
    }

    /**
     * How likely a deal is won by what closed deals say.
     *
     * @param assessment where it stands
     * @return the score, if closed deals are known, enough of them
     */
    public Optional<DealScore> score(Assessment assessment) {
        return learned.map(weights -> weights.score(assessment)).filter(score -> score.dealsLacking() == 0);
    }

    /** {@return what belongs to the forecast} */
    public List<ReportPart> forecast() {
        List<ReportPart> parts = new ArrayList<>();
        stood.ifPresent(known -> {
            parts.add(WinsTable.upTo(wins.orElseThrow(), known.history, known.horizon)
                    .part());
            BacktestTable.past(known.history, known.horizon, EVERY, funnel)
                    .ifPresent(tested -> parts.addAll(new BacktestTable(tested, funnel).parts()));
        });
        return parts;
    }

    /** {@return what changed, what rules cost and what closed deals tell; after all customers were added} */
    public List<ReportPart> history() {
        List<ReportPart> parts = new ArrayList<>();
        change.ifPresent(since -> parts.addAll(WaterfallTable.parts(
                since.waterfall(), funnel, Text.of(before.orElseThrow().name()))));
        if (journeys.byDeal().isEmpty()) {
            stood.ifPresent(known -> parts.add(new ConformPage(known.checked, funnel, "", 0, 0).part()));
        } else {
            parts.addAll(journeys.parts(funnel)); // these are judged by what was known, and stays by their order alone
        }
        learned.ifPresent(weights -> parts.addAll(LearnTable.parts(weights, funnel)));
        return parts;
    }
}
