package io.github.funnelkit.examples.crm.dealpage;

import java.util.List;

/**
 * A deal as its page shows it. Everything is said in the reader's language.
 *
 * @param head what stands at its top
 * @param rail the stages of its sale type
 * @param next what the next stage asks for
 * @param facts what is known, and what can be filled in
 * @param timeline what has happened, the latest first
 * @param why the answer to "why not?"
 * @param closing how it can be closed
 */
public record DealView(
        Head head, List<Step> rail, Next next, List<FactField> facts, List<Moment> timeline, Why why, Closing closing) {

    /**
     * What stands at the top.
     *
     * @param id the deal
     * @param number what people call it by
     * @param name the customer
     * @param version the version that is shown
     * @param open whether it can still be won
     * @param status how it stands
     * @param saleType the sale type
     * @param money what it is worth, in words
     * @param amount the same as a plain number
     * @param currency the code of the currency
     * @param expected the day on which it is expected to close, as ISO text; blank when it is not known
     * @param owner the username of the owner
     * @param remarks what is late, lapsed or overridden
     * @param fallBack that it should fall back, and why; blank when not
     */
    public record Head(
            String id,
            String number,
            String name,
            long version,
            boolean open,
            String status,
            String saleType,
            String money,
            String amount,
            String currency,
            String expected,
            String owner,
            List<String> remarks,
            String fallBack) {}

    /**
     * A stage on the rail.
     *
     * @param id its id
     * @param label the customer type
     * @param probability the win probability; blank for none
     * @param state {@code done}, {@code now} or {@code ahead}
     */
    public record Step(String id, String label, String probability, String state) {}

    /**
     * What the next stage asks for.
     *
     * @param stage its id; blank at the last one
     * @param label the customer type
     * @param open whether nothing stands in the way
     * @param approval whether a supervisor's approval is lacking
     * @param criteria what it asks for, what is missing first
     * @param lapsed what was met once and is not on the day
     * @param actions the guide
     * @param forms the forms that it needs
     * @param who who is responsible
     * @param ways the shortest way, step by step; empty when the facts suffice already
     */
    public record Next(
            String stage,
            String label,
            boolean open,
            boolean approval,
            List<Line> criteria,
            List<Line> lapsed,
            List<Doing> actions,
            List<Paper> forms,
            String who,
            List<String> ways) {}

    /**
     * A criterion.
     *
     * @param outcome {@code met}, {@code notMet}, {@code unknown} or {@code lapsed}
     * @param words what is asked
     * @param details how far off it is
     * @param todo what to do; blank when it is met
     */
    public record Line(String outcome, String words, String details, String todo) {}

    /**
     * An action of the guide.
     *
     * @param id its id
     * @param words what to do
     * @param points what to cover
     * @param mandatory whether the gate asks for it
     * @param done who did it and when; blank when nobody has
     * @param due by when; blank when that is not stated
     * @param late whether that day is past
     */
    public record Doing(
            String id, String words, List<String> points, boolean mandatory, String done, String due, boolean late) {}

    /**
     * A form.
     *
     * @param id its id
     * @param label what it is called
     * @param reference where the attached one is; blank when there is none
     * @param file the id of the uploaded file; blank when there is none
     */
    public record Paper(String id, String label, String reference, String file) {}

    /**
     * Something that has happened.
     *
     * @param at when
     * @param who who did it
     * @param words what
     * @param kind which kind of event
     * @param takenBack whether it was taken back
     */
    public record Moment(String at, String who, String words, String kind, boolean takenBack) {}

    /**
     * The answer to "why not?".
     *
     * @param stage the id of the stage that was asked about; blank when none was
     * @param label the customer type
     * @param lines what is missing until there
     */
    public record Why(String stage, String label, List<Line> lines) {}

    /**
     * How a deal can be closed.
     *
     * @param ways what can be chosen
     */
    public record Closing(List<Way> ways) {}

    /**
     * A way to close it.
     *
     * @param id what is sent: ending and reason
     * @param label what is read
     */
    public record Way(String id, String label) {}
}
