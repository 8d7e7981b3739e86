package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How long deals stood at their stages, as a CSV file or a spreadsheet. */
public final class StayList {

    private static final Text NO_ROWS = say("csv.no-deals");
    private static final Text JSON = say("csv.json-as-history");
    private static final Text NO_UNTIL = say("backtest.no-until");
    private static final Text BEFORE = say("backtest.until-before-since");
    private static final Text BLANK = say("backtest.blank");

    private final Choice<SaleType> saleTypes;
    private final Optional<SaleType> onlySaleType;
    private final Choice<Optional<Stage>> stages;
    private final Choice<Boolean> outcomes = Choice.ofOutcomes();

    private StayList(Funnel funnel) {
        this.saleTypes = Choice.ofSaleTypes(funnel);
        this.onlySaleType =
                funnel.saleTypes().size() == 1 ? Optional.of(funnel.saleTypes().get(0)) : Optional.empty();
        this.stages = Choice.ofStages(funnel.stages());
    }

    /**
     * Opens a list and reads its headings.
     *
     * @param bytes the list
     * @param options what is said of it
     * @param funnel the funnel whose sale types and stages the list speaks of
     * @return the list
     * @throws UnreadableListException if it is no list of stays; the reason says why
     * @throws IOException if reading fails
     */
    public static Rows<StayRow> open(ListBytes bytes, ListOptions options, Funnel funnel) throws IOException {
        List<StayAttribute> needed = new ArrayList<>(List.of(
                StayAttribute.DEAL,
                StayAttribute.STAGE,
                StayAttribute.SINCE,
                StayAttribute.UNTIL,
                StayAttribute.OUTCOME));
        if (funnel.saleTypes().size() > 1) {
            needed.add(StayAttribute.SALE_TYPE);
        }
        Headings allowed = new Headings(
                List.of(StayAttribute.values()),
                List.of(),
                needed,
                Set.of(),
                new Headings.Said("csv.alien-in-history", NO_ROWS, JSON));
        return TableRows.open(bytes, options, allowed, (attribute, cell) -> true, new StayList(funnel)::read);
    }

    private Optional<StayRow> read(Cells cells) {
        String deal = cells.id(StayAttribute.DEAL);
        if (deal.isEmpty()) {
            cells.refuse(StayAttribute.DEAL, BLANK);
        }
        Optional<SaleType> saleType =
                onlySaleType.isPresent() && cells.of(StayAttribute.SALE_TYPE).isEmpty()
                        ? onlySaleType
                        : saleTypes.read(StayAttribute.SALE_TYPE, cells);
        Optional<Optional<Stage>> stage = stages.read(StayAttribute.STAGE, cells);
        Optional<LocalDate> since = cells.day(StayAttribute.SINCE);
        if (since.isEmpty()) {
            cells.refuse(StayAttribute.SINCE, BLANK);
        }
        Optional<LocalDate> until = cells.day(StayAttribute.UNTIL);
        Optional<Boolean> won = cells.stated(StayAttribute.OUTCOME).isEmpty()
                ? Optional.empty()
                : outcomes.read(StayAttribute.OUTCOME, cells);
        if (won.isPresent() && until.isEmpty()) {
            cells.refuse(StayAttribute.UNTIL, NO_UNTIL);
        }
        if (since.isPresent() && until.filter(day -> day.isBefore(since.get())).isPresent()) {
            cells.refuse(StayAttribute.UNTIL, BEFORE);
        }
        return saleType.isEmpty() || stage.isEmpty() || since.isEmpty()
                ? Optional.empty()
                : Optional.of(new StayRow(
                        deal, saleType.get().id(), stage.get().map(Stage::id).orElse(""), since.get(), until, won));
    }
}
