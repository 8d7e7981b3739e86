package io.github.funnelkit.change;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two funnels, part by part. */
final class FunnelComparison {

    private final Funnel before;
    private final Funnel after;
    private final List<Change> changes = new ArrayList<>();
    private final Details whole = new Details();

    private final Renames renames;
    private final Renames stated;

    FunnelComparison(Funnel before, Funnel after) {
        this.renames = after.renamesFrom(before);
        this.stated = stated(before, after);
        this.before = renames.areNone() ? before : before.derive(before.id(), before.version(), renames, same -> {});
        this.after = after;
    }

    /** Those that one of the two says, without what follows of them. */
    private static Renames stated(Funnel before, Funnel after) {
        return after.derivedFrom().equals(Optional.of(before.reference()))
                ? after.renames()
                : before.renames().back();
    }

    /** The id that a part had, if it is itself that has another one, and not what it belongs to. */
    private Optional<String> former(NamedPart part, String now) {
        return renames.of(part).keySet().stream()
                .filter(was ->
                        renames.id(part, was).equals(now) && stated.of(part).containsKey(was))
                .findFirst();
    }

    List<Change> changes() {
        whole.compare(Aspect.TEXT, before.label(), after.label());
        whole.compare(
                Aspect.SOURCE,
                before.source().map(PartDetails::document),
                after.source().map(PartDetails::document));
        whole.compare(Aspect.LANGUAGES, tags(before), tags(after));
        whole.compare(Aspect.HOLDING, before.holding().label(), after.holding().label());
        whole.compare(Aspect.NEXT_ACTION, nextAction(before), nextAction(after));
        whole.compare(Aspect.GATE, gate(before), gate(after));
        whole.compare(Aspect.SIGNALS, signals(before), signals(after));
        compare(Part.SALE_TYPE, Funnel::saleTypes, SaleType::id, SaleType::label, PartDetails::saleType);
        compare(
                Part.STAGE,
                Funnel::stages,
                Stage::id,
                stage -> stage.customerType().label(),
                PartDetails::stage);
        compare(Part.CRITERION, Funnel::criteria, Criterion::id, Criterion::text, PartDetails::criterion);
        compare(Part.GUIDE, Funnel::guides, ActionGuide::id, FunnelComparison::name, PartDetails::guide);
        compare(Part.ACTION, FunnelComparison::actions, Action::id, Action::text, PartDetails::action);
        this.<Fact<?>>compare(Part.FACT, FunnelComparison::facts, Fact::id, Fact::label, PartDetails::fact);
        compare(Part.FORM, Funnel::forms, Form::id, Form::label, PartDetails::form);
        compare(Part.POSITION, Funnel::positions, Position::id, Position::label, PartDetails::position);
        compare(Part.ENDING, Funnel::endings, Ending::id, Ending::label, EndingDetails::of);
        facts(after).forEach(fact -> renamedWithin(fact, fact.id()));
        after.endings().forEach(this::renamedWithin);
        if (!whole.isEmpty()) {
            Text name = after.label().orElse(Text.of(after.id()));
            changes.add(0, new Change(ChangeKind.CHANGED, Part.FUNNEL, after.id(), name, whole.all()));
        }
        return changes;
    }

    /** What a fact consists of is a matter of the fact; that an entry, or a fact of a record, has another id is one of its own. */
    private void renamedWithin(Fact<?> fact, String path) {
        for (String entry : fact.entries()) {
            Text name = fact.entryLabel(entry);
            renamed(Part.ENTRY, NamedPart.ENTRY, NamedPart.ENTRY.id(path, entry), name);
        }
        for (Fact<?> each : fact.each()) {
            String ofRecord = NamedPart.FACT.id(path, each.id());
            renamed(Part.FACT, NamedPart.FACT, ofRecord, each.label());
            renamedWithin(each, ofRecord);
        }
    }

