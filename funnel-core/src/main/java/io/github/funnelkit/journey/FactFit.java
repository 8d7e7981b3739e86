package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Whether what is known of a fact is something that a funnel lets be known of it. */
final class FactFit {

    private FactFit() {}

    static boolean fits(Fact<?> declared, Fact<?> known, FactSheet sheet) {
        return FactLikeness.isAlike(declared, known)
                && problems(declared, known, sheet).isEmpty();
    }

    /** What a fact as the funnel has it cannot have of what is known by a key of the same type and unit. */
    @SuppressWarnings("unchecked") // a value that does not fit is refused
    static List<Unrecordable> problems(Fact<?> declared, Fact<?> known, FactSheet sheet) {
        Object value = sheet.value(known).toOptional().orElse(null);
        List<Unrecordable> problems = new ArrayList<>();
        if (value instanceof String entry && declared.type() == FactType.CHOICE) {
            if (!declared.entries().contains(entry)) {
                problems.add(new Unrecordable.EntryNotAllowed(declared, entry));
            }
        } else if (value instanceof Collection<?> entries && !declared.entries().isEmpty()) {
            for (Object entry : entries) {
                if (!declared.entries().contains(entry)) {
                    problems.add(new Unrecordable.EntryNotAllowed(declared, Objects.toString(entry)));
                }
            }
        } else if (value != null) {
            try {
                FactSheet.empty().with((Fact<Object>) declared, value);
            } catch (IllegalArgumentException refused) {
                problems.add(new Unrecordable.ValueNotAllowed(declared, String.valueOf(refused.getMessage())));
            }
        }
        return problems;
    }
}
