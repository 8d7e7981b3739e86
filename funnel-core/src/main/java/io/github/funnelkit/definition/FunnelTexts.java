package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Every wording of a funnel with its place, for checking languages. */
final class FunnelTexts {

    record Entry(Place place, String role, Text text) {}

    private final List<Entry> entries = new ArrayList<>();

    private FunnelTexts() {}

    static List<Entry> of(FunnelParts parts) {
        FunnelTexts texts = new FunnelTexts();
        parts.label().ifPresent(label -> texts.add(Place.ROOT, "label", label));
        parts.saleTypes().forEach(type -> texts.add(Place.ROOT.in("sale type", type.id()), "label", type.label()));
        parts.facts().forEach(fact -> texts.add(Place.ROOT.in("fact", fact.id()), "label", fact.label()));
        parts.forms().forEach(form -> texts.add(Place.ROOT.in("form", form.id()), "label", form.label()));
        parts.positions()
                .forEach(position -> texts.add(Place.ROOT.in("position", position.id()), "label", position.label()));
        parts.stages().forEach(texts::addStage);
        parts.guides().forEach(texts::addGuide);
        return texts.entries;
    }

    private void add(Place place, String role, Text text) {
        entries.add(new Entry(place, role, text));
    }

    private void addSource(Place place, Source source) {
        source.note().ifPresent(note -> add(place, "source note", note));
    }

    private void addStage(Stage stage) {
        Place place = Place.ROOT.in("stage", stage.id());
        add(place, "customer type", stage.customerType().label());
        addSource(place, stage.source());
        for (Criterion criterion : stage.criteria()) {
            Place at = FunnelCheck.place(criterion);
            add(at, "text", criterion.text());
            addSource(at, criterion.source());
        }
    }

    private void addGuide(ActionGuide guide) {
        Place place = Place.ROOT.in("guide", guide.id());
        addSource(place, guide.source());
        for (Action action : guide.actions()) {
            Place at = place.in("action", action.name());
            add(at, "text", action.text());
            action.points().forEach(point -> add(at, "point '" + point + "'", point));
            addSource(at, action.source());
        }
        guide.team()
                .assignments()
                .forEach(assignment -> assignment
                        .holder()
                        .ifPresent(holder -> add(
                                place.in("team")
                                        .in("position", assignment.position().id()),
                                "holder",
                                holder)));
    }
}
