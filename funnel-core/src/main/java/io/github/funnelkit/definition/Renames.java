package io.github.funnelkit.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What parts of a funnel are called in one that is derived from it: sale types, forms and positions, by the id that they had.
 * Whatever refers to them follows: stages, criteria and their conditions, guides, teams, and what actions help.
 *
 * @param saleTypes the new sale types by the old ids
 * @param forms the new forms by the old ids
 * @param positions the new positions by the old ids
 * @since 0.1.0
 */
public record Renames(Map<String, SaleType> saleTypes, Map<String, Form> forms, Map<String, Position> positions) {

    /** Nothing is renamed. */
    public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of());

    /** Keeps the order. */
    public Renames {
        saleTypes = copy(saleTypes);
        forms = copy(forms);
        positions = copy(positions);
    }

    private static <V> Map<String, V> copy(Map<String, V> renamed) {
        Map<String, V> copy = new LinkedHashMap<>();
        for (Map.Entry<String, V> each : renamed.entrySet()) {
            String id = Objects.requireNonNull(each.getKey(), "id");
            copy.put(id, Objects.requireNonNull(each.getValue(), id));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static <V> Map<String, V> with(Map<String, V> renamed, String id, V part) {
        Map<String, V> more = new LinkedHashMap<>(renamed);
        more.put(id, part);
        return more;
    }

    /**
     * These, and a sale type.
     *
     * @param id the id that it had
     * @param renamed what it is now
     * @return the renames
     */
    public Renames saleType(String id, SaleType renamed) {
        return new Renames(with(saleTypes, id, renamed), forms, positions);
    }

    /**
     * These, and a form.
     *
     * @param id the id that it had
     * @param renamed what it is now
     * @return the renames
     */
    public Renames form(String id, Form renamed) {
        return new Renames(saleTypes, with(forms, id, renamed), positions);
    }

    /**
     * These, and a position.
     *
     * @param id the id that it had
     * @param renamed what it is now
     * @return the renames
     */
    public Renames position(String id, Position renamed) {
        return new Renames(saleTypes, forms, with(positions, id, renamed));
    }

    /**
     * Whether nothing is renamed.
     *
     * @return whether it is so
     */
    public boolean areNone() {
        return saleTypes.isEmpty() && forms.isEmpty() && positions.isEmpty();
    }

    /**
     * The id that a sale type has now.
     *
     * @param id the id that it had
     * @return the id; the same where it was not renamed
     */
    public String saleTypeId(String id) {
        SaleType renamed = saleTypes.get(Objects.requireNonNull(id, "id"));
        return renamed == null ? id : renamed.id();
    }

    /**
     * The id that a criterion has now: its sale type is part of it.
     *
     * @param id the id that it had
     * @return the id; the same where its sale type was not renamed
     */
    public String criterionId(String id) {
        String[] parts = id.split("\\.", -1);
        return parts.length == 3 ? parts[0] + "." + saleTypeId(parts[1]) + "." + parts[2] : id;
    }

    /** What a funnel says of the parts that it has: of those that were taken out, or keep their ids, nothing. */
    Renames within(List<SaleType> types, List<Form> allForms, List<Position> allPositions) {
        return areNone()
                ? this
                : new Renames(
                        found(saleTypes, types, SaleType::id),
                        found(forms, allForms, Form::id),
                        found(positions, allPositions, Position::id));
    }

    private static <V> Map<String, V> found(Map<String, V> renamed, List<V> parts, Function<V, String> id) {
        Map<String, V> found = new LinkedHashMap<>();
        renamed.forEach((was, is) -> {
            for (V part : parts) {
                if (id.apply(part).equals(id.apply(is)) && !was.equals(id.apply(part))) {
                    found.put(was, part);
                }
            }
        });
        return found;
    }
}
