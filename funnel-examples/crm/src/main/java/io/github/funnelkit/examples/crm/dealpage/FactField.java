package io.github.funnelkit.examples.crm.dealpage;

import java.util.List;

/**
 * A fact as a field of a form.
 *
 * @param id the id of the fact
 * @param label what it is called
 * @param input how it is asked for: {@code flag}, {@code number}, {@code day}, {@code choice}, {@code checklist} or {@code text}
 * @param unit the unit of a number; blank for none
 * @param value what is in the field; for ticks see the options
 * @param none whether it is known that there is none
 * @param was what was in the field when it was shown: only what differs is learned
 * @param options what can be chosen or ticked
 * @param hint what is expected
 * @param error what is wrong with the value; blank for nothing
 * @param evidence how it is known, and since when; blank while it is unknown
 * @param asked whether the next stage asks for it
 */
public record FactField(
        String id,
        String label,
        String input,
        String unit,
        String value,
        boolean none,
        List<String> was,
        List<Option> options,
        String hint,
        String error,
        String evidence,
        boolean asked) {

    /**
     * Something to choose or tick.
     *
     * @param id what is sent
     * @param label what is read
     * @param chosen whether it is chosen
     */
    public record Option(String id, String label, boolean chosen) {}
}
