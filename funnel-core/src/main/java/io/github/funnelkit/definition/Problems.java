package io.github.funnelkit.definition;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.internal.wording.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong while a definition is put together. */
final class Problems {

    /** Nobody reads more; and what a hostile document can be wrong about has no end. */
    private static final int MOST = 200;

    /** Looking for the nearest of many names costs, and a reader is well served with the first hints. */
    private static final int MOST_HINTS = 20;

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Place place, Problem.Kind kind, Object... arguments) {
        add(new Problem(place, kind, List.of(arguments)));
    }

    void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    boolean requireId(Place place, String id) {
        boolean isId = Ids.isId(id);
        if (!isId) {
            add(place, Problem.Kind.MALFORMED_ID);
        }
        return isId;
    }

    /** Says that a name means nothing, and which one may have been meant. */
    void unknown(Place place, String role, Phrase what, String id, Collection<String> known) {
        if (found.size() >= MOST) {
            return;
        }
        Optional<String> near = found.size() < MOST_HINTS ? NearestName.ofPath(id, known) : Optional.empty();
        String shown = MentionedNames.shortened(id);
        if (near.isPresent()) {
            add(place, Problem.Kind.UNKNOWN_NAME_NEAR, role, what.text(), shown, near.get());
        } else if (known.isEmpty()) {
            add(place, Problem.Kind.UNKNOWN_NAME_OF_NONE, role, what.text(), shown);
        } else {
            add(place, Problem.Kind.UNKNOWN_NAME, role, what.text(), shown, MentionedNames.listed(known));
        }
    }

    /** Whether the funnel has this sale type; a problem when it has not. */
    boolean requireSaleType(Place place, String role, SaleType saleType, List<SaleType> ofFunnel) {
        if (ofFunnel.contains(saleType)) {
            return true;
        }
        List<String> known = ofFunnel.stream().map(SaleType::id).toList();
        if (known.contains(saleType.id())) {
            add(place, Problem.Kind.SALE_TYPE_DIFFERS, role, saleType.id());
        } else {
            unknown(place, role, ProblemWords.SALE_TYPE, saleType.id(), known);
        }
        return false;
    }

    List<Problem> list() {
        return new ArrayList<>(found);
    }
}
