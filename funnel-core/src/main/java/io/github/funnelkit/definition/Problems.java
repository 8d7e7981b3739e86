package io.github.funnelkit.definition;

import io.github.funnelkit.internal.suggest.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while a definition is put together. */
final class Problems {

    /** Nobody reads more; and what a hostile document can be wrong about has no end. */
    private static final int MOST = 200;

    /** Looking for the nearest of many names costs, and a reader is well served with the first hints. */
    private static final int MOST_HINTS = 20;

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Place place, String message) {
        if (found.size() < MOST) {
            found.add(new Problem(place, message));
        }
    }

    boolean requireId(Place place, String id) {
        boolean isId = Ids.isId(id);
        if (!isId) {
            add(place, "malformed id: expected " + Ids.RULE);
        }
        return isId;
    }

    /** The value, or null with a problem when making it refuses its arguments. */
    void unknown(Place place, String role, String what, String id, Collection<String> known) {
        if (found.size() < MOST) {
            String hint = found.size() < MOST_HINTS ? NearestName.hint(id, known) : "";
            add(place, "'" + role + "' names the unknown " + what + " '" + Ids.shortened(id) + "'" + hint);
        }
    }

    /** Whether the funnel has this sale type; a problem when it has not. */
    boolean requireSaleType(Place place, String role, SaleType saleType, List<SaleType> ofFunnel) {
        if (ofFunnel.contains(saleType)) {
            return true;
        }
        List<String> known = ofFunnel.stream().map(SaleType::id).toList();
        if (known.contains(saleType.id())) {
            add(place, "'" + role + "' names a sale type '" + saleType.id() + "' labelled otherwise than the funnel's");
        } else {
            unknown(place, role, "sale type", saleType.id(), known);
        }
        return false;
    }

    List<Problem> list() {
        return new ArrayList<>(found);
    }
}
