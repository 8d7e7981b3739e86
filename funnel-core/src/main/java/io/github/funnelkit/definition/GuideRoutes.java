package io.github.funnelkit.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the guides of a funnel by where they lead. */
record GuideRoutes(List<ActionGuide> guides) {

    /** Those that start at the stage before those that start from any. */
    List<ActionGuide> between(Stage from, Stage to, SaleType saleType) {
        boolean back = from.order() > to.order();
        List<ActionGuide> between = new ArrayList<>(starting(Optional.of(from.id()), to, saleType, back));
        if (from.order() != to.order()) {
            guides.stream()
                    .filter(guide -> guide.fromAny() && guide.back() == back && leadsTo(guide, to, saleType))
                    .forEach(between::add);
        }
        return between;
    }

    List<ActionGuide> first(Stage to, SaleType saleType) {
        return starting(Optional.empty(), to, saleType, false);
    }

    private List<ActionGuide> starting(Optional<String> from, Stage to, SaleType saleType, boolean back) {
        return guides.stream()
                .filter(guide -> !guide.fromAny() && guide.back() == back)
                .filter(guide -> guide.from().equals(from) && leadsTo(guide, to, saleType))
                .toList();
    }

    private static boolean leadsTo(ActionGuide guide, Stage to, SaleType saleType) {
        return guide.to().equals(to.id()) && guide.saleTypes().contains(saleType);
    }
}
