package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of facts under other ids, with other entries.
 *
 * @param renames what is renamed
 * @param owner the path of the collection whose records the facts are of, with the sign behind it; empty for facts of a customer
 */
record RenamedFacts(Renames renames, String owner) {

    RenamedFacts(Renames renames) {
        this(renames, "");
    }

    /** The facts of a collection's records. */
    RenamedFacts within(Fact<?> collection) {
        return new RenamedFacts(renames, owner + collection.id() + NamedPart.OF_RECORD);
    }

    /** The key of a fact; the same where nothing of it is renamed. */
    @SuppressWarnings("unchecked") // a fact of the same type
    <F extends Fact<?>> F fact(F fact) {
        if (fact.equals(AttachedForms.FACT)) {
            return fact;
        }
        Fact<?> renamed = under(NamedPart.FACT.name(renames.id(NamedPart.FACT, owner + fact.id())), fact);
        return renamed.equals(fact) ? fact : (F) renamed;
    }

    /** An entry of a fact, and of the attached forms a form. */
    String entry(Fact<?> fact, String entry) {
        return fact.equals(AttachedForms.FACT)
                ? renames.id(NamedPart.FORM, entry)
                : renames.of(NamedPart.ENTRY).getOrDefault(owner + fact.id() + NamedPart.OF_FACT + entry, entry);
    }

    private Fact<?> under(String id, Fact<?> fact) {
        if (fact instanceof Flag) {
            return new Flag(id, fact.label());
        } else if (fact instanceof Count) {
            return new Count(id, fact.unit(), fact.unitLabel(), fact.bounds(), fact.label());
        } else if (fact instanceof Quantity) {
            return new Quantity(id, fact.unit(), fact.unitLabel(), fact.bounds(), fact.label());
        } else if (fact instanceof Day) {
            return new Day(id, fact.label());
        } else if (fact instanceof Days) {
            return new Days(id, fact.label());
        } else if (fact instanceof FreeText) {
            return new FreeText(id, fact.label());
        } else if (fact instanceof Choice) {
            return new Choice(id, entries(fact), labels(fact), fact.ordered(), fact.label());
        } else if (fact instanceof Checklist) {
            return new Checklist(id, entries(fact), labels(fact), fact.label());
        } else if (fact instanceof Records) {
            RenamedFacts ofRecords = within(fact);
            List<Fact<?>> each =
                    fact.each().stream().<Fact<?>>map(ofRecords::fact).toList();
            return new Records(id, each, fact.label());
        } else if (fact instanceof Sum) {
            List<Fact.Addend> addends = fact.addends().stream()
                    .map(addend -> new Fact.Addend(fact(addend.fact()), addend.times()))
                    .toList();
            return new Sum(id, fact.type(), fact.unit(), addends, fact.label());
        }
        return fact; // a host's own, which can be made by nobody else
    }

    private List<String> entries(Fact<?> fact) {
        return fact.entries().stream().map(entry -> entry(fact, entry)).toList();
    }

    private Map<String, Text> labels(Fact<?> fact) {
        Map<String, Text> labels = new LinkedHashMap<>();
        fact.entryLabels().forEach((entry, label) -> labels.put(entry(fact, entry), label));
        return labels;
    }
}
