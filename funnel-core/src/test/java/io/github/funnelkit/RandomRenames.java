package io.github.funnelkit;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Some of the parts of a funnel under other ids; now and then two of them change ids with each other. */
public final class RandomRenames {

    private RandomRenames() {}

    /** The renames of one of so many parts, and of nothing where there is none. */
    public static Renames of(Funnel funnel, Random random, int oneOf) {
        Renames renames = Renames.NONE;
        for (NamedPart part : NamedPart.values()) {
            List<String> ids = new ArrayList<>(funnel.ids(part));
            ids.removeIf(id -> part == NamedPart.FACT && id.startsWith("confirmed-"));
            for (String id : ids) {
                if (random.nextInt(oneOf) == 0) {
                    renames = renames.with(part, id, "x-" + part.name(id));
                }
            }
            renames = swapped(renames, part, ids, random);
        }
        return renames;
    }

    private static Renames swapped(Renames renames, NamedPart part, List<String> ids, Random random) {
        if (ids.size() < 2
                || random.nextInt(3) > 0
                || !Set.of(NamedPart.STAGE, NamedPart.FORM, NamedPart.FACT).contains(part)) {
            return renames;
        }
        Set<String> two = new TreeSet<>(ids.subList(0, 2));
        if (two.stream().anyMatch(id -> renames.of(part).containsKey(id) || id.indexOf('/') >= 0)) {
            return renames;
        }
        List<String> both = List.copyOf(two);
        return renames.with(part, both.get(0), both.get(1)).with(part, both.get(1), both.get(0));
    }
}
