package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads everything that is known about a host's object into a fact sheet; is made ready when the first one comes. */
final class WholeReading<T> {

    private final List<FactSource<T>> sources;

    private volatile @Nullable Form form;

    /** What reads every fact and asks nothing, and a sheet with a place for each. */
    private record Form(DayPlan plan, FactSheet blank) {}

    WholeReading(List<FactSource<T>> sources) {
        this.sources = sources;
    }

    FactSheet sheet(T host) {
        Form made = form();
        FactSink sink = new FactSink(made.plan, true);
        for (FactSource<T> source : sources) {
            source.read(host, sink);
        }
        @Nullable Object[] held = sink.held();
        FactSheet.Builder sheet = made.blank.toBuilder();
        for (Slot slot : made.plan.slots) {
            put(sheet, slot.fact, slot.form.keep(Held.at(held, slot.place)));
        }
        return sheet.build();
    }

    private Form form() {
        Form made = form;
        if (made == null) {
            List<Fact<?>> facts = new ArrayList<>();
            for (FactSource<T> source : sources) {
                facts.addAll(source.facts());
            }
            made = new Form(DayPlan.reading(facts), FactSheet.blank(facts));
            form = made;
        }
        return made;
    }

    @SuppressWarnings("unchecked") // a kept value fits its fact
    private static void put(FactSheet.Builder sheet, Fact<?> fact, @Nullable Object kept) {
        if (kept instanceof FactValue.None) {
            sheet.none(fact);
        } else {
            sheet.set((Fact<Object>) fact, kept);
        }
    }
}
