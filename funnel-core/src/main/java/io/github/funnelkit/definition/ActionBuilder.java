package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes an action.
 *
 * @since 0.1.0
 */
public final class ActionBuilder {

    private ActionKind kind;
    private @Nullable Text text;
    private List<Text> points = List.of();
    private List<Form> forms = List.of();
    private final Map<String, CriterionLink> helps = new LinkedHashMap<>();
    private final Set<String> inheritedHelps = new HashSet<>();
    private @Nullable Period dueWithin;
    private Source source = Source.extension();

    ActionBuilder(ActionKind kind) {
        this.kind = kind;
    }

    ActionBuilder(Action inherited) {
        kind = inherited.kind();
        text = inherited.text();
        points = inherited.points();
        forms = inherited.forms();
        inherited.helps().forEach(help -> helps.put(help.criterion(), help));
        inheritedHelps.addAll(helps.keySet());
        dueWithin = inherited.dueWithin().orElse(null);
        source = inherited.source();
    }

    void kind(ActionKind changed) {
        kind = changed;
    }

    /**
     * What to do.
     *
     * @param wording the wording for every reader, whatever their language, not blank
     * @return this builder
     * @throws IllegalArgumentException if the wording is blank
     */
    public ActionBuilder text(String wording) {
        return text(Text.of(wording));
    }

    /**
     * What to do, in words.
     *
     * @param wording the wording
     * @return this builder
     */
    public ActionBuilder text(Text wording) {
        text = wording;
        return this;
    }

    /**
     * The points to cover.
     *
     * @param toCover the points in order
     * @return this builder
     */
    public ActionBuilder points(Text... toCover) {
        points = Require.each("points", toCover);
        return this;
    }

    /**
     * The forms to fill in.
     *
     * @param toFillIn the forms in order
     * @return this builder
     */
    public ActionBuilder forms(Form... toFillIn) {
        forms = Require.each("forms", toFillIn);
        return this;
    }

    /**
     * The criteria that this action helps to meet, by links that the source does not draw.
     *
     * @param criteria the ids of criteria of the stage that the guide leads to; {@code stage.name} means those of that name
     *     for all sale types
     * @return this builder
     */
    public ActionBuilder helps(String... criteria) {
        return helps(Provenance.EXTENSION, criteria);
    }

    /**
     * The criteria that this action helps to meet.
     *
     * @param provenance whether the source draws these links
     * @param criteria the ids of criteria of the stage that the guide leads to
     * @return this builder
     */
    public ActionBuilder helps(Provenance provenance, String... criteria) {
        Objects.requireNonNull(provenance, "provenance");
        for (String criterion : Require.each("criteria", criteria)) {
            helps.put(criterion, new CriterionLink(criterion, provenance));
            inheritedHelps.remove(criterion);
        }
        return this;
    }

    /**
     * By when the action is due, counted from the day on which the customer came to where the guide starts; it is not due on
     * any day unless it is said.
     *
     * @param within how long after that day
     * @return this builder
     * @throws IllegalArgumentException if it is not more than nothing, or more than 1000 years
     */
    public ActionBuilder dueWithin(Period within) {
        Require.positive("dueWithin", within);
        dueWithin = within;
        return this;
    }

    /**
     * Where the action comes from; {@link Source#extension()} unless it is said.
     *
     * @param from the source
     * @return this builder
     */
    public ActionBuilder source(Source from) {
        source = Objects.requireNonNull(from, "from");
        return this;
    }

    /** Whether a criterion is named by stage and name alone. */
    boolean linksByName() {
        for (String id : helps.keySet()) {
            if (isByName(id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByName(String id) {
        int dot = id.indexOf('.');
        return dot > 0 && id.indexOf('.', dot + 1) < 0;
    }

    /** A link to {@code stage.name} leads to the criterion of that name for each sale type. */
    private static void addEach(CriterionLink link, LinkedCriteria criteria, List<CriterionLink> links) {
        List<String> called = isByName(link.criterion()) ? criteria.called(link.criterion()) : List.of();
        if (called.isEmpty()) {
            links.add(link);
        }
        for (String criterion : called) {
            links.add(new CriterionLink(criterion, link.provenance()));
        }
    }

    Action build(String guide, String name, LinkedCriteria criteria, Place place, Problems problems) {
        if (text == null) {
            problems.add(place, Problem.Kind.ACTION_WITHOUT_TEXT);
        }
        List<CriterionLink> links = new ArrayList<>(helps.size());
        for (CriterionLink link : helps.values()) {
            addEach(link, criteria, links);
        }
        if (!inheritedHelps.isEmpty()) {
            links.removeIf(link -> inheritedHelps.contains(link.criterion()) && !criteria.contains(link.criterion()));
        }
        return new Action(
                guide,
                name,
                kind,
                text == null ? Text.of(name) : text,
                points,
                forms,
                links,
                Optional.ofNullable(dueWithin),
                source);
    }
}
