package io.github.funnelkit.examples.cli.dmn;

import io.github.funnelkit.fact.Fact;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names that FEEL reads as names: ids with {@code _} for the signs that would be read as something else. No name is one of
 * FEEL's own words or functions, begins with {@code _}, or is there twice.
 */
final class FeelNames {

    private static final Set<String> WORDS = Set.of((
            // words
            "and between boolean context date days duration else every external false for function get if in instance is item"
                    + " list matches not null number of or return satisfies some string then time true years"
                    // functions
                    + " abs after all any append before ceiling coincides concatenate contains count day decimal during"
                    + " even exp finished finishes flatten floor includes log max mean median meets min mode modulo month"
                    + " now odd overlaps partial product range remove replace reverse sort split sqrt started starts stddev"
                    + " sublist substring sum today union week weekday year")
            .split(" "));

    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Names beside some that are there already. */
    FeelNames(String... taken) {
        used.addAll(Set.of(taken));
    }

    /** Names of what each record of a collection has. */
    static FeelNames ofRecord(Fact<?> collection) {
        FeelNames names = new FeelNames(FeelScope.NONE);
        collection.each().forEach(fact -> names.of(fact.id()));
        return names;
    }

    /** The name for an id; the same for the same one. */
    String of(String id) {
        return byId.computeIfAbsent(id, this::unused);
    }

    /** A name for something else that may have the id of another. */
    String unused(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9_]", "_");
        String name = Character.isLetter(plain.charAt(0)) ? plain : "x" + plain;
        name = WORDS.contains(name) ? name + "_" : name;
        String unique = name;
        for (int number = 2; !used.add(unique); number++) {
            unique = name + "_" + number;
        }
        return unique;
    }
}