    /** The same of an ending and its reasons. */
    private void renamedWithin(Ending ending) {
        ending.reasons()
                .forEach((reason, name) ->
                        renamed(Part.REASON, NamedPart.REASON, NamedPart.REASON.id(ending.id(), reason), name));
    }

    private void renamed(Part part, NamedPart named, String id, Text name) {
        former(named, id).ifPresent(was -> {
            Detail ids =
                    new Detail(Aspect.ID, Optional.of(Text.of(named.name(was))), Optional.of(Text.of(named.name(id))));
            changes.add(new Change(ChangeKind.RENAMED, part, id, name, List.of(ids)));
        });
    }

    private static Optional<Text> tags(Funnel funnel) {
        return Details.list(funnel.languages(), language -> Text.of(language.toLanguageTag()));
    }

    private static Optional<Text> nextAction(Funnel funnel) {
        return funnel.nextAction().map(fact -> Text.of(fact.id()));
    }

    private static Optional<Text> gate(Funnel funnel) {
        return Details.list(funnel.gate().labels(), rule -> rule);
    }

    private static Optional<Text> signals(Funnel funnel) {
        return Details.list(funnel.signals(), Signal::label);
    }

    private static Text name(ActionGuide guide) {
        return guide.title().orElseGet(() -> PartDetails.route(guide));
    }

    private static List<Action> actions(Funnel funnel) {
        return funnel.guides().stream()
                .flatMap(guide -> guide.actions().stream())
                .toList();
    }

    private <P> void compare(
            Part part,
            Function<Funnel, List<P>> parts,
            Function<P, String> id,
            Function<P, Text> name,
            BiFunction<P, P, Details> details) {
        Map<String, P> old = byId(parts.apply(before), id);
        Map<String, P> now = byId(parts.apply(after), id);
        old.forEach((key, was) -> {
            P is = now.get(key);
            if (is == null) {
                changes.add(new Change(ChangeKind.REMOVED, part, key, name.apply(was), List.of()));
            } else {
                Optional<String> former = part.named().flatMap(named -> former(named, key));
                List<Detail> found = new ArrayList<>();
                former.ifPresent(
                        had -> found.add(new Detail(Aspect.ID, Optional.of(Text.of(had)), Optional.of(Text.of(key)))));
                found.addAll(details.apply(was, is).all());
                if (!found.isEmpty()) {
                    ChangeKind kind = former.isPresent() ? ChangeKind.RENAMED : ChangeKind.CHANGED;
                    changes.add(new Change(kind, part, key, name.apply(is), found));
                }
            }
        });
        now.forEach((key, is) -> {
            if (!old.containsKey(key)) {
                changes.add(new Change(ChangeKind.ADDED, part, key, name.apply(is), List.of()));
            }
        });
        order(part, old.keySet(), now.keySet());
    }

    /**
     * What both versions have may stand in another order. Criteria and actions are compared within what they belong to,
     * which the id without its last part names: they do not change their place when their stage or guide does.
     */
    private void order(Part part, Set<String> old, Set<String> now) {
        Map<String, List<String>> was = byOwner(old, now);
        Map<String, List<String>> is = byOwner(now, old);
        was.forEach((owner, ids) -> {
            if (!ids.equals(is.get(owner))) {
                whole.compare(Aspect.ORDER, listed(part, ids), listed(part, is.getOrDefault(owner, List.of())));
            }
        });
    }

    private static Map<String, List<String>> byOwner(Set<String> ids, Set<String> inBoth) {
        return ids.stream()
                .filter(inBoth::contains)
                .collect(Collectors.groupingBy(
                        id -> id.substring(0, Math.max(0, id.lastIndexOf('.'))),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Text listed(Part part, List<String> ids) {
        return ChangeWords.PARTS_IN_ORDER.text(part.label(), CommonWords.LIST.joined(ids));
    }

    private static List<Fact<?>> facts(Funnel funnel) {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.addAll(funnel.sums());
        return facts;
    }

    private static <P> Map<String, P> byId(List<P> parts, Function<P, String> id) {
        Map<String, P> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), part));
        return byId;
    }
}
