package io.github.funnelkit.definition;

import io.github.funnelkit.fact.Fact;
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
        if (parts.label().isPresent()) {
            texts.add(Place.ROOT, "label", parts.label().get());
        }
        for (SaleType type : parts.saleTypes()) {
            texts.add(Place.ROOT.in("sale type", type.id()), "label", type.label());
        }
        for (Fact<?> fact : parts.facts()) {
            texts.add(Place.ROOT.in("fact", fact.id()), "label", fact.label());
        }
        for (Form form : parts.forms()) {
            texts.add(Place.ROOT.in("form", form.id()), "label", form.label());
        }
        for (Position position : parts.positions()) {
            texts.add(Place.ROOT.in("position", position.id()), "label", position.label());
        }
        for (Stage stage : parts.stages()) {
            texts.addStage(stage);
        }
        for (ActionGuide guide : parts.guides()) {
            texts.addGuide(guide);
        }
        return texts.entries;
    }

    private void add(Place place, String role, Text text) {
        entries.add(new Entry(place, role, text));
    }

    private void addSource(Place place, Source source) {
        if (source.note().isPresent()) {
            add(place, "source note", source.note().get());
        }
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
            for (Text point : action.points()) {
                add(at, "point '" + point + "'", point);
            }
            addSource(at, action.source());
        }
        for (Team.Assignment assignment : guide.team().assignments()) {
            if (assignment.holder().isPresent()) {
                Place at = place.in("team").in("position", assignment.position().id());
                add(at, "holder", assignment.holder().get());
            }
        }
    }
}
