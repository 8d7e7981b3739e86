package io.github.funnelkit.definition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every wording of a funnel with its place, for checking languages. */
final class FunnelTexts {

    /** A wording of a part of the funnel. Where that is, is worked out for whoever asks: hardly a text is wrong. */
    record Entry(Object part, String role, Text text) {

        Place place() {
            if (part instanceof Criterion criterion) {
                return FunnelCheck.place(criterion);
            }
            if (part instanceof Action action) {
                return Place.ROOT.in("guide", action.guide()).in("action", action.name());
            }
            if (part instanceof Stage stage) {
                return Place.ROOT.in("stage", stage.id());
            }
            if (part instanceof ActionGuide guide) {
                return Place.ROOT.in("guide", guide.id());
            }
            if (part instanceof SaleType type) {
                return Place.ROOT.in("sale type", type.id());
            }
            if (part instanceof Fact<?> fact) {
                return Place.ROOT.in("fact", fact.id());
            }
            if (part instanceof Form form) {
                return Place.ROOT.in("form", form.id());
            }
            if (part instanceof Position position) {
                return Place.ROOT.in("position", position.id());
            }
            return part instanceof Place place ? place : Place.ROOT;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Locale> languages = new LinkedHashSet<>();
    private Set<Locale> latest = Set.of();
    private boolean alike = true;

    private FunnelTexts() {}

    static FunnelTexts of(FunnelParts parts) {
        FunnelTexts texts = new FunnelTexts();
        if (parts.label().isPresent()) {
            texts.add(parts, "label", parts.label().get());
        }
        if (parts.source().isPresent()) {
            texts.addDocument(parts.source().get());
        }
        for (SaleType type : parts.saleTypes()) {
            texts.add(type, "label", type.label());
        }
        for (Fact<?> fact : parts.facts()) {
            texts.addFact(fact);
        }
        for (Form form : parts.forms()) {
            texts.add(form, "label", form.label());
        }
        for (Position position : parts.positions()) {
            texts.add(position, "label", position.label());
        }
        for (Stage stage : parts.stages()) {
            texts.addStage(stage);
        }
        for (ActionGuide guide : parts.guides()) {
            texts.addGuide(guide);
        }
        return texts;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether all have the very same languages, as is usual: then one says for all whether it is complete. */
    boolean areAlike() {
        return alike;
    }

    /** The languages that any of them has, in the order of their tags. */
    List<Locale> languages() {
        if (alike && !languages.contains(Locale.ROOT)) {
            return List.copyOf(languages); // a text's own are in this order
        }
        Map<String, Locale> byTag = new TreeMap<>();
        for (Locale language : languages) {
            if (!language.equals(Locale.ROOT)) {
                byTag.putIfAbsent(language.toLanguageTag(), language);
            }
        }
        return List.copyOf(byTag.values());
    }

    private void add(Object part, String role, Text text) {
        Set<Locale> own = text.languages();
        if (!isSame(own, latest)) {
            alike = entries.isEmpty();
            languages.addAll(own);
            latest = own;
        }
        entries.add(new Entry(part, role, text));
    }

    @SuppressWarnings("ReferenceEquality") // quick; equal sets are added again, which changes nothing
    private static boolean isSame(Set<Locale> one, Set<Locale> other) {
        return one == other;
    }

    private void addFact(Fact<?> fact) {
        add(fact, "label", fact.label());
        if (fact.unitLabel().isPresent()) {
            add(fact, "name of the unit", fact.unitLabel().get());
        }
        for (Map.Entry<String, Text> entry : fact.entryLabels().entrySet()) {
            add(fact, "name of entry '" + Ids.shortened(entry.getKey()) + "'", entry.getValue());
        }
    }

    private void addDocument(SourceDocument document) {
        Place place = Place.ROOT.in("source");
        add(place, "title", document.title());
        if (document.note().isPresent()) {
            add(place, "note", document.note().get());
        }
    }

    private void addSource(Object part, Source source) {
        if (source.note().isPresent()) {
            add(part, "source note", source.note().get());
        }
    }

    private void addStage(Stage stage) {
        add(stage, "customer type", stage.customerType().label());
        addSource(stage, stage.source());
        for (Criterion criterion : stage.criteria()) {
            add(criterion, "text", criterion.text());
            if (criterion.toDo().isPresent()) {
                add(criterion, "to-do", criterion.toDo().get());
            }
            addSource(criterion, criterion.source());
        }
    }

    private void addGuide(ActionGuide guide) {
        if (guide.title().isPresent()) {
            add(guide, "title", guide.title().get());
        }
        addSource(guide, guide.source());
        for (Action action : guide.actions()) {
            add(action, "text", action.text());
            for (Text point : action.points()) {
                add(action, "point '" + Ids.shortened(point.toString()) + "'", point);
            }
            addSource(action, action.source());
        }
        for (Team.Assignment assignment : guide.team().assignments()) {
            if (assignment.holder().isPresent()) {
                String position = assignment.position().id();
                Place place = Place.ROOT.in("guide", guide.id()).in("team").in("position", position);
                add(place, "holder", assignment.holder().get());
            }
        }
    }
}
