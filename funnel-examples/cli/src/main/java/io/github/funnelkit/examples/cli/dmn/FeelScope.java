package io.github.funnelkit.examples.cli.dmn;

import io.github.funnelkit.fact.Fact;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the facts of a condition are: among the inputs of the model, or in a record.
 *
 * @param prefix what stands before a name: nothing, or the record with a dot
 * @param names the names of the facts
 * @param depth how many records this one is in
 * @param used the inputs that have been referred to
 */
record FeelScope(String prefix, FeelNames names, int depth, Set<String> used) {

    /** The input that lists the facts which are known to be none. */
    static final String NONE = "none";

    /** The input that is the day of the assessment. */
    static final String DAY = "asOf";

    static FeelScope ofInputs(FeelNames names) {
        return new FeelScope("", names, 0, new TreeSet<>());
    }

    /** The facts of a record that stands under a name. */
    FeelScope ofRecord(Fact<?> collection, String record) {
        return new FeelScope(record + ".", FeelNames.ofRecord(collection), depth + 1, used);
    }

    /** The value of a fact; null where it is unknown or none. */
    String value(Fact<?> fact) {
        String name = names.of(fact.id());
        if (depth == 0) {
            used.add(name);
        }
        return prefix + name;
    }

    /** Whether a fact is known to be none. */
    String isNone(Fact<?> fact) {
        if (depth == 0) {
            used.add(NONE);
        }
        return "list contains(" + prefix + NONE + ", " + FeelText.of(fact.id()) + ") = true";
    }

    /** The day of the assessment. */
    String day() {
        used.add(DAY);
        return DAY;
    }
}
