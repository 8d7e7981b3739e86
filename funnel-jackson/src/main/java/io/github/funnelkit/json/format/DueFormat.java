package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.ActionBuilder;
import io.github.funnelkit.text.Text;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** By when an action is due. */
final class DueFormat {

    static final String PROPERTY = "dueWithin";
    private static final Text PERIOD = say("expected.period");

    private DueFormat() {}

    static void read(@Nullable Node node, ActionBuilder action, Problems problems) {
        Period within = node == null ? null : PeriodReader.period(node, PERIOD, problems);
        if (node == null || within == null) {
            return;
        }
        try {
            action.dueWithin(within);
        } catch (IllegalArgumentException refused) { // nothing, less, or more than anybody waits for
            Values.wrong(node, PERIOD, problems);
        }
    }

    static void schema(SchemaText text) {
        text.described("How long after the customer came to where the guide starts the action is due");
        text.pattern("(?!P$)" + PeriodReader.POSITIVE_PERIOD);
    }
}
