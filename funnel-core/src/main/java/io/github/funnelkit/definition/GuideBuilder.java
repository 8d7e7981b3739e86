package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Describes an action guide.
 *
 * @since 0.1.0
 */
public final class GuideBuilder {

    private final String id;
    private @Nullable Text title;
    private @Nullable String from;
    private boolean fromAny;
    private @Nullable String to;
    private boolean back;
    private @Nullable Condition condition;
    private List<SaleType> only = List.of();
    private final Map<String, ActionBuilder> actions = new LinkedHashMap<>();
    private final Set<String> inherited = new HashSet<>();
    private final List<String> twice = new ArrayList<>();
    private final TeamBuilder team;
    private Source source = Source.extension();

    GuideBuilder(String id) {
        this.id = id;
        this.team = new TeamBuilder();
    }

    GuideBuilder(ActionGuide base) {
        id = base.id();
        title = base.title().orElse(null);
        from = base.from().orElse(null);
        fromAny = base.fromAny();
        to = base.to();
        back = base.back();
        condition = base.when().orElse(null);
        only = base.saleTypes();
        base.actions().forEach(action -> actions.put(action.name(), new ActionBuilder(action)));
        inherited.addAll(actions.keySet());
        team = new TeamBuilder(base.team());
        source = base.source();
    }

    /**
     * What the guide is called; it has no name of its own unless it is said.
     *
     * @param wording the wording for every reader, whatever their language, not blank
     * @return this builder
     * @throws IllegalArgumentException if the wording is blank
     */
    public GuideBuilder title(String wording) {
        return title(Text.of(wording));
    }

    /**
     * What the guide is called; it has no name of its own unless it is said.
     *
     * @param name the name
     * @return this builder
     */
    public GuideBuilder title(Text name) {
        title = name;
        return this;
    }

    /**
     * The stage where the guide starts; it starts from nothing unless it is said.
     *
     * @param stage the id of the stage
     * @return this builder
     */
    public GuideBuilder from(String stage) {
        from = Objects.requireNonNull(stage, "stage");
        fromAny = false;
        return this;
    }

    /**
     * The guide starts from any stage: any below the one it leads to, or any above when it leads back.
     *
     * @return this builder
     */
    public GuideBuilder fromAny() {
        from = null;
        fromAny = true;
        return this;
    }

    /**
     * Whether the guide leads back, to a stage below; it does not unless it is said.
     *
     * @param leadsBack whether it does
     * @return this builder
     */
    public GuideBuilder back(boolean leadsBack) {
        back = leadsBack;
        return this;
    }

    /**
     * When the guide applies; it always does unless it is said. So several guides may lead the same way.
     *
     * @param met the condition
     * @return this builder
     */
    public GuideBuilder when(Condition met) {
        condition = Objects.requireNonNull(met, "condition");
        return this;
    }

    /**
     * The guide always applies.
     *
     * @return this builder
     */
    public GuideBuilder withoutCondition() {
        condition = null;
        return this;
    }

    /**
     * The stage that the guide leads to.
     *
     * @param stage the id of the stage
     * @return this builder
     */
    public GuideBuilder to(String stage) {
        to = Objects.requireNonNull(stage, "stage");
        return this;
    }

    /**
     * The sale types for which the guide is used; all to which its stages apply unless it is said.
     *
     * @param apply the sale types
     * @return this builder
     */
    public GuideBuilder saleTypes(SaleType... apply) {
        only = Require.each("sale types", apply);
        return this;
    }

    /**
     * Adds an action that must be done, or changes the one of that name that a derived funnel has inherited.
     *
     * @param name the last part of its id
     * @param describe describes it
     * @return this builder
     */
    public GuideBuilder mandatory(String name, Consumer<ActionBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(mandatory(name));
        return this;
    }

    /**
     * Adds an action that must be done, or changes the one of that name that a derived funnel has inherited.
     *
     * @param name the last part of its id
     * @return what describes it
     */
    public ActionBuilder mandatory(String name) {
        return action(ActionKind.MANDATORY, name);
    }

    /**
     * Adds an action that may help, or changes the one of that name that a derived funnel has inherited.
     *
     * @param name the last part of its id
     * @param describe describes it
     * @return this builder
     */
    public GuideBuilder optional(String name, Consumer<ActionBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(optional(name));
        return this;
    }

