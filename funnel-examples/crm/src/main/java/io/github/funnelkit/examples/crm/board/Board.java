package io.github.funnelkit.examples.crm.board;

import java.util.List;

/**
 * The board of one sale type.
 *
 * @param saleTypes the sale types to choose from
 * @param saleType the id of the one that is shown
 * @param owners whose deals can be chosen
 * @param owner the username of the one whose deals are shown; blank for all
 * @param columns the stages, the first of which is before them all
 * @param closed how many deals have ended, in words
 */
public record Board(
        List<Choice> saleTypes,
        String saleType,
        List<Choice> owners,
        String owner,
        List<Column> columns,
        String closed) {

    /**
     * Something to choose.
     *
     * @param id what is sent
     * @param label what is read
     */
    public record Choice(String id, String label) {}

    /**
     * A stage.
     *
     * @param stage its id; blank for before the first one
     * @param label the customer type
     * @param probability the win probability; blank when none is stated
     * @param count how many deals stand there
     * @param money what they are worth
     * @param cards the deals, those that are worth most first
     * @param more how many more there are
     */
    public record Column(
            String stage, String label, String probability, long count, String money, List<Card> cards, long more) {}
}
