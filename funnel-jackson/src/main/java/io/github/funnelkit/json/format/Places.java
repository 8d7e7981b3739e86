package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows where in the document each part of the definition was described, to bring the problems of the definition back. */
final class Places {

    /** What texts are of their part, and the property that they are written in. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "label", "label",
            "customer type", "customerType",
            "text", "text",
            "to-do", "toDo",
            "point", "points",
            "title", "title",
            "source note", "source");

    /** What a stage says that its win probability is read by. */
    private static final List<String> OF_PROBABILITY = List.of("saleTypes", "winProbability");

    private final Node root;
    private final Map<Place, Node> nodes = new HashMap<>();

    private String sampleOfCriteria = "";

    private boolean criteriaAreComplete = true;
    private boolean stagesAreComplete = true;
    private boolean saleTypesAreComplete = true;

    Places(Node root) {
        this.root = root;
    }

    /** Says where a part is; parts and ids alternate. */
    void put(Node node, String... partsAndIds) {
        nodes.put(place(partsAndIds), node);
    }

    private static Place place(String... partsAndIds) {
        Place.Step[] steps = new Place.Step[partsAndIds.length / 2];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Place.Step(partsAndIds[2 * i], partsAndIds[2 * i + 1]);
        }
        return new Place(List.of(steps));
    }

    /** Some criteria could not be told apart: that one is not found is not a problem of its own. */
    void criteriaAreIncomplete() {
        criteriaAreComplete = false;
    }

    /** The sale types could not be read: what applies to them cannot be told. */
    void saleTypesAreIncomplete() {
        saleTypesAreComplete = false;
        criteriaAreComplete = false;
    }

    /** Some stages could not be read: that one is not found is not a problem of its own. */
    void stagesAreIncomplete() {
        stagesAreComplete = false;
        criteriaAreComplete = false;
    }

    void report(Problem problem, Problems problems) {
        if (!problems.isFull() && !follows(problem, problems)) {
            reportByItself(problem, problems);
        }
    }

    /** Reports a problem without asking whether it follows from another. */
    void reportByItself(Problem problem, Problems problems) {
        boolean isEmpty = problem.kind() == Problem.Kind.NO_CRITERION && !sampleOfCriteria.isEmpty();
        problems.add(
                about(problem).spot(),
                isEmpty
                        ? say(
                                "stage.no-criterion",
                                "saleType",
                                problem.argument("saleType").orElse(""),
                                "example",
                                sampleOfCriteria)
                        : problem.text());
    }

    /** Says what criteria may look like, in names of the document. */
    void sampleOfCriteria(String sample) {
        sampleOfCriteria = sample;
    }

    /** Whether a problem may only follow from something that could not be read. */
    private boolean follows(Problem problem, Problems problems) {
        Node about = about(problem);
        return switch (problem.kind()) {
            case NO_CRITERION, NO_STAGES, NO_STAGE_APPLIES, NO_SALE_TYPES ->
                !criteriaAreComplete || problems.anyIn(about.spot());
            case NO_VERSION,
                    NO_CUSTOMER_TYPE,
                    CRITERION_WITHOUT_TEXT,
                    CRITERION_WITHOUT_CONDITION,
                    CRITERION_CONFIRMED_AND_ASKED,
                    ACTION_WITHOUT_TEXT,
                    GUIDE_WITHOUT_ACTION,
                    GUIDE_TO_NOWHERE,
                    ENDING_WITHOUT_KIND,
                    CONDITION -> problems.anyIn(about.spot());
            case GUIDE_BACKWARDS, GUIDE_NOT_BACK, GUIDE_FROM_ANY ->
                !stagesAreComplete
                        || problems.anyIn(
                                orPart(child(part(problem), "from"), root).spot());
            case GUIDE_NEVER_USED, GUIDE_NEVER_FIRST, GUIDES_ALIKE ->
                !stagesAreComplete
                        || !saleTypesAreComplete
                        || problems.anyIn(part(problem).spot())
                        || anyInSaleTypes(problems);
            case PROBABILITY_FALLS, PROBABILITY_AS_SHARE -> isOfUnreadable(problem, problems);
            case UNKNOWN_NAME, UNKNOWN_NAME_NEAR, UNKNOWN_NAME_OF_NONE ->
                switch (problem.argument("role").orElse("")) {
                    case "from", "to" -> !stagesAreComplete;
                    case "helps" -> !criteriaAreComplete;
                    default -> false;
                };
            case HELPS_ELSEWHERE -> {
                Node to = child(part(problem.place().steps().subList(0, 1)), "to");
                yield to == null || problems.anyIn(to.spot());
            }
            case MALFORMED_ID,
                    DUPLICATE_ID,
                    DEFINED_TWICE,
                    RESERVED_FACT,
                    FACT_DIFFERS,
                    FACT_OF_TWO_TYPES,
                    CHOICE_WITHOUT_ENTRIES,
                    TWO_CONDITION_KINDS,
                    SALE_TYPE_DIFFERS,
                    NO_WORDING,
                    LANGUAGE_OF_FEW,
                    PROBABILITY_ELSEWHERE,
                    CRITERION_ELSEWHERE,
                    CHOSEN_OUT_OF_ORDER,
                    ENDING_IS_STAGE,
                    CONDITION_TOO_DEEP -> false;
        };
    }

    private boolean anyInSaleTypes(Problems problems) {
        return nodes.entrySet().stream()
                .filter(each -> each.getKey().steps().size() == 1
                        && each.getKey().steps().get(0).part().equals("stage"))
                .map(each -> child(each.getValue(), "saleTypes"))
                .anyMatch(saleTypes -> saleTypes != null && problems.anyIn(saleTypes.spot()));
    }

    /** Whether the two stages that are compared could be read. */
    private boolean isOfUnreadable(Problem problem, Problems problems) {
        for (String name : List.of("earlier", "stage")) {
            Node stage = nodes.get(place("stage", problem.argument(name).orElse("")));
            if (stage != null && isMisspelt(stage)) {
                return true;
            }
            for (String property : OF_PROBABILITY) {
                Node stated = stage == null ? null : child(stage, property);
                if (stated != null && problems.anyIn(stated.spot())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMisspelt(Node stage) {
        return stage instanceof Node.Obj object
                && object.members().keySet().stream()
                        .anyMatch(name -> !OF_PROBABILITY.contains(name)
                                && Synonyms.meant("property", name, OF_PROBABILITY)
                                        .isPresent());
    }

    private Node part(Problem problem) {
        List<Place.Step> steps = problem.place().steps();
        if (problem.kind() == Problem.Kind.CRITERION_ELSEWHERE && steps.size() == 2) {
            return part(List.of(
                    steps.get(0),
                    new Place.Step("sale type", problem.argument("saleType").orElse("")),
                    steps.get(1)));
        }
        return part(steps);
    }

    private Node part(List<Place.Step> steps) {
        for (int length = steps.size(); length > 0; length--) {
            Node node = nodes.get(new Place(steps.subList(0, length)));
            if (node != null) {
                return node;
            }
        }
        return root;
    }

    /** The part of the part that the problem is about. */
    private Node about(Problem problem) {
        Node part = part(problem);
        return switch (problem.kind()) {
            case UNKNOWN_NAME, UNKNOWN_NAME_NEAR, UNKNOWN_NAME_OF_NONE -> {
                Node in = orPart(child(part, problem.argument("role").orElse("")), part);
                Node condition = orPart(child(in, "when"), in);
                Node named = find(condition, problem.argument("id").orElse(""));
                yield named == null ? in : named;
            }
            case NO_WORDING, LANGUAGE_OF_FEW ->
                orPart(
                        child(
                                part,
                                PROPERTIES.getOrDefault(problem.argument("role").orElse(""), "")),
                        part);
            case PROBABILITY_FALLS, PROBABILITY_AS_SHARE, PROBABILITY_ELSEWHERE -> {
                Node stated = orPart(child(part, "winProbability"), part);
                yield orPart(child(stated, problem.argument("saleType").orElse("")), stated);
            }
            case CHOSEN_OUT_OF_ORDER -> orPart(child(part, "chosenBy"), part);
            case NO_CRITERION -> orPart(child(part, "criteria"), part);
            case NO_VERSION -> orPart(child(part, "version"), part);
            case HELPS_ELSEWHERE -> orPart(child(part, "helps"), part);
            case GUIDE_BACKWARDS -> orPart(child(part, "to"), part);
            case GUIDE_NOT_BACK -> orPart(child(part, "back"), part);
            case GUIDE_FROM_ANY -> orPart(child(part, "from"), part);
            case CONDITION, CONDITION_TOO_DEEP -> orPart(child(part, "when"), part);
            case NO_SALE_TYPES,
                    NO_STAGES,
                    MALFORMED_ID,
                    DUPLICATE_ID,
                    DEFINED_TWICE,
                    RESERVED_FACT,
                    FACT_DIFFERS,
                    FACT_OF_TWO_TYPES,
                    CHOICE_WITHOUT_ENTRIES,
                    TWO_CONDITION_KINDS,
                    SALE_TYPE_DIFFERS,
                    NO_STAGE_APPLIES,
                    NO_CUSTOMER_TYPE,
                    CRITERION_ELSEWHERE,
                    CRITERION_WITHOUT_TEXT,
                    CRITERION_WITHOUT_CONDITION,
                    CRITERION_CONFIRMED_AND_ASKED,
                    GUIDE_TO_NOWHERE,
                    GUIDE_WITHOUT_ACTION,
                    GUIDE_NEVER_USED,
                    GUIDE_NEVER_FIRST,
                    GUIDES_ALIKE,
                    ACTION_WITHOUT_TEXT,
                    ENDING_WITHOUT_KIND,
                    ENDING_IS_STAGE -> part;
        };
    }

    private static Node orPart(@Nullable Node found, Node part) {
        return found == null ? part : found;
    }

    private static @Nullable Node child(Node node, String name) {
        Node.Member member = node instanceof Node.Obj object ? object.members().get(name) : null;
        return member == null ? null : member.value();
    }

    private static @Nullable Node find(Node node, String text) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().equals(text) ? node : null;
        }
        List<Node> inside = node instanceof Node.Arr list
                ? list.items()
                : ((Node.Obj) node)
                        .members().values().stream().map(Node.Member::value).toList();
        for (Node each : inside) {
            Node found = find(each, text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
