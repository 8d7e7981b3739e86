package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The stages and endings that the records of a list name, by id or by what they are called in any language. */
final class RecordStages {

    private final Map<SaleType, Choice<ClaimedPlace>> bySaleType = new HashMap<>();

    RecordStages(Funnel funnel) {
        funnel.saleTypes()
                .forEach(saleType ->
                        bySaleType.put(saleType, Choice.ofPlaces(funnel.stages(saleType), funnel.endings())));
    }

    /** The stage of a row, which refuses what is none; a column that holds a fact, too, need not name a stage. */
    ClaimedPlace read(SaleType saleType, Cells cells) {
        String name = cells.stated(Attribute.STAGE);
        if (name.isEmpty()) {
            return ClaimedPlace.NONE;
        }
        Choice<ClaimedPlace> stages = of(saleType);
        return cells.fact(Attribute.STAGE).isPresent()
                ? stages.find(name).orElse(ClaimedPlace.NONE)
                : stages.read(Attribute.STAGE, cells).orElse(ClaimedPlace.NONE);
    }

    /** The stage of an object, which refuses what is none, unless it says a fact, too. */
    ClaimedPlace read(SaleType saleType, CustomerObject object, boolean isFact) {
        String name = object.values().of(Attribute.STAGE);
        if (name.isEmpty() || FactText.isNoValue(name)) {
            return ClaimedPlace.NONE;
        }
        Choice<ClaimedPlace> stages = of(saleType);
        Optional<ClaimedPlace> found = stages.find(name);
        if (found.isEmpty() && !isFact) {
            object.refuse(Attribute.STAGE.id(), stages.advice(name));
        }
        return found.orElse(ClaimedPlace.NONE);
    }

    /** Whether a text names a stage or an ending of any sale type. */
    boolean names(String text) {
        return bySaleType.values().stream().anyMatch(stages -> stages.names(text));
    }

    private Choice<ClaimedPlace> of(SaleType saleType) {
        return Objects.requireNonNull(bySaleType.get(saleType));
    }
}
