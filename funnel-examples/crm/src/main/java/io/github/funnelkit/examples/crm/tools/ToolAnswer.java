package io.github.funnelkit.examples.crm.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tool answers: flat, with words that can be read to people. */
sealed interface ToolAnswer extends ToolOutcome {

    /** The whole answer in words. */
    String words();

    /**
     * Deals.
     *
     * @param words how many there are
     * @param deals the deals
     */
    record Found(String words, List<Deal> deals) implements ToolAnswer {

        /**
         * A deal.
         *
         * @param id what other tools call it by
         * @param number what people call it by
         * @param name the customer
         * @param stage the id of its stage; null before the first one
         */
        record Deal(
                String id,
                String number,
                String name,
                @Nullable String stage) {}
    }

    /**
     * Where a deal stands.
     *
     * @param words the explanation
     * @param version the version of the deal
     * @param stage the id of its stage; null before the first one
     * @param status whether it is open
     */
    record Assessed(String words, long version, @Nullable String stage, String status) implements ToolAnswer {}

    /**
     * What is missing for the next stage.
     *
     * @param words all of it
     * @param version the version of the deal
     * @param next the id of the next stage; null at the last one
     * @param missing the criteria
     */
    record Missing(String words, long version, @Nullable String next, List<Criterion> missing) implements ToolAnswer {

        /**
         * A criterion.
         *
         * @param id its id
         * @param outcome {@code NOT_MET} or {@code UNKNOWN}
         * @param words what is asked, and how far off it is
         * @param toDo what to do about it
         */
        record Criterion(String id, String outcome, String words, String toDo) {}
    }

    /**
     * What to ask the customer next.
     *
     * @param words the question and why it is asked, or why there is none
     * @param version the version of the deal
     * @param fact the id of the fact; null when there is nothing to ask
     * @param answers what may be answered; null when there is nothing to ask
     */
    record Question(
            String words,
            long version,
            @Nullable String fact,
            @Nullable String answers) implements ToolAnswer {}

    /**
     * What came of a proposal.
     *
     * @param words what came of it
     * @param version the version of the deal that counts now
     * @param recorded whether it was recorded
     */
    record Proposed(String words, long version, boolean recorded) implements ToolAnswer {}

    /**
     * Whether a stage may be entered.
     *
     * @param words the gate and what stands in the way
     * @param version the version of the deal
     * @param open whether nothing stands in the way
     * @param reasons what does
     */
    record MayEnter(String words, long version, boolean open, List<String> reasons) implements ToolAnswer {}
}
