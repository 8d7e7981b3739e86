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

    private final List<FunnelText> entries = new ArrayList<>();
    private final Set<Locale> languages = new LinkedHashSet<>();
    private Set<Locale> latest = Set.of();
    private boolean alike = true;

    private FunnelTexts() {}

    static FunnelTexts of(FunnelParts parts) {
        FunnelTexts texts = new FunnelTexts();
        if (parts.label().isPresent()) {
            texts.add(parts, FunnelText.Role.LABEL, parts.label().get());
        }
        if (parts.source().isPresent()) {
            texts.addDocument(parts.source().get());
        }
        for (SaleType type : parts.saleTypes()) {
            texts.add(type, FunnelText.Role.LABEL, type.label());
        }
        for (Fact<?> sum : parts.sums()) {
            texts.add(sum, FunnelText.Role.LABEL, sum.label());
        }
        for (Fact<?> fact : parts.facts()) {
            texts.addFact(fact);
        }
        for (Form form : parts.forms()) {
            texts.add(form, FunnelText.Role.LABEL, form.label());
        }
        for (Position position : parts.positions()) {
            texts.add(position, FunnelText.Role.LABEL, position.label());
        }
        for (Stage stage : parts.stages()) {
            texts.addStage(stage);
        }
        for (ActionGuide guide : parts.guides()) {
            texts.addGuide(guide);
        }
        for (Ending ending : parts.endings()) {
            texts.addEnding(ending);
        }
        return texts;
    }

    List<FunnelText> entries() {
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

    private void add(Object part, FunnelText.Role role, Text text) {
        add(new FunnelText(part, role, text));
    }

    private void add(FunnelText entry) {
        Text text = entry.text();
        Set<Locale> own = text.languages();
        if (!isSame(own, latest)) {
            alike = entries.isEmpty();
            languages.addAll(own);
            latest = own;
        }
        entries.add(entry);
    }

    @SuppressWarnings("ReferenceEquality") // quick; equal sets are added again, which changes nothing
    private static boolean isSame(Set<Locale> one, Set<Locale> other) {
        return one == other;
    }

    private void addFact(Fact<?> fact) {
        add(fact, FunnelText.Role.LABEL, fact.label());
        if (fact.unitLabel().isPresent()) {
            add(fact, FunnelText.Role.UNIT_NAME, fact.unitLabel().get());
        }
        for (Map.Entry<String, Text> entry : fact.entryLabels().entrySet()) {
            add(new FunnelText(fact, FunnelText.Role.ENTRY_NAME, entry.getKey(), entry.getValue()));
        }
        for (Fact<?> ofRecord : fact.each()) {
            addFact(ofRecord);
        }
    }

    private void addDocument(SourceDocument document) {
        Place place = Place.ROOT.in("source");
        add(place, FunnelText.Role.TITLE, document.title());
        if (document.note().isPresent()) {
            add(place, FunnelText.Role.NOTE, document.note().get());
        }
    }

    private void addSource(Object part, Source source) {
        if (source.note().isPresent()) {
            add(part, FunnelText.Role.SOURCE_NOTE, source.note().get());
        }
    }

    private void addStage(Stage stage) {
        add(stage, FunnelText.Role.CUSTOMER_TYPE, stage.customerType().label());
        addSource(stage, stage.source());
        for (Criterion criterion : stage.criteria()) {
            if (criterion.hasOwnText()) {
                add(criterion, FunnelText.Role.TEXT, criterion.text());
            }
            if (criterion.toDo().isPresent()) {
                add(criterion, FunnelText.Role.TO_DO, criterion.toDo().get());
            }
            addSource(criterion, criterion.source());
        }
    }

    private void addEnding(Ending ending) {
        add(ending, FunnelText.Role.LABEL, ending.label());
        for (Map.Entry<String, Text> reason : ending.reasons().entrySet()) {
            add(new FunnelText(ending, FunnelText.Role.REASON, reason.getKey(), reason.getValue()));
        }
        addSource(ending, ending.source());
    }

    private void addGuide(ActionGuide guide) {
        if (guide.title().isPresent()) {
            add(guide, FunnelText.Role.TITLE, guide.title().get());
        }
        addSource(guide, guide.source());
        for (Action action : guide.actions()) {
            add(action, FunnelText.Role.TEXT, action.text());
            for (Text point : action.points()) {
                add(action, FunnelText.Role.POINT, point);
            }
            addSource(action, action.source());
        }
        for (Team.Assignment assignment : guide.team().assignments()) {
            if (assignment.holder().isPresent()) {
                String position = assignment.position().id();
                Place place = Place.ROOT.in("guide", guide.id()).in("team").in("position", position);
                add(place, FunnelText.Role.HOLDER, assignment.holder().get());
            }
        }
    }
}
