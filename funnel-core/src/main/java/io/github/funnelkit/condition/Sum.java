package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that is made of others, such as a score: it is worked out, and never stated or bound. A comparison is decided
 * as soon as what is not known of its parts cannot change it, within their bounds; a part that is none counts 0.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param type a count, or a quantity
 * @param unit what values count in; empty when it needs none
 * @param addends the parts, at least one, each once
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Sum(String id, FactType type, String unit, List<Fact.Addend> addends, Text label) implements Numeric {

    /** Checks the id and the parts. */
    public Sum {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        addends = List.copyOf(addends);
        if (addends.isEmpty()) {
            throw new IllegalArgumentException("sum '" + id + "' has nothing to add up; expected at least one number");
        }
        if (!type.hasUnit()) {
            throw new IllegalArgumentException("sum '" + id + "' is no " + type.id() + "; expected count or quantity");
        }
        List<String> ids = new ArrayList<>();
        for (Fact.Addend addend : addends) {
            if (addend.fact().id().equals(id)) {
                throw new IllegalArgumentException("sum '" + id + "' adds itself; expected other facts");
            }
            if (ids.contains(addend.fact().id())) {
                throw new IllegalArgumentException(
                        "sum '" + id + "' has fact '" + addend.fact().id() + "' twice; expected 'times'");
            }
            ids.add(addend.fact().id());
            if (type.isWhole()
                    && !(addend.fact().type().isWhole() && addend.times().scale() <= 0)) {
                throw new IllegalArgumentException("sum '" + id + "' is a count, but '" + addend
                        + "' need not be a whole number; expected a quantity");
            }
            if (!addend.fact().unit().equals(addends.get(0).fact().unit())) {
                throw new IllegalArgumentException("sum '" + id + "' adds "
                        + addends.get(0).fact().describe() + " and "
                        + addend.fact().describe() + "; expected one unit");
            }
        }
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
     * @param label what the fact is called
     * @param parts what is added up, each once
     * @return the key, a count if all parts are, in their unit
     * @throws IllegalArgumentException if the id is malformed, there is no part, or they do not fit
     */
    public static Sum of(String id, Text label, Numeric... parts) {
        List<Fact.Addend> addends = new ArrayList<>();
        boolean whole = true;
        for (Numeric part : parts) {
            addends.add(new Fact.Addend(part, BigDecimal.ONE));
            whole &= part.type().isWhole();
        }
        return new Sum(
                id,
                whole ? FactType.COUNT : FactType.QUANTITY,
                parts.length == 0 ? "" : parts[0].unit(),
                addends,
                label);
    }

    /**
     * This sum and one more part.
     *
     * @param part the number
     * @param times how often it counts; negative when it is taken off
     * @return a new key
     * @throws IllegalArgumentException if the part is there already or does not fit
     */
    public Sum plus(Numeric part, long times) {
        List<Fact.Addend> more = new ArrayList<>(addends);
        more.add(new Fact.Addend(part, BigDecimal.valueOf(times)));
        FactType kind = part.type().isWhole() ? type : FactType.QUANTITY;
        return new Sum(id, kind, unit, more, label);
    }

    @Override
    public Optional<Text> unitLabel() {
        return addends.get(0).fact().unitLabel();
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Sum that
                        && id.equals(that.id)
                        && type == that.type
                        && unit.equals(that.unit)
                        && addends.equals(that.addends)
                        && label.equals(that.label));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
