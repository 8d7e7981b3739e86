package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.decimal.DecimalOfDouble;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A named, typed parameter of a {@link ConditionKind}. It is a key: the value is in {@link Arguments}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <P> the type of the argument
 * @since 0.1.0
 */
public final class Parameter<P> {

    private static final int DIGITS = 100;

    private final String name;
    private final ParameterType type;
    private final Class<?> valueClass;
    private final Set<FactType> factTypes;

    private Parameter(String name, ParameterType type, Class<?> valueClass) {
        this(name, type, valueClass, Set.of());
    }

    private Parameter(String name, ParameterType type, Class<?> valueClass, Set<FactType> factTypes) {
        if (!Ids.isName(name)) {
            throw new IllegalArgumentException("parameter name '" + name + "': expected " + Ids.NAME_RULE);
        }
        this.name = name;
        this.type = type;
        this.valueClass = valueClass;
        this.factTypes = factTypes;
    }

    /**
     * A fact of a certain type, or of one of some types: {@code Parameter<FreeText> FACT = Parameter.fact("fact",
     * FactType.TEXT)}.
     *
     * @param name the name in documents, usually {@code fact}
     * @param type a type that it takes
     * @param more further types that it takes
     * @param <F> the key of such facts
     * @return the parameter
     */
    public static <F extends Fact<?>> Parameter<F> fact(String name, FactType type, FactType... more) {
        return new Parameter<>(
                name, ParameterType.FACT, Fact.class, Collections.unmodifiableSet(EnumSet.of(type, more)));
    }

    /**
     * A fact of any type.
     *
     * @param name the name in documents, usually {@code fact}
     * @return the parameter
     */
    public static Parameter<Fact<?>> anyFact(String name) {
        return new Parameter<>(
                name, ParameterType.FACT, Fact.class, Collections.unmodifiableSet(EnumSet.allOf(FactType.class)));
    }

    /**
     * A decimal number.
     *
     * @param name the name in documents
     * @return the parameter
     */
    public static Parameter<BigDecimal> number(String name) {
        return new Parameter<>(name, ParameterType.NUMBER, BigDecimal.class);
    }

    /**
     * A whole number.
     *
     * @param name the name in documents
     * @return the parameter
     */
    public static Parameter<Integer> wholeNumber(String name) {
        return new Parameter<>(name, ParameterType.WHOLE_NUMBER, Integer.class);
    }

    /**
     * A calendar period.
     *
     * @param name the name in documents
     * @return the parameter
     */
    public static Parameter<Period> period(String name) {
        return new Parameter<>(name, ParameterType.PERIOD, Period.class);
    }

    /**
     * A day to compare with.
     *
     * @param name the name in documents
     * @return the parameter
     */
    public static Parameter<ReferenceDay> day(String name) {
        return new Parameter<>(name, ParameterType.DAY, ReferenceDay.class);
    }

    /**
     * Another fact's number to compare with, or a part of it.
     *
     * @param name the name in documents
     * @return the parameter
     */
    public static Parameter<FactShare> share(String name) {
        return new Parameter<>(name, ParameterType.SHARE, FactShare.class);
    }

    /** What is of one class: for those of this package, which this one does not know. */
    static <P> Parameter<P> of(String name, ParameterType type, Class<P> valueClass) {
        return new Parameter<>(name, type, valueClass);
    }

    /**
     * A text.
     *
     * @param name the name in documents
     * @return the parameter
     */
    public static Parameter<String> text(String name) {
        return new Parameter<>(name, ParameterType.TEXT, String.class);
    }

    /**
     * One or more texts.
     *
     * @param name the name in documents
     * @return the parameter
     */
    public static Parameter<List<String>> texts(String name) {
        return new Parameter<>(name, ParameterType.TEXTS, List.class);
    }

    /**
     * The name in documents.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What the argument is.
     *
     * @return the type
     */
    public ParameterType type() {
        return type;
    }

    /**
     * The types of fact that this parameter takes.
     *
     * @return the types; empty unless this is a {@link ParameterType#FACT}
     */
    public Set<FactType> factTypes() {
        return factTypes;
    }

    /**
     * Says what is wrong with a value for this parameter.
     *
     * @param value the value
     * @return the message, or an empty string when the value fits
     */
    String problem(Object value) {
        if (type == ParameterType.FACT && value instanceof Fact<?> fact && !factTypes.contains(fact.type())) {
            return "fact '" + fact.id() + "' is " + fact.describe() + ", but " + factNouns() + " is needed";
        }
        if (!valueClass.isInstance(value) || (value instanceof List<?> list && !areTexts(list))) {
            return "'" + name + "' is " + value + ", but " + type.noun() + " is needed";
        }
        if (value instanceof BigDecimal number && !isWritable(number)) {
            return "'" + name + "' is " + value + ", but a number of at most " + DIGITS
                    + " digits on each side of the point is needed" + DecimalOfDouble.hint(number);
        }
        return "";
    }

    private static boolean areTexts(List<?> list) {
        for (Object text : list) {
            if (!(text instanceof String)) {
                return false;
            }
        }
        return !list.isEmpty();
    }

    /** Like the values of facts; more digits would make writing the number out a trap. */
    private static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= DIGITS
                && Math.abs((long) number.precision() - number.scale()) <= DIGITS;
    }

    private String factNouns() {
        StringBuilder nouns = new StringBuilder();
        factTypes.forEach(
                factType -> nouns.append(nouns.length() == 0 ? "" : " or ").append(factType.noun()));
        return nouns.toString();
    }

    @SuppressWarnings("unchecked") // checked by problem() when the arguments were made
    P cast(Object value) {
        return (P) value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameter<?> that
                && name.equals(that.name)
                && type == that.type
                && valueClass == that.valueClass
                && factTypes.equals(that.factTypes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, valueClass, factTypes);
    }

    @Override
    public String toString() {
        return name + ": " + (type == ParameterType.FACT ? factNouns() : type.noun());
    }
}
