package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Sheets on which a sum comes to a certain number, or as close to it as its parts let it. */
final class SumExamples {

    private SumExamples() {}

    /** The number, and those next to it. */
    static List<FactSheet> of(Fact<Number> sum, BigDecimal target) {
        List<FactSheet> examples = new ArrayList<>();
        for (BigDecimal each : List.of(target, target.subtract(BigDecimal.ONE), target.add(BigDecimal.ONE))) {
            examples.add(reached(sum, each, FactSheet.empty(), sum.addends()));
        }
        return examples.stream().distinct().toList();
    }

    /** The same for one of whom something is known: by what is not, by one of the parts, or by all of them. */
    static List<FactSheet> of(Fact<Number> sum, BigDecimal target, FactSheet known) {
        List<FactSheet> examples = new ArrayList<>();
        List<BigDecimal> near = List.of(target, target.add(BigDecimal.ONE), target.subtract(BigDecimal.ONE));
        List<Fact.Addend> unknown = new ArrayList<>(sum.addends());
        unknown.removeIf(addend -> !known.value(addend.fact()).isUnknown());
        for (BigDecimal each : near) {
            examples.add(reached(sum, each, known, unknown));
            for (Fact.Addend addend : sum.addends()) {
                examples.add(reached(sum, each, known, List.of(addend)));
            }
            examples.add(reached(sum, each, known, sum.addends()));
        }
        examples.removeIf(sheet -> sheet.facts().isEmpty());
        return examples.stream().distinct().toList();
    }

    /** Sets some of the parts, one after the other, each as far as it goes. */
    private static FactSheet reached(Fact<Number> sum, BigDecimal target, FactSheet known, List<Fact.Addend> settable) {
        BigDecimal missing = target;
        for (Fact.Addend addend : sum.addends()) {
            missing = missing.subtract(value(addend.fact(), known).multiply(addend.times()));
        }
        FactSheet sheet = FactSheet.empty();
        for (Fact.Addend addend : settable) {
            Fact<Number> fact = addend.fact();
            BigDecimal before = value(fact, known);
            BigDecimal wanted = before.add(missing.divide(addend.times(), 10, RoundingMode.HALF_UP));
            BigDecimal after = within(fact, wanted);
            missing = missing.subtract(after.subtract(before).multiply(addend.times()));
            if (known.value(fact).isUnknown() || after.compareTo(before) != 0) {
                sheet = sheet.with(fact, after);
            }
        }
        return sheet;
    }

    private static BigDecimal value(Fact<Number> fact, FactSheet known) {
        Number value = known.known(fact);
        return value != null
                ? Interval.decimal(value)
                : known.isNone(fact) ? BigDecimal.ZERO : within(fact, BigDecimal.ZERO);
    }

    private static BigDecimal within(Fact<Number> fact, BigDecimal wanted) {
        Bounds bounds = fact.bounds();
        BigDecimal value = fact.type().isWhole() ? wanted.setScale(0, RoundingMode.CEILING) : wanted;
        value = fact.type().isWhole() && !bounds.goBelowZero() ? value.max(BigDecimal.ZERO) : value;
        BigDecimal least = bounds.least() == null ? value : value.max(bounds.least());
        return bounds.most() == null ? least : least.min(bounds.most());
    }
}
