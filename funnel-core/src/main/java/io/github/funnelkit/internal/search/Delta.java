package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One difference between what is known and what was found: a fact with another value, or one more form.
 *
 * @param fact the fact
 * @param form the id of the form that is attached on top of others; empty for any other difference
 */
public record Delta(Fact<?> fact, String form) {

    /**
     * Everything in which two sheets differ. Forms that come on top of the known ones count one by one.
     *
     * @param known what is known
     * @param found what was found
     * @return the differences in the order of the facts' ids
     */
    public static List<Delta> between(FactSheet known, FactSheet found) {
        List<Delta> deltas = new ArrayList<>();
        Set<Fact<?>> facts = new LinkedHashSet<>(found.facts());
        facts.addAll(known.facts());
        for (Fact<?> fact : facts) {
            if (!found.value(fact).equals(known.value(fact))) {
                if (fact.id().equals(AttachedForms.FACT.id()) && isMore(known, found)) {
                    entries(found).stream()
                            .filter(form -> !entries(known).contains(form))
                            .forEach(form -> deltas.add(new Delta(fact, form)));
                } else {
                    deltas.add(new Delta(fact, ""));
                }
            }
        }
        return deltas;
    }

    /** How much of what was known is another value in a sheet. */
    static long changesOfKnown(FactSheet known, FactSheet sheet) {
        return between(known, sheet).stream()
                .filter(delta ->
                        delta.form.isEmpty() && !known.value(delta.fact).isUnknown())
                .count();
    }

    private static boolean isMore(FactSheet known, FactSheet found) {
        return !entries(found).isEmpty() && entries(found).containsAll(entries(known));
    }

    private static Collection<String> entries(FactSheet sheet) {
        Collection<String> forms = sheet.known(AttachedForms.FACT);
        return forms == null ? List.of() : forms;
    }

    /**
     * Makes just this difference.
     *
     * @param sheet where to make it
     * @param found what was found
     * @return the sheet with this difference
     */
    public FactSheet apply(FactSheet sheet, FactSheet found) {
        return form.isEmpty() ? Sheets.replace(sheet, List.of(fact), found) : attach(sheet, List.of(form));
    }

    /** Makes several differences, which can be many, in two sheets rather than in one for each. */
    static FactSheet apply(Collection<Delta> deltas, FactSheet sheet, FactSheet found) {
        List<Fact<?>> facts = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (Delta delta : deltas) {
            if (delta.form.isEmpty()) {
                facts.add(delta.fact);
            } else {
                forms.add(delta.form);
            }
        }
        FactSheet replaced = Sheets.replace(sheet, facts, found);
        return forms.isEmpty() ? replaced : attach(replaced, forms);
    }

    private static FactSheet attach(FactSheet sheet, List<String> forms) {
        return Sheets.unite(sheet, FactSheet.empty().with(AttachedForms.FACT, forms));
    }
}
