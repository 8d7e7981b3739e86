package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However a field is written, it says what the same value says on a fact sheet. */
class FieldsLawsTest {

    private static final LocalDate TODAY = RandomFacts.TODAY;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static Object inSomeGuise(Fact<?> fact, Object value, Random random) {
        boolean asText = random.nextBoolean();
        return switch (fact.type()) {
            case FLAG -> asText ? value.toString() : value.equals(true) ? 1 : 0;
            case COUNT, QUANTITY -> asText ? value.toString() : value;
            case DAY -> asText ? value.toString() : inSomeGuise((LocalDate) value, random);
            case DAYS ->
                asText
                        ? ((Collection<?>) value).stream().map(Object::toString).collect(Collectors.joining("; "))
                        : ((Collection<?>) value)
                                .stream()
                                        .map(day -> inSomeGuise((LocalDate) day, random))
                                        .toList();
            case CHECKLIST ->
                asText
                        ? ((Collection<?>) value)
                                .stream()
                                        .map(entry -> '"' + entry.toString().replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(";"))
                        : ((Collection<?>) value).toArray();
            case TEXT, CHOICE, RECORDS -> value;
        };
    }

    private static Object inSomeGuise(LocalDate day, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> day.atTime(23, 59);
            case 1 -> day.atTime(0, 0).atZone(ZONE).toInstant();
            case 2 -> day.atTime(23, 0).atZone(ZONE).toOffsetDateTime().toString();
            default -> day;
        };
    }

    @Property
    void fieldsSayWhatSheetsSay(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel funnel = RandomFunnels.one(random).funnel();
        FactSheet known = RandomFacts.sheet(random);
        Map<String, Object> fields = new HashMap<>();
        for (Fact<?> fact : known.facts()) {
            Object value = known.known(fact);
            fields.put(fact.id(), value == null ? FactValue.none() : inSomeGuise(fact, value, random));
        }
        FactBinding<Map<String, Object>> binding = binding(funnel);
        assertThat(binding.unusedFacts(funnel)).isEmpty();
        for (int many : new int[] {1, Integer.MAX_VALUE}) {
            Assessor<Map<String, Object>> assessor = new Assessor<>(funnel, binding, Clock.systemUTC(), many);
            Assessor<FactSheet> ofSheets = Assessor.of(funnel, Clock.systemUTC());
            for (SaleType saleType : funnel.saleTypes()) {
                Assessment expected = ofSheets.assess(saleType, known, TODAY);
                for (int time = 0; time < 2; time++) {
                    Assessment assessment = assessor.assess(saleType, fields, TODAY);
                    assertThat(assessment.outcomes()).isEqualTo(expected.outcomes());
                    assertThat(assessment.explain(Locale.ENGLISH)).isEqualTo(expected.explain(Locale.ENGLISH));
                    assertThat(assessor.judge(saleType, fields, TODAY)).isEqualTo(expected.outcomes());
                    Assessment lenient = assessor.assessLeniently(saleType, fields, TODAY);
                    assertThat(lenient.outcomes()).isEqualTo(expected.outcomes());
                    assertThat(lenient.misfits()).isEmpty();
                }
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static FactBinding<Map<String, Object>> binding(Funnel funnel) {
        FactBinding.Builder<Map<String, Object>> binding = (FactBinding.Builder) FactBinding.of(Map.class);
        return binding.bindRest(funnel, ZONE, Map::get).build();
    }
}
