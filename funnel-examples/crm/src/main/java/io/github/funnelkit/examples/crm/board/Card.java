package io.github.funnelkit.examples.crm.board;

import java.util.List;

/**
 * A deal on the board.
 *
 * @param id the deal
 * @param number what people call it by
 * @param name the customer
 * @param money what it is worth; blank when that is not known
 * @param stage the id of its stage; blank before the first one
 * @param segments what came of each criterion of the next stage: {@code met}, {@code notMet} or {@code unknown}
 * @param missing the first thing that is missing; blank for nothing
 * @param more how much more is missing
 * @param tags what is wrong with it: lapsed, overdue, too long here
 * @param owner whose it is
 * @param closing when it is expected to close; blank when that is not known
 * @param version the version that is shown
 * @param ready whether its next gate is open
 */
public record Card(
        String id,
        String number,
        String name,
        String money,
        String stage,
        List<String> segments,
        String missing,
        int more,
        List<Tag> tags,
        String owner,
        String closing,
        long version,
        boolean ready) {

    /**
     * A remark on a card.
     *
     * @param kind its style: {@code late}, {@code ask} or {@code ok}
     * @param words what it says
     */
    public record Tag(String kind, String words) {}
}
