package io.github.funnelkit.json;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.Misfit;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Finding;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Problem;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.NextAction;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.lint.Coverage;
import io.github.funnelkit.portfolio.RefusedSummary;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayEnd;
import io.github.funnelkit.portfolio.WaterfallChange;
import io.github.funnelkit.portfolio.WaterfallFigures;
import io.github.funnelkit.portfolio.WaterfallSum;
import io.github.funnelkit.portfolio.WinDistribution;
import io.github.funnelkit.portfolio.WorkTask;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.text.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes values of the types of the library: of records by their components, so that a new one is tried as well; what is no
 * record comes from a customer and a journey.
 *
 * @param isFull whether what may be missing is there, and lists have an entry
 */
record AnyValue(boolean isFull) {

    static final Funnel FUNNEL = EveryFeature.funnel();
    static final JourneyState JOURNEY = JourneyState.replay(EventTest.VERSIONS, EventTest.everything());

    private static final Map<Class<?>, Object> GIVEN = given();

    private static Map<Class<?>, Object> given() {
        Funnel standard = FunnelStandard.extended();
        FactSheet facts = FactSheet.empty()
                .with(StandardFacts.TUMOUR_PROJECT, true)
                .with(StandardFacts.PLANNED_PURCHASE_DATE, Sample.AS_OF.plusMonths(13));
        Assessor<FactSheet> assessor = Assessor.of(standard, Clock.systemUTC());
        Assessment assessment = assessor.assess(FunnelStandard.PROJECT, facts, Sample.AS_OF);
        Tasks tasks = Tasks.of(assessment);
        CriterionResult missed = assessment.results().stream()
                .filter(result -> result.outcome() == Outcome.NOT_MET)
                .findFirst()
                .orElseThrow();
        Map<Class<?>, Object> given = new HashMap<>();
        given.put(Funnel.class, standard);
        given.put(Stage.class, standard.stages().get(0));
        given.put(Criterion.class, standard.criteria().get(0));
        given.put(Ending.class, FUNNEL.endings().get(0));
        given.put(ActionGuide.class, standard.guides().get(0));
        given.put(Action.class, standard.guides().get(0).actions().get(0));
        given.put(Condition.class, standard.criteria().get(0).condition());
        given.put(Form.class, standard.forms().get(0));
        given.put(SaleType.class, FunnelStandard.PROJECT);
        given.put(Position.class, standard.positions().get(0));
        given.put(Fact.class, StandardFacts.BUDGET);
        given.put(FactValue.class, FactValue.known(new BigDecimal("2500000.5")));
        given.put(FactSheet.class, facts);
        given.put(Text.class, Text.of(Locale.ENGLISH, "word").with(Locale.CHINESE, "词"));
        given.put(CriterionResult.class, missed);
        given.put(Finding.class, missed.finding());
        given.put(Outcomes.class, assessor.judge(FunnelStandard.PROJECT, facts, Sample.AS_OF));
        given.put(Misfit.class, misfit(standard));
        given.put(NextAction.class, Guidance.of(assessment).nextBest().get(0));
        given.put(Tasks.class, tasks);
        given.put(Task.class, tasks.first().orElseThrow());
        given.put(ShortestWay.class, ShortestWay.of(assessment));
        given.put(Interview.class, Interview.of(assessment).orElseThrow());
        given.put(JourneyState.class, JOURNEY);
        given.put(JourneyHistory.class, new JourneyHistory(EventTest.everything()));
        EventTest.everything().forEach(event -> given.put(event.getClass(), event));
        given.put(JourneyEvent.class, EventTest.everything().get(0));
        given.put(
                DealTerms.class,
                DealTerms.of(new BigDecimal("1200000.50"), "CNY").closing(LocalDate.parse("2027-03-31")));
        given.put(Owner.class, Owner.of("li", "wang"));
        given.put(FunnelFingerprint.class, FunnelFingerprint.parse("193ceaa7af1ac29e-t3955s6fb0m82c7"));
        given.put(WorkTask.class, WorkTask.of(tasks.first().orElseThrow()));
        given.put(Coverage.class, Coverage.of(standard, FunnelStandard.PROJECT, List.of(facts), Sample.AS_OF));
        given.put(Problem.class, problem());
        given.put(RefusedSummary.class, new RefusedSummary(9, 1, 2, 3, 1));
        given.put(
                StageStay.class,
                new StageStay(
                        "deal-7",
                        "project",
                        "target",
                        Sample.AS_OF.minusDays(9),
                        Optional.of(Sample.AS_OF),
                        StayEnd.MOVED,
                        Optional.of("intention")));
        given.put(WinDistribution.class, WinDistribution.of(List.of(0.5, 0.25)));
        given.put(WaterfallFigures.class, waterfall());
        given.put(String.class, "CNY"); // a currency, and an id as good as any
        given.put(long.class, 7L);
        given.put(Long.class, 7L);
        given.put(int.class, 7);
        given.put(Integer.class, 7);
        given.put(double.class, 0.25);
        given.put(Double.class, 0.25);
        given.put(BigDecimal.class, new BigDecimal("12.50"));
        given.put(LocalDate.class, Sample.AS_OF);
        given.put(Instant.class, Instant.parse("2026-11-23T02:00:00.5Z"));
        given.put(Duration.class, Duration.ofHours(49));
        given.put(Period.class, Period.ofMonths(3));
        given.put(YearMonth.class, YearMonth.of(2027, 3));
        return given;
    }

