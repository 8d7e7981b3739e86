package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds to limits what holds of their variables anyway: the bounds of facts, the calendar, how entries are counted. */
final class Bounding {

    /** What would come of more of them, each with each, {@link Elimination} does not follow. */
    private static final int MOST_PAIRED = 40;

    private final List<Inequality> all;
    private final Map<Fact<?>, Boolean> existing;
    private final Set<Variable> variables = new LinkedHashSet<>();

    private Bounding(List<Inequality> limits, Map<Fact<?>, Boolean> existing) {
        this.all = new ArrayList<>(limits);
        this.existing = existing;
    }

    static List<Inequality> of(List<Inequality> limits, Map<Fact<?>, Boolean> existing) {
        Bounding bounding = new Bounding(limits, existing);
        limits.forEach(limit -> bounding.variables.addAll(limit.multiples().keySet()));
        bounding.run();
        return bounding.all;
    }

    private void run() {
        for (Variable variable : List.copyOf(variables)) {
            if (variable instanceof Variable.NumberOf number) {
                number(number);
            } else if (variable instanceof Variable.Entry entry) {
                between(entry, 0, 1);
                variables.add(new Variable.Size(entry.checklist()));
            } else if (variable instanceof Variable.Times times) {
                variables.add(times.before());
                variables.add(new Variable.Dates(times.days()));
                variables.add(new Variable.Future(times.days()));
            }
        }
        for (Variable variable : variables) {
            if (variable instanceof Variable.Size size) {
                size(size.checklist());
            } else if (variable instanceof Variable.Dates dates) {
                dates(dates.days());
            }
        }
        moved();
    }

    private void number(Variable.NumberOf number) {
        Boolean exists = existing.get(number.fact());
        Bounds bounds = number.fact().bounds();
        BigDecimal least = bounds.least() == null && number.fact().type().isWhole() ? BigDecimal.ZERO : bounds.least();
        BigDecimal most = bounds.most();
        if (exists == null) { // none counts 0 in a sum
            least = least == null ? null : least.min(BigDecimal.ZERO);
            most = most == null ? null : most.max(BigDecimal.ZERO);
        } else if (!exists) {
            least = BigDecimal.ZERO;
            most = BigDecimal.ZERO;
        }
        if (least != null) {
            all.add(Inequality.atLeast(number, least));
        }
        if (most != null) {
            all.add(Inequality.atMost(number, most));
        }
    }

    private void between(Variable variable, long least, long most) {
        all.add(Inequality.atLeast(variable, least));
        all.add(Inequality.atMost(variable, most));
    }

    /** The size is the sum of the entries, each of which is there or not, and of those that nothing names. */
    private void size(Fact<?> checklist) {
        Map<Variable, BigDecimal> sum = new LinkedHashMap<>();
        for (String entry : checklist.entries()) {
            sum.put(new Variable.Entry(checklist, entry), BigDecimal.ONE);
        }
        for (Variable variable : variables) {
            if (variable instanceof Variable.Entry entry && entry.checklist().equals(checklist)) {
                sum.put(entry, BigDecimal.ONE);
            }
        }
        sum.keySet().forEach(entry -> between(entry, 0, 1));
        if (checklist.entries().isEmpty()) {
            Variable others = new Variable.Others(checklist);
            all.add(Inequality.atLeast(others, 0));
            sum.put(others, BigDecimal.ONE);
        }
        sum.put(new Variable.Size(checklist), BigDecimal.ONE.negate());
        all.add(new Inequality(sum, BigDecimal.ZERO, false));
        sum.replaceAll((variable, multiple) -> multiple.negate());
        all.add(new Inequality(sum, BigDecimal.ZERO, false));
    }

    /** A longer period has at least the dates of a shorter one, and of its further days one each at most. */
    private void dates(Fact<?> days) {
        Variable total = new Variable.Dates(days);
        Variable future = new Variable.Future(days);
        all.add(Inequality.atLeast(future, 0));
        all.add(Inequality.atMost(future, total, 0));
        List<Variable.Times> times = new ArrayList<>();
        for (Variable variable : variables) {
            if (variable instanceof Variable.Times each && each.days().equals(days)) {
                times.add(each);
            }
        }
        for (Variable.Times each : times) {
            all.add(Inequality.atLeast(each, 0));
            all.add(Inequality.atMost(each, -least(each.before())));
            Map<Variable, BigDecimal> within = new LinkedHashMap<>();
            within.put(each, BigDecimal.ONE);
            within.put(future, BigDecimal.ONE);
            within.put(total, BigDecimal.ONE.negate());
            all.add(new Inequality(within, BigDecimal.ZERO, false));
            for (Variable.Times other : paired(times)) {
                long further = most(each.before(), other.before());
                if (!other.equals(each) && least(each.before(), other.before()) >= 0) {
                    all.add(Inequality.atMost(each, other, 0));
                    all.add(Inequality.atMost(other, each, further));
                }
            }
        }
    }

    /** What is moved lies so far off, and what is moved further lies further off. */
    private void moved() {
        List<Variable.Moved> moved = new ArrayList<>();
        for (Variable variable : variables) {
            if (variable instanceof Variable.Moved each) {
                moved.add(each);
            }
        }
        for (Variable.Moved each : moved) {
            all.add(Inequality.atMost(each, each.day(), most(each)));
            all.add(Inequality.atMost(each.day(), each, -least(each)));
            for (Variable.Moved other : paired(moved)) {
                if (!other.equals(each) && other.day().equals(each.day())) {
                    all.add(Inequality.atMost(each, other, most(each, other)));
                }
            }
        }
    }

    private static <V> List<V> paired(List<V> all) {
        return all.size() > MOST_PAIRED ? List.of() : all;
    }

    /** By how many days it lies after the day from which it is moved, at least. */
    private static long least(Variable.Moved moved) {
        return Months.least(moved.months()) + moved.days();
    }

    private static long most(Variable.Moved moved) {
        return Months.most(moved.months()) + moved.days();
    }

    /** By how many days one lies after the other, at least. */
    private static long least(Variable.Moved one, Variable.Moved other) {
        return Months.least(one.months() - other.months()) + one.days() - other.days();
    }

    private static long most(Variable.Moved one, Variable.Moved other) {
        return Months.most(one.months() - other.months()) + one.days() - other.days();
    }
}
