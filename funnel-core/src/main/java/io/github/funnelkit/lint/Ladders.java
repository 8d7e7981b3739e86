package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.internal.exclusion.Exclusion;
import java.util.HashMap;
import java.util.Map;

/** The ladders of a funnel, each made once. */
final class Ladders {

    private final Funnel funnel;
    private final Exclusion exclusion;
    private final Map<SaleType, Ladder> ladders = new HashMap<>();

    Ladders(Funnel funnel, Exclusion exclusion) {
        this.funnel = funnel;
        this.exclusion = exclusion;
    }

    Exclusion exclusion() {
        return exclusion;
    }

    Ladder of(SaleType saleType) {
        return ladders.computeIfAbsent(saleType, added -> new Ladder(funnel, saleType, exclusion));
    }
}
