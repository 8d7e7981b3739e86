package io.github.funnelkit.examples.cli.dmn;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sum in FEEL: what it comes to at least and at most, as it can be decided before all of its parts are known. */
record FeelSum(Fact<?> sum, FeelScope scope) {

    /**
     * Whether it lies in a range.
     *
     * @param least the lower end; empty when there is none
     * @param most the upper end; empty when there is none
     * @param included whether the ends belong to the range
     */
    String in(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean included) throws UnsayableException {
        List<String> all = new ArrayList<>();
        List<String> none = new ArrayList<>();
        if (least.isPresent()) {
            String end = FeelText.of(least.get());
            all.add("_low " + (included ? ">= " : "> ") + end);
            none.add("_high " + (included ? "< " : "<= ") + end);
        }
        if (most.isPresent()) {
            String end = FeelText.of(most.get());
            all.add("_high " + (included ? "<= " : "< ") + end);
            none.add("_low " + (included ? "> " : ">= ") + end);
        }
        return "{_low: " + bound(true) + ", _high: " + bound(false) + ", _in: if (" + String.join(" and ", all)
                + ") = true then true else if (" + String.join(" or ", none) + ") = true then false else null}._in";
    }

    private String bound(boolean low) throws UnsayableException {
        List<String> parts = new ArrayList<>();
        for (Fact.Addend addend : sum.addends()) {
            parts.add(part(addend, low));
        }
        return String.join(" + ", parts);
    }

    /** None counts 0; what is not known lies within its bounds, or is none. */
    private String part(Fact.Addend addend, boolean low) throws UnsayableException {
        Fact<?> fact = addend.fact();
        if (!fact.addends().isEmpty()) {
            throw new UnsayableException(say("dmn.sum", "sum", sum.id(), "part", fact.id()));
        }
        String times = FeelText.of(addend.times());
        Optional<BigDecimal> end = (addend.times().signum() > 0) == low ? least(fact) : most(fact);
        String unknown = end.isEmpty() ? "null" : FeelText.of(end.get().multiply(addend.times()));
        return "(if " + scope.isNone(fact) + " then 0 else if " + scope.value(fact) + " = null then " + unknown
                + " else " + scope.value(fact) + " * (" + times + "))";
    }

    private static Optional<BigDecimal> least(Fact<?> fact) {
        Bounds bounds = fact.bounds();
        Optional<BigDecimal> least = Optional.ofNullable(bounds.least());
        return (least.isEmpty() && fact.type().isWhole() ? Optional.of(BigDecimal.ZERO) : least)
                .map(BigDecimal.ZERO::min);
    }

    private static Optional<BigDecimal> most(Fact<?> fact) {
        return Optional.ofNullable(fact.bounds().most()).map(BigDecimal.ZERO::max);
    }
}
