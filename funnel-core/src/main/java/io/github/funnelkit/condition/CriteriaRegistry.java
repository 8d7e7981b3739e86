package io.github.funnelkit.condition;

import io.github.funnelkit.internal.suggest.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;

/**
 * The condition kinds that definitions may refer to by id: the built-in ones and a host's own.
 *
 * <p>This class is immutable and thread-safe; there is no global registry. Code that writes a definition in Java does not
 * need one, as it refers to kinds directly.
 *
 * @since 0.1.0
 */
public final class CriteriaRegistry {

    private static final CriteriaRegistry BUILT_IN = new CriteriaRegistry(builtInKinds());

    private final Map<String, ConditionKind> kinds;
    /** In the order of registration, those of one id one after the other. */
    private final List<ConditionKind> all;

    private CriteriaRegistry(List<ConditionKind> all) {
        Map<String, ConditionKind> byId = new LinkedHashMap<>();
        for (ConditionKind kind : all) {
            byId.putIfAbsent(kind.id(), kind);
        }
        this.kinds = Collections.unmodifiableMap(byId);
        this.all = List.copyOf(all);
    }

    private static List<ConditionKind> builtInKinds() {
        List<ConditionKind> kinds = new ArrayList<>(List.of(IsTrue.KIND));
        kinds.addAll(List.of(Comparison.AT_LEAST, ChoiceComparison.AT_LEAST, Comparison.MORE_THAN));
        kinds.addAll(List.of(Comparison.AT_MOST, ChoiceComparison.AT_MOST, Comparison.LESS_THAN, Comparison.EQUAL_TO));
        kinds.addAll(List.of(FactComparison.values()));
        kinds.addAll(List.of(Between.KIND, ChoiceComparison.BETWEEN));
        kinds.addAll(List.of(AnyTicked.KIND, Ticked.KIND, Empty.KIND));
        kinds.addAll(List.of(Size.values()));
        kinds.addAll(List.of(NoneWithinLast.KIND, DayWithin.NEXT, DayWithin.LAST, Upcoming.KIND));
        kinds.addAll(List.of(DayComparison.values()));
        kinds.addAll(List.of(DayWithin.LONG_AGO, TimesWithinLast.KIND));
        kinds.addAll(List.of(OfRecords.values()));
        kinds.addAll(List.of(Present.KIND, OneOf.KIND, AttachedForm.KIND));
        return kinds;
    }

    /**
     * The registry of the built-in kinds alone.
     *
     * @return the registry
     */
    public static CriteriaRegistry builtIn() {
        return BUILT_IN;
    }

    /**
     * The built-in kinds and those that {@link ServiceLoader} finds as {@link ConditionKind}.
     *
     * @param classLoader where to look
     * @return the registry
     * @throws IllegalArgumentException as {@link #with} does
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public static CriteriaRegistry discovered(ClassLoader classLoader) {
        CriteriaRegistry registry = BUILT_IN;
        for (ConditionKind kind : ServiceLoader.load(ConditionKind.class, classLoader)) {
            registry = registry.with(kind);
            // made here and not for the class, as setting up a logger costs more than all of a first assessment
            LoggerFactory.getLogger(CriteriaRegistry.class)
                    .debug(
                            "condition kind '{}' of {}",
                            kind.id(),
                            kind.getClass().getName());
        }
        return registry;
    }

    /**
     * This registry and one more kind.
     *
     * @param kind the kind
     * @return a new registry
     * @throws IllegalArgumentException if the kind's id is taken or has no namespace, or the kind has no fact among its
     *     parameters or two parameters of one name
     * @throws IllegalStateException if the kind answers null when asked for its id or parameters
     */
    public CriteriaRegistry with(ConditionKind kind) {
        Objects.requireNonNull(kind, "kind");
        ConditionKind other = kinds.get(kind.id());
        if (other != null) {
            throw new IllegalArgumentException("two condition kinds have the id '" + kind.id() + "': "
                    + other.getClass().getName() + " and " + kind.getClass().getName());
        }
        KindRules.requireSound(kind);
        List<ConditionKind> more = new ArrayList<>(all);
        more.add(kind);
        return new CriteriaRegistry(more);
    }

    /**
     * The kind of an id, the first of them where there are several.
     *
     * @param id the id
     * @return the kind, or empty when the id is not registered
     */
    public Optional<ConditionKind> find(String id) {
        return Optional.ofNullable(kinds.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The kind of an id.
     *
     * @param id the id
     * @return the kind
     * @throws IllegalArgumentException if the id is not registered; the message names the nearest
     */
    public ConditionKind kind(String id) {
        ConditionKind kind = kinds.get(Objects.requireNonNull(id, "id"));
        if (kind == null) {
            throw new IllegalArgumentException("unknown condition kind '" + id + "'"
                    + NearestName.hint(id, kinds.keySet()) + "; registered are " + String.join(", ", kinds.keySet()));
        }
        return kind;
    }

    /**
     * The kinds of an id: more than one where it asks the same of facts of several types, as "at least" does of a number
     * and of a choice.
     *
     * @param id the id
     * @return the kinds, those of numbers first; empty when the id is not registered
     */
    public List<ConditionKind> kindsOf(String id) {
        Objects.requireNonNull(id, "id");
        return all.stream().filter(kind -> kind.id().equals(id)).toList();
    }

    /**
     * All kinds, the built-in ones first, then in the order of registration.
     *
     * @return an unmodifiable collection
     */
    public Collection<ConditionKind> kinds() {
        return all;
    }

    @Override
    public String toString() {
        return "CriteriaRegistry" + kinds.keySet();
    }
}
