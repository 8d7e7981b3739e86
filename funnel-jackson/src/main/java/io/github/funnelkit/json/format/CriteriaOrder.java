package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the criteria of a stage, a list for each sale type, into one list: a criterion that is the same for all sale
 * types stands there once, by its name alone; any other is {@code saleType.name}. The list of each sale type keeps its
 * order.
 */
final class CriteriaOrder {

    /** A criterion as written. */
    record Entry(String key, Criterion criterion) {}

    private final List<List<Criterion>> lists = new ArrayList<>();
    private final int[] done;
    private final List<Entry> entries = new ArrayList<>();

    private CriteriaOrder(Stage stage) {
        for (SaleType saleType : stage.saleTypes()) {
            lists.add(stage.criteria(saleType));
        }
        done = new int[lists.size()];
    }

    static List<Entry> of(Stage stage) {
        CriteriaOrder order = new CriteriaOrder(stage);
        for (Criterion criterion : order.lists.get(0)) {
            order.tryCommon(criterion);
        }
        order.ownUpTo(order.lists.stream().mapToInt(List::size).toArray());
        return order.entries;
    }

    /** Common is what comes after everything common so far in every list; what else the lists have before it goes first. */
    private void tryCommon(Criterion criterion) {
        int[] at = new int[lists.size()];
        for (int list = 0; list < at.length; list++) {
            at[list] = indexOf(criterion, lists.get(list));
            if (at[list] < done[list]) {
                return;
            }
        }
        ownUpTo(at);
        entries.add(new Entry(criterion.name(), criterion));
        for (int list = 0; list < at.length; list++) {
            done[list] = at[list] + 1;
        }
    }

    private void ownUpTo(int[] ends) {
        for (int list = 0; list < ends.length; list++) {
            for (; done[list] < ends[list]; done[list]++) {
                Criterion own = lists.get(list).get(done[list]);
                entries.add(new Entry(own.saleType().id() + "." + own.name(), own));
            }
        }
    }

    private static int indexOf(Criterion criterion, List<Criterion> list) {
        for (int index = 0; index < list.size(); index++) {
            Criterion other = list.get(index);
            if (other.name().equals(criterion.name())) {
                boolean same = other.hasOwnText() == criterion.hasOwnText()
                        && other.text().equals(criterion.text())
                        && other.toDo().equals(criterion.toDo())
                        && other.condition().equals(criterion.condition())
                        && other.forms().equals(criterion.forms())
                        && other.holding() == criterion.holding()
                        && other.source().equals(criterion.source());
                return same ? index : -1;
            }
        }
        return -1;
    }
}
