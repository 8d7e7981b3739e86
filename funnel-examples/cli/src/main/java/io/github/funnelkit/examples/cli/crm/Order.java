package io.github.funnelkit.examples.cli.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Items in the order of a number that they have; those without one come last, as they are. */
final class Order {

    private record Numbered(Item item, Optional<BigDecimal> number) {}

    private Order() {}

    static List<Item> by(String name, List<Item> items) throws RefusedDocumentException {
        return by(new String[] {name}, items);
    }

    /** By the first of several names that is there. */
    static List<Item> by(String[] names, List<Item> items) throws RefusedDocumentException {
        List<Numbered> numbered = new ArrayList<>();
        for (Item item : items) {
            numbered.add(new Numbered(item, item.number(names)));
        }
        numbered.sort(Comparator.comparing(
                each -> each.number().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        return numbered.stream().map(Numbered::item).toList();
    }
}
