package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.portfolio.ClosedDeal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns rows into closed deals. Of the deals before it keeps the ids alone, where there are any. */
final class DealReader {

    static final ListAttribute ID = new ListAttribute("id", say("list.deal-id"));
    static final ListAttribute SALE_TYPE = new ListAttribute("saleType", say("list.sale-type"));
    static final ListAttribute HIGHEST_STAGE = new ListAttribute("highestStage", say("list.highest-stage"));
    static final ListAttribute OUTCOME = new ListAttribute("outcome", say("list.outcome"));

    private final Choice<SaleType> saleTypes;
    private final Map<SaleType, Choice<Optional<Stage>>> stages = new LinkedHashMap<>();
    private final Choice<Optional<Stage>> allStages;
    private final Choice<Boolean> outcomes = Choice.ofOutcomes();
    private final UniqueIds ids = new UniqueIds();

    DealReader(Funnel funnel) {
        this.saleTypes = Choice.ofSaleTypes(funnel);
        this.allStages = Choice.ofStages(funnel.stages());
        funnel.saleTypes().forEach(saleType -> stages.put(saleType, Choice.ofStages(funnel.stages(saleType))));
    }

    /** Reads a row; gives nothing when it has refused any of its cells. */
    Optional<ClosedDeal> read(Cells cells) {
        String id = cells.of(ID);
        if (!id.isEmpty()) {
            ids.add(id, ID, cells);
        }
        Optional<SaleType> saleType = saleTypes.read(SALE_TYPE, cells);
        // where the sale type is refused, a stage of any will do
        Optional<Optional<Stage>> highest = saleType.map(type -> Objects.requireNonNull(stages.get(type)))
                .orElse(allStages)
                .read(HIGHEST_STAGE, cells);
        Optional<Boolean> won = outcomes.read(OUTCOME, cells);
        return saleType.isEmpty() || highest.isEmpty() || won.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClosedDeal(saleType.get().id(), highest.get().map(Stage::id), won.get()));
    }
}