    /** Whose numbers must add up. */
    private static WaterfallFigures waterfall() {
        WaterfallSum start = new WaterfallSum(3, new BigDecimal("12.50"), new BigDecimal("1.25"));
        WaterfallSum raised = new WaterfallSum(1, new BigDecimal("0.50"), new BigDecimal("0.05"));
        WaterfallSum end = new WaterfallSum(3, BigDecimal.valueOf(13), new BigDecimal("1.3"));
        return new WaterfallFigures(start, Map.of(WaterfallChange.RAISED, raised), end, raised, start);
    }

    private static Misfit misfit(Funnel funnel) {
        FactBinding<String> binding = FactBinding.of(String.class)
                .bindRest(funnel, (host, id) -> id.equals("budget") ? host : null)
                .build();
        return Assessor.of(funnel, binding, Clock.systemUTC())
                .assessLeniently(FunnelStandard.PROJECT, "a lot", Sample.AS_OF)
                .misfits()
                .get(0);
    }

    private static Problem problem() {
        try {
            Funnel.define("x", "1").build();
            throw new AssertionError();
        } catch (FunnelDefinitionException wrong) {
            return wrong.problems().get(0);
        }
    }

    /** Values of a type and of all that it permits. */
    static List<Object> of(Class<?> type) {
        return leaves(type)
                .flatMap(leaf -> Stream.of(new AnyValue(true), new AnyValue(false))
                        .map(any -> any.made(leaf))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** One value of a type, or of each that it permits, with all that it may have. */
    static Stream<Object> full(Class<?> type) {
        return leaves(type).map(leaf -> new AnyValue(true).made(leaf).orElseThrow());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isInterface() && type.isSealed() && !GIVEN.containsKey(type)
                ? Arrays.stream(type.getPermittedSubclasses())
                        .sorted(Comparator.comparing(Class::getName)) // compilers do not agree on their order
                        .flatMap(AnyValue::leaves)
                : Stream.of(type);
    }

    /** A value of a type; empty where it cannot be so empty. */
    private Optional<Object> made(Class<?> type) {
        try {
            return Optional.of(make(type));
        } catch (IllegalArgumentException | NullPointerException refused) {
            if (isFull) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private Object make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (raw == Optional.class) {
                return isFull ? Optional.of(make(last)) : Optional.empty();
            }
            if (raw == Set.class) {
                return isFull ? Set.of(make(last)) : Set.of();
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return isFull ? List.of(make(last)) : List.of();
            }
            if (Map.class.isAssignableFrom(raw)) {
                return isFull
                        ? new TreeMap<>(Map.of(make(generic.getActualTypeArguments()[0]), make(last)))
                        : new TreeMap<>();
            }
            return make(raw);
        }
        return type instanceof WildcardType wildcard ? make(wildcard.getUpperBounds()[0]) : plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        Object given = GIVEN.get(type);
        if (given != null) {
            return given;
        }
        if (type == boolean.class || type == Boolean.class) {
            return isFull;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return plain(leaves(type).findFirst().orElseThrow());
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new AssertionError("no value of " + type);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> make(component.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            throw new AssertionError(type.toString(), refused);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(type.toString(), failure);
        }
    }
}
