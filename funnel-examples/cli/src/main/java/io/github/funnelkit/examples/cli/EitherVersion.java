package io.github.funnelkit.examples.cli;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list is read by that may speak of its customers by the ids of either of two versions: what the later one has, and what
 * the earlier one has under other ids, so that what was renamed is there twice.
 */
record EitherVersion(Funnel before, Funnel after) {

    private static final String READ = "read";

    /** Between the ids of a collection and of a fact of its records. */
    private static final String OF_RECORD = "/";

    /** A funnel that judges nothing: its sale types, facts, forms, stages and endings are what can be read. */
    Funnel funnel() {
        FunnelBuilder funnel = Funnel.define(after.id(), after.version());
        named(Funnel::saleTypes, SaleType::id, SaleType::label)
                .forEach((id, label) -> funnel.saleTypes(SaleType.of(id, label)));
        List<Fact<?>> facts = facts(after.facts(), before.facts());
        facts.forEach(funnel::facts);
        sums(facts).forEach(funnel::facts);
        named(Funnel::forms, Form::id, Form::label).forEach((id, label) -> funnel.forms(Form.of(id, label)));
        named(Funnel::stages, Stage::id, stage -> stage.customerType().label())
                .forEach((id, label) -> funnel.stage(
                        id,
                        stage -> stage.customerType(label)
                                .criterion(READ, c -> c.text(READ).when(AttachedForms.FACT.present()))));
        Map<String, EndingKind> kinds = new LinkedHashMap<>();
        before.endings().forEach(ending -> kinds.put(ending.id(), ending.kind()));
        after.endings().forEach(ending -> kinds.put(ending.id(), ending.kind()));
        named(Funnel::endings, Ending::id, Ending::label)
                .forEach((id, label) -> funnel.ending(
                        id,
                        ending -> ending.kind(kinds.getOrDefault(id, EndingKind.NONE))
                                .label(label)));
        return funnel.build();
    }

    private <T> Map<String, Text> named(
            Function<Funnel, List<T>> parts, Function<T, String> id, Function<T, Text> label) {
        Map<String, Text> later = new LinkedHashMap<>();
        parts.apply(after).forEach(part -> later.put(id.apply(part), label.apply(part)));
        Map<String, Text> earlier = new LinkedHashMap<>();
        parts.apply(before).forEach(part -> earlier.put(id.apply(part), label.apply(part)));
        return named(later, earlier);
    }

    /** What is called so in either version; what two have in common is the name of the later, and an id is no name of another. */
    private static Map<String, Text> named(Map<String, Text> later, Map<String, Text> earlier) {
        Set<String> gone = new HashSet<>(earlier.keySet());
        gone.removeAll(later.keySet());
        Set<String> taken = lower(gone);
        Map<String, Text> named = new LinkedHashMap<>();
        later.forEach((id, label) -> named.put(id, without(taken, id, label)));
        taken.addAll(lower(later.keySet()));
        named.values().forEach(label -> taken.addAll(lower(label.wordings().values())));
        earlier.forEach((id, label) -> {
            if (gone.contains(id)) {
                named.put(id, without(taken, id, label));
            }
        });
        return named;
    }

