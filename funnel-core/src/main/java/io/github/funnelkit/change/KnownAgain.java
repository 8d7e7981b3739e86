package io.github.funnelkit.change;

import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a later version says it has renamed of an earlier one that it was derived from, as far as both have it; with the names
 * that the parts had.
 */
final class KnownAgain {

    private KnownAgain() {}

    static Renames of(Funnel before, Funnel after) {
        Renames said = after.renames();
        if (said.areNone() || !after.derivedFrom().equals(Optional.of(before.reference()))) {
            return Renames.NONE;
        }
        return new Renames(
                renamed(
                        before.saleTypes(),
                        said.saleTypes(),
                        SaleType::id,
                        (was, is) -> SaleType.of(is.id(), was.label())),
                renamed(before.forms(), said.forms(), Form::id, (was, is) -> Form.of(is.id(), was.label())),
                renamed(
                        before.positions(),
                        said.positions(),
                        Position::id,
                        (was, is) -> Position.of(is.id(), was.label())));
    }

    /** None where an id would stand for two parts. */
    private static <P> Map<String, P> renamed(
            List<P> parts, Map<String, P> said, Function<P, String> id, BiFunction<P, P, P> named) {
        Map<String, P> renamed = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (P part : parts) {
            P is = said.get(id.apply(part));
            if (is != null) {
                renamed.put(id.apply(part), named.apply(part, is));
            }
            ids.add(id.apply(is == null ? part : is));
        }
        return ids.size() == parts.size() ? renamed : Map.of();
    }
}
