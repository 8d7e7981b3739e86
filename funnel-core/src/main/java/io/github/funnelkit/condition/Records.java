package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A collection of records with facts of their own: the buying influences of a deal, its quotes, its tickets. A record is a
 * fact sheet that knows facts of this collection alone; the collection as a whole can be unknown, and each fact of a
 * record can be. A record is called by its first text.
 *
 * <p>It is named Records and not Collection, which is the JDK's.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param each the facts of each record, at least one; none of them is a sum or a collection of records
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Records(String id, List<Fact<?>> each, Text label) implements TypedFact<Collection<FactSheet>> {

    /** Checks the id and the facts. */
    public Records {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
        each = List.copyOf(each);
        if (each.isEmpty()) {
            throw new IllegalArgumentException(
                    "collection '" + id + "': no facts; expected those that each record has");
        }
        List<String> ids = new ArrayList<>();
        for (Fact<?> fact : each) {
            if (fact.type() == FactType.RECORDS || !fact.addends().isEmpty()) {
                throw new IllegalArgumentException("collection '" + id + "': fact '" + fact.id() + "' is "
                        + (fact.addends().isEmpty() ? fact.describe() : "a sum")
                        + ", which a record cannot have");
            }
            if (ids.contains(fact.id())) {
                throw new IllegalArgumentException("collection '" + id + "' has fact '" + fact.id() + "' twice");
            }
            ids.add(fact.id());
        }
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
     * @param label what the fact is called
     * @param each the facts of each record, at least one
     * @return the key
     * @throws IllegalArgumentException if the id is malformed, there are no facts, two have one id, or one is a sum or a
     *     collection
     */
    public static Records of(String id, Text label, TypedFact<?>... each) {
        return new Records(id, List.of(each), label);
    }

    /**
     * At least one record meets a condition. It is unknown while it depends on what is not known of a record.
     *
     * @param when what is asked of each record's facts
     * @return the condition
     */
    public Check some(Condition when) {
        return OfRecords.SOME.check(this, when);
    }

    /**
     * At least so many records meet a condition.
     *
     * @param least how many, at least 1
     * @param when what is asked of each record's facts
     * @return the condition
     */
    public Check atLeast(int least, Condition when) {
        return least == 1 ? some(when) : OfRecords.atLeast(this, least, when);
    }

    /**
     * Every record meets a condition; where there is no record, it is met. {@code
     * every(Condition.when(ROLE.oneOf("buyer")).then(...))} asks it of some of the records alone.
     *
     * @param when what is asked of each record's facts
     * @return the condition
     */
    public Check every(Condition when) {
        return OfRecords.EVERY.check(this, when);
    }

    /**
     * No record meets a condition; where there is no record, that is so.
     *
     * @param when what is asked of each record's facts
     * @return the condition
     */
    public Check none(Condition when) {
        return OfRecords.NONE.check(this, when);
    }

    @Override
    public FactType type() {
        return FactType.RECORDS;
    }

    @Override
    public String toString() {
        return id;
    }
}
