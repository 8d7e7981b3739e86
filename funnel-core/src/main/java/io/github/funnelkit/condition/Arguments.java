package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.suggest.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a {@link Check}, by parameter.
 *
 * <p>This class is immutable and thread-safe. Two are equal when they hold equal values under the same names; numbers
 * are equal by value.
 *
 * @since 0.1.0
 */
public final class Arguments {

    /** Arrays and no map: there are hardly more than three, and some hundred arguments are made at every start. */
    private final String[] names;

    private final Object[] values;
    private final List<Fact<?>> facts;

    private Arguments(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
        List<Fact<?>> read = new ArrayList<>(1);
        for (Object value : values) {
            if (value instanceof Fact<?> fact) {
                addRead(fact, read);
            } else if (value instanceof ReferenceDay.FromFact day) {
                addRead(day.fact(), read);
            } else if (value instanceof FactShare share) {
                addRead(share.fact(), read);
            }
        }
        this.facts = List.copyOf(read);
    }

    /** What is read for a fact: itself, or the parts of a sum. */
    private static void addRead(Fact<?> fact, List<Fact<?>> read) {
        if (fact.addends().isEmpty()) {
            if (!read.contains(fact)) {
                read.add(fact);
            }
        } else {
            for (Fact.Addend addend : fact.addends()) {
                addRead(addend.fact(), read);
            }
        }
    }

    /**
     * Starts with one argument.
     *
     * @param parameter the parameter
     * @param value its value
     * @param <P> the type of the value
     * @return the arguments
     */
    public static <P> Arguments of(Parameter<P> parameter, P value) {
        return new Arguments(new String[] {parameter.name()}, new Object[] {kept(value)});
    }

    /**
     * Arguments by the names of their parameters; a {@link Check} made with them checks names and types.
     *
     * @param values the values by name
     * @return the arguments
     */
    public static Arguments of(Map<String, ?> values) {
        String[] names = values.keySet().toArray(String[]::new);
        Object[] kept = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            kept[i] = kept(Objects.requireNonNull(values.get(names[i]), names[i]));
        }
        return new Arguments(names, kept);
    }

    /**
     * These arguments and one more.
     *
     * @param parameter the parameter
     * @param value its value
     * @param <P> the type of the value
     * @return new arguments
     */
    public <P> Arguments and(Parameter<P> parameter, P value) {
        int known = find(parameter.name());
        int at = known < 0 ? names.length : known;
        String[] moreNames = Arrays.copyOf(names, Math.max(names.length, at + 1));
        Object[] moreValues = Arrays.copyOf(values, moreNames.length);
        moreNames[at] = parameter.name();
        moreValues[at] = kept(value);
        return new Arguments(moreNames, moreValues);
    }

    private int find(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Object value(String name) {
        int at = find(name);
        return at < 0 ? null : values[at];
    }

    /** Equal numbers must be equal arguments, however they were written. */
    private static Object kept(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() > -100 ? stripped.setScale(Math.max(0, stripped.scale())) : stripped;
        }
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /**
     * The value of a parameter.
     *
     * @param parameter the parameter
     * @param <P> the type of the value
     * @return the value
     * @throws IllegalArgumentException if there is no value for it
     */
    public <P> P get(Parameter<P> parameter) {
        Object value = value(parameter.name());
        if (value == null) {
            throw new IllegalArgumentException("no argument '" + parameter.name() + "' in " + this);
        }
        return parameter.cast(value);
    }

    /**
     * The facts that are read for the arguments, in their order: of a sum those that it adds up.
     *
     * @return an unmodifiable list
     */
    public List<Fact<?>> facts() {
        return facts;
    }

    /**
     * The facts among the arguments as they are named: a sum itself, and not the numbers that it adds up.
     *
     * @return an unmodifiable list
     */
    public List<Fact<?>> named() {
        List<Fact<?>> named = new ArrayList<>(1);
        for (Object value : values) {
            if (value instanceof Fact<?> fact) {
                named.add(fact);
            } else if (value instanceof ReferenceDay.FromFact day) {
                named.add(day.fact());
            } else if (value instanceof FactShare share) {
                named.add(share.fact());
            }
        }
        return List.copyOf(named);
    }

    /**
     * The values by the names of their parameters.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> values() {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            byName.put(names[i], values[i]);
        }
        return Collections.unmodifiableMap(byName);
    }

    private boolean fit(List<Parameter<?>> parameters) {
        for (Parameter<?> parameter : parameters) {
            Object value = value(parameter.name());
            if (value == null || !parameter.problem(value).isEmpty()) {
                return false;
            }
        }
        return parameters.size() == names.length;
    }

    /** Everything that keeps these arguments from being those of a kind with these parameters. */
    List<String> problemsFor(List<Parameter<?>> parameters) {
        if (fit(parameters)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            known.add(parameter.name());
            Object value = value(parameter.name());
            String problem = value == null
                    ? "'" + parameter.name() + "' is missing: "
                            + parameter.type().noun() + " is needed"
                    : parameter.problem(value);
            if (!problem.isEmpty()) {
                problems.add(problem);
            }
        }
        List<String> unknown = new ArrayList<>(List.of(names));
        unknown.removeAll(known);
        Collections.sort(unknown);
        for (String name : unknown) {
            problems.add("'" + name + "' is not a parameter" + NearestName.hint(name, known) + "; there are "
                    + String.join(", ", known));
        }
        return problems;
    }

    /** The same in the order of the parameters, so that no map's order shows. */
    Arguments inOrderOf(List<Parameter<?>> parameters) {
        String[] ordered = new String[names.length];
        Object[] inOrder = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = parameters.get(i).name();
            ordered[i] = name;
            inOrder[i] = values[find(name)];
        }
        return Arrays.equals(ordered, names) ? this : new Arguments(ordered, inOrder);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Arguments that) || that.names.length != names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (!values[i].equals(that.value(names[i]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < names.length; i++) {
            hash += names[i].hashCode() ^ values[i].hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.length() == 0 ? "" : ", ").append(value instanceof Fact<?> fact ? fact.id() : value);
        }
        return "(" + text + ")";
    }
}
