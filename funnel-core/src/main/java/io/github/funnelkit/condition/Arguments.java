package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The arguments of a {@link Check}, by parameter.
 *
 * <p>This class is immutable and thread-safe. Two are equal when they hold equal values under the same names; numbers
 * are equal by value.
 *
 * @since 0.1.0
 */
public final class Arguments {

    private final Map<String, Object> values;
    private final List<Fact<?>> facts;

    private Arguments(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
        List<Fact<?>> read = new ArrayList<>();
        for (Object value : values.values()) {
            if (value instanceof Fact<?> fact) {
                read.add(fact);
            }
        }
        this.facts = List.copyOf(read);
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
        return new Arguments(Map.of(parameter.name(), kept(value)));
    }

    /**
     * Arguments by the names of their parameters; a {@link Check} made with them checks names and types.
     *
     * @param values the values by name
     * @return the arguments
     */
    public static Arguments of(Map<String, ?> values) {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> kept.put(name, kept(Objects.requireNonNull(value, name))));
        return new Arguments(kept);
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
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(parameter.name(), kept(value));
        return new Arguments(more);
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
        Object value = values.get(parameter.name());
        if (value == null) {
            throw new IllegalArgumentException("no argument '" + parameter.name() + "' in " + this);
        }
        return parameter.cast(value);
    }

    /**
     * The facts among the arguments, in their order.
     *
     * @return an unmodifiable list
     */
    public List<Fact<?>> facts() {
        return facts;
    }

    /**
     * The values by the names of their parameters.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> values() {
        return values;
    }

    /** Everything that keeps these arguments from being those of the kind. */
    List<String> problemsFor(ConditionKind kind) {
        List<String> problems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Parameter<?> parameter : kind.parameters()) {
            names.add(parameter.name());
            Object value = values.get(parameter.name());
            String problem = value == null
                    ? "'" + parameter.name() + "' is missing: "
                            + parameter.type().noun() + " is needed"
                    : parameter.problem(value);
            if (!problem.isEmpty()) {
                problems.add(problem);
            }
        }
        if (!names.containsAll(values.keySet())) {
            values.keySet().stream()
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .forEach(name -> problems.add("'" + name + "' is not a parameter" + NearestName.hint(name, names)
                            + "; there are " + String.join(", ", names)));
        }
        return problems;
    }

    /** The same in the order of the kind's parameters, so that no map's order shows. */
    Arguments inOrderOf(ConditionKind kind) {
        if (values.size() == 1) {
            return this;
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (Parameter<?> parameter : kind.parameters()) {
            Object value = values.get(parameter.name());
            if (value != null) {
                ordered.put(parameter.name(), value);
            }
        }
        return new Arguments(ordered);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(text.length() == 0 ? "" : ", ").append(value instanceof Fact<?> fact ? fact.id() : value));
        return "(" + text + ")";
    }
}
