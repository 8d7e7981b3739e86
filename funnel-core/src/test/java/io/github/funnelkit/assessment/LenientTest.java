package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** One bad value costs one value, however it is bound. */
class LenientTest {

    private static final LocalDate TODAY = RandomFacts.TODAY;

    /** A host whose custom fields hold anything. */
    private record Host(Map<String, Object> fields) {

        Object get(Fact<?> fact) {
            Object value = fields.get(fact.id());
            return value instanceof Supplier<?> lazy ? lazy.get() : value;
        }
    }

    @SuppressWarnings("unchecked") // a host's fields are of any type
    private static FactBinding<Host> lambdas(List<Fact<?>> facts) {
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        for (Fact<?> fact : facts) {
            binding.bind((Fact<Object>) fact, host -> host.get(fact));
        }
        return binding.build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static FactBinding<Host> method(List<Fact<?>> facts) {
        return FactBinding.of(Host.class)
                .bindAll(facts, (host, sink) -> {
                    for (Fact<?> fact : facts) {
                        Object value = host.get(fact);
                        if (value != null) {
                            sink.setValue((Fact) fact, io.github.funnelkit.fact.FactValue.ofNullable(value));
                        }
                    }
                })
                .build();
    }

    @SuppressWarnings("unchecked")
    private static FactSheet without(FactSheet sheet, Fact<?> fact) {
        return sheet.with((Fact<Object>) fact, null);
    }

    private static Object bad(FactType type, Random random) {
        return switch (type) {
            case FLAG -> List.of("perhaps", 1).get(random.nextInt(2));
            case COUNT -> List.of("about 20", 1.5, Double.NaN).get(random.nextInt(3));
            case QUANTITY -> List.of("about 20", Double.POSITIVE_INFINITY).get(random.nextInt(2));
            case DAY -> List.of("soon", 20261123).get(random.nextInt(2));
            case DAYS -> Arrays.asList(TODAY, random.nextBoolean() ? null : "soon");
            case CHECKLIST -> Arrays.asList("MRI", random.nextBoolean() ? null : 5);
            default -> 5;
        };
    }

    @Property
    void whatDoesNotFitCountsAsUnknown(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel funnel = RandomFunnels.one(random).funnel();
        FactSheet known = RandomFacts.sheet(random);
        Map<String, Object> fields = new HashMap<>();
        for (Fact<?> fact : known.facts()) {
            fields.put(fact.id(), known.known(fact));
        }
        Set<String> broken = new HashSet<>();
        FactSheet rest = known;
        List<Fact<?>> facts = new ArrayList<>(RandomFacts.all());
        for (Fact<?> fact : facts) {
            if (random.nextInt(4) == 0) {
                broken.add(fact.id());
                fields.put(fact.id(), bad(fact.type(), random));
                rest = without(rest, fact);
            } else if (known.isNone(fact)) {
                fields.remove(fact.id());
                rest = without(rest, fact);
            }
        }
        Host host = new Host(fields);
        for (FactBinding<Host> binding : List.of(lambdas(facts), method(facts))) {
            Assessor<Host> assessor = Assessor.of(funnel, binding, Clock.systemUTC());
            for (SaleType saleType : funnel.saleTypes()) {
                Assessment lenient = assessor.assessLeniently(saleType, host, TODAY);
                Assessment clean = Assessor.of(funnel, Clock.systemUTC()).assess(saleType, rest, TODAY);
                assertThat(lenient.outcomes()).isEqualTo(clean.outcomes());
                assertThat(lenient.explain(Locale.ENGLISH)).isEqualTo(clean.explain(Locale.ENGLISH));
                Set<String> found = new HashSet<>();
                lenient.misfits()
                        .forEach(misfit -> found.add(misfit.fact().orElseThrow().id()));
                assertThat(broken).containsAll(found);
                if (found.isEmpty()) {
                    assertThat(assessor.assess(saleType, host, TODAY).outcomes())
                            .isEqualTo(lenient.outcomes());
                } else {
                    assertThatThrownBy(() -> assessor.assess(saleType, host, TODAY))
                            .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class);
                }
                List<Stage> stages = funnel.stages(saleType);
                ReachedStage reached = ReachedStage.of(stages.get(random.nextInt(stages.size())));
                Assessment from = assessor.assessLeniently(saleType, host, TODAY, reached);
                Assessment cleanFrom = Assessor.of(funnel, Clock.systemUTC()).assess(saleType, rest, TODAY, reached);
                assertThat(from.outcomes()).isEqualTo(cleanFrom.outcomes());
                assertThat(from.explain(Locale.ENGLISH)).isEqualTo(cleanFrom.explain(Locale.ENGLISH));
                assertThat(from.misfits()).hasSameSizeAs(lenient.misfits());
            }
        }
    }

    @Property
    void judgingRefusesWhatAssessingRefuses(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel funnel = RandomFunnels.one(random).funnel();
        List<Fact<?>> facts = new ArrayList<>(RandomFacts.all());
        Map<String, Object> fields = new HashMap<>();
        facts.removeIf(fact -> fact.type().isMultiple()); // of entries, judging looks only at what matters
        Fact<?> broken = facts.get(random.nextInt(facts.size()));
        fields.put(broken.id(), bad(broken.type(), random));
        Host host = new Host(fields);
        for (FactBinding<Host> binding : List.of(lambdas(facts), method(facts))) {
            for (int many : new int[] {1, Integer.MAX_VALUE}) {
                Assessor<Host> assessor = new Assessor<>(funnel, binding, Clock.systemUTC(), many);
                for (SaleType saleType : funnel.saleTypes()) {
                    assertThat(failure(() -> assessor.judge(saleType, host, TODAY)))
                            .isEqualTo(failure(() -> assessor.assess(saleType, host, TODAY)));
                }
            }
        }
    }

    private static String failure(Runnable run) {
        try {
            run.run();
            return "";
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return refused.toString();
        }
    }

    @Test
    void theReaderIsToldWhatDoesNotFit() {
        Host host = new Host(new HashMap<>());
        host.fields().put("annualRevenue", "about 20\n million");
        host.fields().put("minimallyInvasiveSurgeons", (Supplier<?>) () -> {
            throw new IllegalArgumentException("no column");
        });
        host.fields().put("tumourProject", false);
        FactBinding<Host> binding = lambdas(List.of(
                StandardFacts.ANNUAL_REVENUE, StandardFacts.MINIMALLY_INVASIVE_SURGEONS, StandardFacts.TUMOUR_PROJECT));
        Assessor<Host> assessor = Assessor.of(FunnelStandard.documented(), binding, Clock.systemUTC());
        Assessment assessment = assessor.assessLeniently(FunnelStandard.PROJECT, host, TODAY);
        assertThat(assessment.misfits())
                .extracting(misfit -> misfit.explain(Locale.ENGLISH))
                .containsExactly(
                        "Annual revenue: 'about 20  million' does not fit, expected: a decimal number without"
                                + " grouping, such as 20000000 or 0.5; it counts as not known",
                        "Doctors able to operate minimally invasively: could not be read; it counts as not known");
        assertThat(assessment.misfits().get(0).explain(Locale.CHINESE))
                .isEqualTo("年收入：“about 20  million”不合要求，应为：不分组的数字，如 20000000 或 0.5；按未知处理");
        assertThat(assessment.misfits().get(0).value()).contains("about 20  million");
        assertThat(assessment.facts().value(StandardFacts.TUMOUR_PROJECT).toOptional())
                .contains(false);
    }
}
