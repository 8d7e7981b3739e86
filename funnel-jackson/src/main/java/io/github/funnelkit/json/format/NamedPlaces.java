package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.NamedPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the document of a definition a part stands that an id names. */
final class NamedPlaces {

    private NamedPlaces() {}

    /** The JSON Pointer of the first place of those that there may be at which something stands; the first if there is none. */
    static String pointer(NamedPart part, String id, Node.Obj document) {
        List<List<String>> places = places(part, id);
        List<String> found = places.stream()
                .filter(steps -> isThere(steps, document))
                .findFirst()
                .orElse(places.get(0));
        Spot spot = Spot.root(Position.UNKNOWN);
        for (String step : found) {
            spot = spot.in(step, Position.UNKNOWN);
        }
        return spot.pointer();
    }

    private static boolean isThere(List<String> steps, Node.Obj document) {
        @Nullable Node at = document;
        for (String step : steps) {
            Node.Member member =
                    at instanceof Node.Obj object ? object.members().get(step) : null;
            at = member == null ? null : member.value();
        }
        return at != null;
    }

    private static List<List<String>> places(NamedPart part, String id) {
        String name = part.name(id);
        String owner = id.length() == name.length() ? "" : id.substring(0, id.length() - name.length() - 1);
        return switch (part) {
            case SALE_TYPE, STAGE, GUIDE, FORM, POSITION, ENDING -> List.of(List.of(RenamesFormat.name(part), id));
            case CRITERION -> {
                String stage = owner.substring(0, owner.indexOf('.'));
                String own = id.substring(stage.length() + 1);
                yield List.of(List.of("stages", stage, "criteria", own), List.of("stages", stage, "criteria", name));
            }
            case ACTION ->
                List.of(List.of("guides", owner, "mandatory", name), List.of("guides", owner, "optional", name));
            case REASON -> List.of(List.of("endings", owner, "reasons", name));
            case FACT ->
                owner.isEmpty()
                        ? List.of(List.of("facts", id), List.of(CollectionFormat.PART, id))
                        : List.of(List.of(CollectionFormat.PART, owner, "each", name));
            case ENTRY -> {
                int record = owner.indexOf('/');
                yield record < 0
                        ? List.of(List.of("facts", owner, "entries", name), List.of("facts", owner, "entries"))
                        : List.of(List.of(
                                CollectionFormat.PART,
                                owner.substring(0, record),
                                "each",
                                owner.substring(record + 1),
                                "entries"));
            }
        };
    }
}
