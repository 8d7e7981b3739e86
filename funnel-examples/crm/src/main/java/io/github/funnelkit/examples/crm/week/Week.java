package io.github.funnelkit.examples.crm.week;

import io.github.funnelkit.examples.crm.dealpage.DealView;
import java.util.List;

/**
 * The week of somebody, or of all.
 *
 * @param tiles what needs doing, in numbers
 * @param rows whom to see to, in the order in which it pays
 * @param desk what a supervisor has to decide
 */
public record Week(List<Tile> tiles, List<Row> rows, List<Decision> desk) {

    /**
     * A number that is a task.
     *
     * @param kind its style
     * @param figure the number
     * @param label what it counts
     * @param note what it amounts to
     */
    public record Tile(String kind, String figure, String label, String note) {}

    /**
     * A deal.
     *
     * @param rank its place
     * @param id the deal
     * @param name the customer
     * @param rail the stages: {@code done} or {@code ahead}
     * @param way from where to where
     * @param missing what the next stage still asks for
     * @param task what to do first
     * @param kind what kind of task it is
     * @param owner whose it is
     * @param money what it is worth
     * @param gain what the next stage adds to the weighted amount
     * @param closing the day on which it should close
     * @param away how far off that is
     * @param late whether its next action is overdue
     */
    public record Row(
            int rank,
            String id,
            String name,
            List<String> rail,
            String way,
            List<DealView.Line> missing,
            String task,
            String kind,
            String owner,
            String money,
            String gain,
            String closing,
            String away,
            boolean late) {}

    /**
     * Something to decide.
     *
     * @param kind its style
     * @param id the deal
     * @param name the customer
     * @param words what there is to decide
     */
    public record Decision(String kind, String id, String name, String words) {}
}
