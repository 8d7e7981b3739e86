package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes an ending.
 *
 * @since 0.1.0
 */
public final class EndingBuilder {

    private final String id;
    private @Nullable EndingKind kind;
    private @Nullable Text label;
    private @Nullable Condition condition;
    private @Nullable String from;
    private final Map<String, Text> reasons = new LinkedHashMap<>();
    private final Set<String> inheritedReasons = new LinkedHashSet<>();
    private final List<String> twice = new ArrayList<>(0);
    private List<Fact<?>> requires = List.of();
    private Source source = Source.extension();

    EndingBuilder(String id) {
        this.id = id;
    }

    EndingBuilder(Ending base) {
        id = base.id();
        kind = base.kind();
        label = base.label();
        condition = base.when().orElse(null);
        from = base.from().orElse(null);
        reasons.putAll(base.reasons());
        inheritedReasons.addAll(reasons.keySet());
        requires = base.requires();
        source = base.source();
    }

    /**
     * The deal is won.
     *
     * @return this builder
     */
    public EndingBuilder won() {
        return kind(EndingKind.WON);
    }

    /**
     * The deal is lost.
     *
     * @return this builder
     */
    public EndingBuilder lost() {
        return kind(EndingKind.LOST);
    }

    /**
     * The deal is neither won nor lost.
     *
     * @return this builder
     */
    public EndingBuilder neither() {
        return kind(EndingKind.NONE);
    }

    /**
     * What the ending means for a deal.
     *
     * @param meaning the kind
     * @return this builder
     */
    public EndingBuilder kind(EndingKind meaning) {
        kind = Objects.requireNonNull(meaning, "kind");
        return this;
    }

    /**
     * What the ending is called.
     *
     * @param wording the wording for every reader, whatever their language, not blank
     * @return this builder
     * @throws IllegalArgumentException if the wording is blank
     */
    public EndingBuilder label(String wording) {
        return label(Text.of(wording));
    }

    /**
     * What the ending is called; as its id is written unless it is said.
     *
     * @param wording the wording
     * @return this builder
     */
    public EndingBuilder label(Text wording) {
        label = Objects.requireNonNull(wording, "label");
        return this;
    }

    /**
     * When the facts say that a deal has ended so; they never do unless it is said.
     *
     * @param met the condition
     * @return this builder
     */
    public EndingBuilder when(Condition met) {
        condition = Objects.requireNonNull(met, "condition");
        return this;
    }

    /**
     * The facts never say that a deal has ended so: it is declared.
     *
     * @return this builder
     */
    public EndingBuilder withoutCondition() {
        condition = null;
        return this;
    }

    /**
     * The stage that a deal must have reached to be declared ended so; any will do unless it is said.
     *
     * @param stageId the id of the stage
     * @return this builder
     */
    public EndingBuilder from(String stageId) {
        from = Objects.requireNonNull(stageId, "stage id");
        return this;
    }

    /**
     * A deal may be declared ended so wherever it stands.
     *
     * @return this builder
     */
    public EndingBuilder fromAnyStage() {
        from = null;
        return this;
    }

    /**
     * Adds a possible reason, or changes the one of that id that a derived funnel has inherited. Where an ending has reasons, one
     * of them must be given.
     *
     * @param reasonId the id
     * @param wording the wording for every reader, whatever their language, not blank
     * @return this builder
     * @throws IllegalArgumentException if the wording is blank
     */
    public EndingBuilder reason(String reasonId, String wording) {
        return reason(reasonId, Text.of(wording));
    }

    /**
     * Adds a possible reason, or changes the one of that id that a derived funnel has inherited. Where an ending has reasons, one
     * of them must be given.
     *
     * @param reasonId the id
     * @param wording what it is called
     * @return this builder
     */
    public EndingBuilder reason(String reasonId, Text wording) {
        Objects.requireNonNull(wording, "reason");
        if (reasons.put(Objects.requireNonNull(reasonId, "reason id"), wording) != null
                && !inheritedReasons.remove(reasonId)) {
            twice.add(reasonId);
        }
        return this;
    }

    /**
     * Takes an inherited reason out of a derived funnel.
     *
     * @param reasonId the id
     * @return this builder
     * @throws IllegalArgumentException if there is no such reason
     */
    public EndingBuilder withoutReason(String reasonId) {
        inheritedReasons.remove(Objects.requireNonNull(reasonId, "reason id"));
        if (reasons.remove(reasonId) == null) {
            throw new IllegalArgumentException(Ids.unknown("reason", reasonId, reasons.keySet()));
        }
        return this;
    }

    /**
     * The facts that must be known before a deal is declared ended so; a sum stands for the facts that it adds up. To be known
     * to be none is to be known.
     *
     * @param facts the facts in order; none for no requirement
     * @return this builder
     */
    public EndingBuilder requires(Fact<?>... facts) {
        Set<Fact<?>> required = new LinkedHashSet<>();
        for (Fact<?> fact : Require.each("facts", facts)) {
            if (fact.addends().isEmpty()) {
                required.add(fact);
            }
            fact.addends().forEach(addend -> required.add(addend.fact()));
        }
        requires = List.copyOf(required);
        return this;
    }

    /**
     * Where the ending comes from; {@link Source#extension()} unless it is said.
     *
     * @param origin the source
     * @return this builder
     */
    public EndingBuilder source(Source origin) {
        source = Objects.requireNonNull(origin, "source");
        return this;
    }

    Ending build(Problems problems) {
        Place place = Place.ROOT.in("ending", id);
        if (kind == null) {
            problems.add(place, Problem.Kind.ENDING_WITHOUT_KIND);
        }
        Map<String, Text> named = new LinkedHashMap<>(reasons);
        named.keySet().removeIf(reason -> !problems.requireId(place.in("reason", reason), reason));
        for (String reason : twice) {
            problems.add(place.in("reason", reason), Problem.Kind.DEFINED_TWICE);
        }
        boolean isTooDeep = condition != null && condition.depth() > Condition.DEEPEST;
        if (isTooDeep) {
            problems.add(place, Problem.Kind.CONDITION_TOO_DEEP, Condition.DEEPEST);
        }
        return new Ending(
                id,
                kind == null ? EndingKind.NONE : kind,
                label == null ? Text.of(id) : label,
                isTooDeep ? Optional.empty() : Optional.ofNullable(condition),
                Optional.ofNullable(from),
                named,
                requires,
                source);
    }
}
