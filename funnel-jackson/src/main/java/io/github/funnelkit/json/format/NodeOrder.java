package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order of names that two sides have each changed: kept where one side alone has moved names. */
record NodeOrder(List<String> names, boolean isConflict) {

    /**
     * Merges orders.
     *
     * @param left the names that are left
     */
    static NodeOrder merge(List<String> base, List<String> theirs, List<String> ours, Set<String> left) {
        boolean theyMoved = moved(base, theirs);
        boolean weMoved = moved(base, ours);
        List<String> first = weMoved ? ours : theirs;
        List<String> second = weMoved ? theirs : ours;
        List<String> order = new ArrayList<>(first);
        order.retainAll(left);
        String before = null;
        for (String name : second) {
            if (left.contains(name)) {
                if (!order.contains(name)) {
                    order.add(before == null ? 0 : order.indexOf(before) + 1, name);
                }
                before = name;
            }
        }
        return new NodeOrder(order, theyMoved && weMoved && moved(theirs, ours));
    }

    /** Whether the names that both have are in another order. */
    private static boolean moved(List<String> from, List<String> to) {
        Set<String> both = new LinkedHashSet<>(from);
        both.retainAll(to);
        List<String> there = new ArrayList<>(to);
        there.retainAll(both);
        return !there.equals(new ArrayList<>(both));
    }
}
