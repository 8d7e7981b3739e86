package io.github.funnelkit.definition;

import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ids of all parts of a funnel, in their order; an id that is there twice is there twice. */
final class PartIds {

    private final Map<NamedPart, List<String>> ids = new EnumMap<>(NamedPart.class);

    PartIds(
            List<SaleType> saleTypes,
            List<Stage> stages,
            List<ActionGuide> guides,
            List<Fact<?>> facts,
            List<Fact<?>> sums,
            List<Form> forms,
            List<Position> positions,
            List<Ending> endings) {
        for (NamedPart part : NamedPart.values()) {
            ids.put(part, new ArrayList<>());
        }
        add(NamedPart.SALE_TYPE, saleTypes, SaleType::id);
        add(NamedPart.STAGE, stages, Stage::id);
        stages.forEach(stage -> add(NamedPart.CRITERION, stage.criteria(), Criterion::id));
        add(NamedPart.GUIDE, guides, ActionGuide::id);
        guides.forEach(guide -> add(NamedPart.ACTION, guide.actions(), Action::id));
        facts.forEach(fact -> add(fact, ""));
        sums.forEach(fact -> add(fact, ""));
        add(NamedPart.FORM, forms, Form::id);
        add(NamedPart.POSITION, positions, Position::id);
        add(NamedPart.ENDING, endings, Ending::id);
        for (Ending ending : endings) {
            ending.reasons()
                    .keySet()
                    .forEach(reason -> of(NamedPart.REASON).add(NamedPart.REASON.id(ending.id(), reason)));
        }
    }

    private <P> void add(NamedPart part, List<P> parts, Function<P, String> id) {
        parts.forEach(each -> of(part).add(id.apply(each)));
    }

    private void add(Fact<?> fact, String owner) {
        String id = owner + fact.id();
        of(NamedPart.FACT).add(id);
        fact.entries().forEach(entry -> of(NamedPart.ENTRY).add(id + NamedPart.OF_FACT + entry));
        fact.each().forEach(each -> add(each, id + NamedPart.OF_RECORD));
    }

    List<String> of(NamedPart part) {
        List<String> ofPart = ids.get(part);
        if (ofPart == null) {
            throw new IllegalStateException("no ids of " + part);
        }
        return ofPart;
    }
}
