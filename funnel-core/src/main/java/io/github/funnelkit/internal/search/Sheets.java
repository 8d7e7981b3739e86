package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Copies facts from sheet to sheet. */
public final class Sheets {

    private Sheets() {}

    /**
     * What is known of some facts, as a sheet.
     *
     * @param facts where it is known
     * @param wanted the facts to take
     * @return the sheet
     */
    public static FactSheet of(Facts facts, Collection<? extends Fact<?>> wanted) {
        FactSheet.Builder sheet = FactSheet.builder();
        wanted.forEach(fact -> copy(fact, facts, sheet));
        return sheet.build();
    }

    /**
     * A sheet with what another one says of some facts; what the other does not know becomes unknown.
     *
     * @param base the sheet
     * @param facts the facts to replace
     * @param from where they are taken from
     * @return the new sheet
     */
    public static FactSheet replace(FactSheet base, Collection<? extends Fact<?>> facts, Facts from) {
        FactSheet.Builder sheet = base.toBuilder();
        facts.forEach(fact -> copy(fact, from, sheet));
        return sheet.build();
    }

    private static <V> void copy(Fact<V> fact, Facts from, FactSheet.Builder sheet) {
        sheet.setValue(fact, from.value(fact));
    }

    /**
     * The base with the values of a sheet; of sets, with the entries of both.
     *
     * @param base the sheet
     * @param more the other one
     * @return the new sheet
     */
    public static FactSheet unite(FactSheet base, FactSheet more) {
        FactSheet.Builder sheet = base.toBuilder();
        more.facts().forEach(fact -> unite(fact, base, more, sheet));
        return sheet.build();
    }

    @SuppressWarnings("unchecked") // the values of both types of set are collections
    private static <V> void unite(Fact<V> fact, FactSheet base, FactSheet more, FactSheet.Builder sheet) {
        V mine = base.known(fact);
        V theirs = more.known(fact);
        if (fact.type().isMultiple() && fact.type() != FactType.RECORDS && mine != null && theirs != null) {
            List<Object> both = new ArrayList<>((Collection<Object>) mine);
            both.addAll((Collection<Object>) theirs);
            sheet.set(fact, (V) both);
        } else {
            copy(fact, more, sheet);
        }
    }
}
