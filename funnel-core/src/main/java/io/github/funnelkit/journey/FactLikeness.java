package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.List;

/** Whether a fact is the same thing in two versions of a funnel. */
final class FactLikeness {

    private FactLikeness() {}

    static boolean isAlike(Fact<?> declared, Fact<?> known) {
        return declared.type() == known.type() && declared.unit().equals(known.unit());
    }

    /** What the records of a collection had, and do not have now or have otherwise. */
    static List<Text> changedInRecords(Fact<?> declared, Fact<?> known) {
        return known.each().stream()
                .filter(was -> declared.each().stream()
                        .noneMatch(is -> is.id().equals(was.id())
                                && isAlike(is, was)
                                && is.entries().containsAll(was.entries())))
                .<Text>map(Fact::label)
                .toList();
    }
}
