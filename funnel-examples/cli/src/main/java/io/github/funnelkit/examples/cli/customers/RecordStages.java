package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The stages that the records of a list name, by id or by what a customer there is called in any language. */
final class RecordStages {

    private final Map<SaleType, Choice<Optional<Stage>>> bySaleType = new HashMap<>();

    RecordStages(Funnel funnel) {
        funnel.saleTypes().forEach(saleType -> bySaleType.put(saleType, Choice.ofStages(funnel.stages(saleType))));
    }

    /** The stage of a row, which refuses what is none; a column that holds a fact, too, need not name a stage. */
    Optional<Stage> read(SaleType saleType, Cells cells) {
        String name = cells.stated(Attribute.STAGE);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Choice<Optional<Stage>> stages = of(saleType);
        return cells.fact(Attribute.STAGE).isPresent()
                ? stages.find(name).flatMap(stage -> stage)
                : stages.read(Attribute.STAGE, cells).flatMap(stage -> stage);
    }

    /** The stage of an object, which refuses what is none, unless it says a fact, too. */
    Optional<Stage> read(SaleType saleType, CustomerObject object, boolean isFact) {
        String name = object.values().of(Attribute.STAGE);
        if (name.isEmpty() || FactText.isNoValue(name)) {
            return Optional.empty();
        }
        Choice<Optional<Stage>> stages = of(saleType);
        Optional<Optional<Stage>> found = stages.find(name);
        if (found.isEmpty() && !isFact) {
            object.refuse(Attribute.STAGE.id(), stages.advice(name));
        }
        return found.flatMap(stage -> stage);
    }

    private Choice<Optional<Stage>> of(SaleType saleType) {
        return Objects.requireNonNull(bySaleType.get(saleType));
    }
}
