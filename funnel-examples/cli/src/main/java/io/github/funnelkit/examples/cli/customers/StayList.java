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

    private static final ListAttribute DEAL = new ListAttribute("deal", say("list.deal-id"));
    private static final ListAttribute SALE_TYPE = new ListAttribute("saleType", say("list.sale-type"));
    private static final ListAttribute STAGE = new ListAttribute("stage", say("list.stage"));
    private static final ListAttribute SINCE = new ListAttribute("since", say("list.since"));
    private static final ListAttribute UNTIL = new ListAttribute("until", say("list.until"));
    private static final ListAttribute OUTCOME = new ListAttribute("outcome", say("list.outcome"));

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
        List<ListAttribute> needed = new ArrayList<>(List.of(DEAL, STAGE, SINCE, UNTIL, OUTCOME));
        if (funnel.saleTypes().size() > 1) {
            needed.add(SALE_TYPE);
        }
        Headings allowed = new Headings(
                List.of(DEAL, SALE_TYPE, STAGE, SINCE, UNTIL, OUTCOME),
                List.of(),
                needed,
                CriterionTexts.NONE,
                Set.of(),
                new Headings.Said("csv.alien-in-history", NO_ROWS, JSON));
        return TableRows.open(bytes, options, allowed, (attribute, cell) -> true, new StayList(funnel)::read);
    }

    private Optional<StayRow> read(Cells cells) {
        String deal = cells.id(DEAL);
        if (deal.isEmpty()) {
            cells.refuse(DEAL, BLANK);
        }
        Optional<SaleType> saleType =
                onlySaleType.isPresent() && cells.of(SALE_TYPE).isEmpty()
                        ? onlySaleType
                        : saleTypes.read(SALE_TYPE, cells);
        Optional<Optional<Stage>> stage = stages.read(STAGE, cells);
        Optional<LocalDate> since = cells.day(SINCE);
        if (since.isEmpty()) {
            cells.refuse(SINCE, BLANK);
        }
        Optional<LocalDate> until = cells.day(UNTIL);
        Optional<Boolean> won = cells.stated(OUTCOME).isEmpty() ? Optional.empty() : outcomes.read(OUTCOME, cells);
        if (won.isPresent() && until.isEmpty()) {
            cells.refuse(UNTIL, NO_UNTIL);
        }
        if (since.isPresent() && until.filter(day -> day.isBefore(since.get())).isPresent()) {
            cells.refuse(UNTIL, BEFORE);
        }
        return saleType.isEmpty() || stage.isEmpty() || since.isEmpty()
                ? Optional.empty()
                : Optional.of(new StayRow(
                        deal, saleType.get().id(), stage.get().map(Stage::id).orElse(""), since.get(), until, won));
    }
}
