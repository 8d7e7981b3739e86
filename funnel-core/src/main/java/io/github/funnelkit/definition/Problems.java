package io.github.funnelkit.definition;

import io.github.funnelkit.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while a definition is put together. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Place place, String message) {
        found.add(new Problem(place, message));
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
        add(place, "'" + role + "' names the unknown " + what + " '" + id + "'" + NearestName.hint(id, known));
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