    private static Set<String> lower(Collection<String> texts) {
        Set<String> lower = new HashSet<>();
        texts.forEach(text -> lower.add(text.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static Text without(Set<String> taken, String id, Text label) {
        Map<Locale, String> left = new LinkedHashMap<>(label.wordings());
        left.values().removeIf(wording -> taken.contains(wording.toLowerCase(Locale.ROOT)));
        return left.isEmpty() ? Text.of(id) : Text.of(left);
    }

    /** The sums of the later version, which a list does not state, and is told so. */
    private List<Fact<?>> sums(List<Fact<?>> facts) {
        Map<String, Fact<?>> parts = byId(facts);
        List<Fact<?>> sums = new ArrayList<>();
        for (Fact<?> sum : after.facts()) {
            List<Fact.Addend> addends = new ArrayList<>();
            for (Fact.Addend addend : sum.addends()) {
                addends.add(new Fact.Addend(part(addend, parts), addend.times()));
            }
            if (!addends.isEmpty()) {
                sums.add(new Sum(sum.id(), sum.type(), sum.unit(), addends, sum.label()));
            }
        }
        return sums;
    }

    @SuppressWarnings("unchecked") // a fact of the same type
    private static Fact<Number> part(Fact.Addend addend, Map<String, Fact<?>> parts) {
        return (Fact<Number>) parts.getOrDefault(addend.fact().id(), addend.fact());
    }

    /** The facts of either, without sums. */
    private static List<Fact<?>> facts(List<? extends Fact<?>> later, List<? extends Fact<?>> earlier) {
        Map<String, Fact<?>> was = byId(earlier);
        Map<String, Fact<?>> is = byId(later);
        Map<String, Text> laterLabels = new LinkedHashMap<>();
        is.forEach((id, fact) -> laterLabels.put(id, fact.label()));
        Map<String, Text> earlierLabels = new LinkedHashMap<>();
        was.forEach((id, fact) -> earlierLabels.put(id, fact.label()));
        List<Fact<?>> facts = new ArrayList<>();
        named(laterLabels, earlierLabels).forEach((id, label) -> {
            Fact<?> then = was.get(id);
            Fact<?> now = is.getOrDefault(id, then);
            if (now != null) {
                facts.add(either(now, then == null ? now : then, label));
            }
        });
        return facts;
    }

    private static Map<String, Fact<?>> byId(List<? extends Fact<?>> facts) {
        Map<String, Fact<?>> byId = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> fact.addends().isEmpty() && !fact.equals(AttachedForms.FACT))
                .forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    private static Fact<?> either(Fact<?> now, Fact<?> then, Text label) {
        if (now instanceof Choice || now instanceof Checklist) {
            boolean isOpen = now.entries().isEmpty() || then.entries().isEmpty();
            Map<String, Text> names = isOpen ? Map.of() : named(entries(now), entries(then));
            List<String> entries = List.copyOf(names.keySet());
            boolean areNamed =
                    !now.entryLabels().isEmpty() || !then.entryLabels().isEmpty();
            Map<String, Text> labels = areNamed ? names : Map.of();
            return now instanceof Choice
                    ? new Choice(now.id(), entries, labels, now.ordered(), label)
                    : new Checklist(now.id(), entries, labels, label);
        }
        if (now instanceof Count) {
            return new Count(now.id(), now.unit(), now.unitLabel(), now.bounds(), label);
        }
        if (now instanceof Quantity) {
            return new Quantity(now.id(), now.unit(), now.unitLabel(), now.bounds(), label);
        }
        if (now instanceof Records) {
            return new Records(now.id(), facts(now.each(), then.each()), label);
        }
        return TypedFact.of(now.type(), now.id(), "", List.of(), label);
    }

    private static Map<String, Text> entries(Fact<?> fact) {
        Map<String, Text> entries = new LinkedHashMap<>();
        fact.entries().forEach(entry -> entries.put(entry, fact.entryLabel(entry)));
        return entries;
    }

    /** What was read, by the ids of the later version. */
    FactSheet later(FactSheet read) {
        return later(read, "", facts(after), facts(before), after.renamesFrom(before));
    }

    private static Map<String, Fact<?>> facts(Funnel funnel) {
        return byId(funnel.facts());
    }

    private static FactSheet later(
            FactSheet read, String owner, Map<String, Fact<?>> later, Map<String, Fact<?>> earlier, Renames renames) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (Fact<?> fact : read.facts()) {
            String path = owner + fact.id();
            String id = NamedPart.FACT.name(renames.id(NamedPart.FACT, path));
            Fact<?> known = later.getOrDefault(id, earlier.getOrDefault(fact.id(), fact));
            boolean isBoth = !id.equals(fact.id())
                    && read.facts().stream().anyMatch(each -> each.id().equals(id));
            if (!isBoth) { // what the row says by the new id counts
                put(fact, known, path, read, renames, earlier.get(fact.id()), sheet);
            }
        }
        return sheet.build();
    }

    @SuppressWarnings("unchecked") // a fact of the same type
    private static <V> void put(
            Fact<V> fact,
            Fact<?> known,
            String path,
            FactSheet read,
            Renames renames,
            @Nullable Fact<?> then,
            FactSheet.Builder sheet) {
        V value = read.known(fact);
        if (value == null) {
            sheet.setValue((Fact<V>) known, FactValue.none());
        } else if (fact instanceof Choice) {
            sheet.set((Fact<String>) known, entry(path, (String) value, renames));
        } else if (fact instanceof Checklist) {
            sheet.set(
                    (Fact<Collection<String>>) known,
                    ((Collection<String>) value)
                            .stream().map(each -> entry(path, each, renames)).toList());
        } else if (fact instanceof Records) {
            Map<String, Fact<?>> each = then == null ? Map.of() : byId(then.each());
            sheet.set(
                    (Fact<Collection<FactSheet>>) known,
                    ((Collection<FactSheet>) value)
                            .stream()
                                    .map(record -> later(record, path + OF_RECORD, byId(known.each()), each, renames))
                                    .toList());
        } else {
            sheet.set((Fact<V>) known, value);
        }
    }

    private static String entry(String fact, String entry, Renames renames) {
        return NamedPart.ENTRY.name(renames.id(NamedPart.ENTRY, NamedPart.ENTRY.id(fact, entry)));
    }
}