    /**
     * Adds an action that may help, or changes the one of that name that a derived funnel has inherited.
     *
     * @param name the last part of its id
     * @return what describes it
     */
    public ActionBuilder optional(String name) {
        return action(ActionKind.OPTIONAL, name);
    }

    private ActionBuilder action(ActionKind kind, String name) {
        ActionBuilder action = actions.get(Objects.requireNonNull(name, "action name"));
        if (action != null && !inherited.remove(name)) {
            twice.add(name);
        }
        if (action == null) {
            action = new ActionBuilder(kind);
            actions.put(name, action);
        }
        action.kind(kind);
        return action;
    }

    /**
     * Takes an inherited action out of a derived funnel.
     *
     * @param name the last part of its id
     * @return this builder
     * @throws IllegalArgumentException if there is no such action
     */
    public GuideBuilder withoutAction(String name) {
        inherited.remove(Objects.requireNonNull(name, "action name"));
        if (actions.remove(name) == null) {
            throw new IllegalArgumentException(Ids.unknown("action", name, actions.keySet()));
        }
        return this;
    }

    /**
     * Says who holds which position; a derived funnel keeps what is not said.
     *
     * @param describe describes the team
     * @return this builder
     */
    public GuideBuilder team(Consumer<TeamBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(team);
        return this;
    }

    /**
     * Says who holds which position; a derived funnel keeps what is not said.
     *
     * @return what describes the team
     */
    public TeamBuilder team() {
        return team;
    }

    /**
     * Where the guide comes from; {@link Source#extension()} unless it is said.
     *
     * @param reference the source
     * @return this builder
     */
    public GuideBuilder source(Source reference) {
        source = Objects.requireNonNull(reference, "reference");
        return this;
    }

    Set<Position> positions() {
        return team.positions();
    }

    ActionGuide build(
            List<Stage> stages,
            LinkedCriteria criteria,
            List<SaleType> ofFunnel,
            Collection<Position> positions,
            Problems problems) {
        Place place = Place.ROOT.in("guide", id);
        if (to == null) {
            problems.add(place, Problem.Kind.GUIDE_TO_NOWHERE);
        }
        for (String name : twice) {
            problems.add(place.in("action", name), Problem.Kind.DEFINED_TWICE);
        }
        List<SaleType> apply = new ArrayList<>();
        for (SaleType type : only) {
            problems.requireSaleType(place, "saleTypes", type, ofFunnel);
        }
        for (SaleType type : ofFunnel) {
            if (only.isEmpty() ? appliesTo(type, stages) : only.contains(type)) {
                apply.add(type);
            }
        }
        boolean isTooDeep = condition != null && condition.depth() > Condition.DEEPEST;
        if (isTooDeep) {
            problems.add(place, Problem.Kind.CONDITION_TOO_DEEP, Condition.DEEPEST);
        }
        return new ActionGuide(
                id,
                Optional.ofNullable(title),
                Optional.ofNullable(from),
                fromAny,
                to == null ? "" : to,
                back,
                isTooDeep ? Optional.empty() : Optional.ofNullable(condition),
                apply,
                actions(criteria, place, problems),
                team.build(positions),
                source);
    }

    /** Whether an action names criteria by stage and name alone. */
    boolean linksByName() {
        for (ActionBuilder action : actions.values()) {
            if (action.linksByName()) {
                return true;
            }
        }
        return false;
    }

    private List<Action> actions(LinkedCriteria criteria, Place place, Problems problems) {
        List<Action> built = new ArrayList<>();
        List<Action> optional = new ArrayList<>();
        for (Map.Entry<String, ActionBuilder> described : actions.entrySet()) {
            String name = described.getKey();
            Place at = place.in("action", name);
            if (problems.requireId(at, name)) {
                Action action = described.getValue().build(id, name, criteria, at, problems);
                (action.isMandatory() ? built : optional).add(action);
            }
        }
        built.addAll(optional);
        return built;
    }

    private boolean appliesTo(SaleType saleType, List<Stage> stages) {
        for (Stage stage : stages) {
            if ((stage.id().equals(to) || stage.id().equals(from)) && !stage.appliesTo(saleType)) {
                return false;
            }
        }
        return true;
    }
}
