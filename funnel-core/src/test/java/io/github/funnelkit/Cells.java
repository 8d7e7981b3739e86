package io.github.funnelkit;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;

/** Fact sheets written as {@code "budget=0.01 | forms=receipt;contract"}. */
public final class Cells {

    private Cells() {}

    public static FactSheet sheet(Funnel funnel, String cells) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (String cell : cells.split("\\|", -1)) {
            if (!cell.isBlank()) {
                String[] parts = cell.strip().split("=", 2);
                String id = parts[0];
                Fact<?> fact = id.equals(AttachedForms.FACT.id()) ? AttachedForms.FACT : funnel.fact(id);
                set(sheet, fact, parts[1]);
            }
        }
        return sheet.build();
    }

    public static <V> void set(FactSheet.Builder sheet, Fact<V> fact, String cell) {
        sheet.setValue(fact, FactText.parse(fact, cell));
    }
}
