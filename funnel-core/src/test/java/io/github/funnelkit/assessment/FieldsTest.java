package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts read from fields that the host invents at run time. */
class FieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String LATE = "2026-11-22T22:30:00Z";
    private static final Instant MOMENT = Instant.parse(LATE);

    private static final String NO_BREAK = "\u00A0";

    private static final Flag AGREED = Flag.of("10234", text("同意", "Agreed"));
    private static final Count PATIENTS = Count.of("custom.patients", "patients", text("病人", "Patients"));
    private static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    private static final Day DUE = Day.of("due", text("日期", "Due"));
    private static final Days VISITS = Days.of("visits", text("拜访", "Visits"));
    private static final FreeText REMARK = FreeText.of("remark", text("备注", "Remark"));
    private static final Choice PHASE =
            Choice.of("phase", text("阶段", "Phase"), "idea").entry("demo", text("演示", "Demonstration"));
    private static final Checklist UNITS = Checklist.of("units", text("科室", "Units"));
    private static final Checklist MATERIALS = Checklist.of("materials", text("资料", "Materials"))
            .allowing("price")
            .entry("clinical", text("临床资料", "Clinical data"));
    private static final Choice ROLE = Choice.of("role", text("角色", "Role"), "user", "buyer");
    private static final Day MET = Day.of("met", text("见面", "Met"));
    private static final Records PEOPLE = Records.of("people", text("人员", "People"), ROLE, MET);
    private static final Count SCORE = Count.of("score", "patients", text("评分", "Score"));
    private static final Sum TOTAL =
            Sum.of("total", text("合计", "Total"), PATIENTS).plus(SCORE, 2);

    private static final SaleType NEW = SaleType.of("new", text("新", "New"));
    private static final Condition ALL = AGREED.isTrue()
            .and(PATIENTS.atLeast(15))
            .and(BUDGET.atLeast(20))
            .and(DUE.upcoming())
            .and(VISITS.present())
            .and(REMARK.present())
            .and(PHASE.oneOf("demo"))
            .and(UNITS.anyTicked())
            .and(MATERIALS.ticked("clinical"))
            .and(PEOPLE.some(ROLE.oneOf("buyer")))
            .and(TOTAL.atLeast(3));
    private static final Funnel FUNNEL = Funnel.define("fields", "1")
            .saleTypes(NEW)
            .forms(Form.of("quote", text("报价单", "Quote")))
            .stage(
                    "lead",
                    stage -> stage.customerType(text("线索", "Lead"))
                            .criterion("all", c -> c.text(text("全部", "All")).when(ALL)))
            .build();

    private static final FactBinding<Map<String, Object>> ZONELESS =
            binding().bindRest(FUNNEL, Map::get).build();
    private static final FactBinding<Map<String, Object>> IN_SHANGHAI =
            binding().bindRest(FUNNEL, SHANGHAI, Map::get).build();

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static FactBinding.Builder<Map<String, Object>> binding() {
        return (FactBinding.Builder) FactBinding.of(Map.class);
    }

    private static Arguments row(Fact<?> fact, Object given, Object kept) {
        return Arguments.of(fact, given, kept);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                row(AGREED, true, true),
                row(AGREED, 0, false),
                row(AGREED, 1L, true),
                row(AGREED, BigDecimal.ONE, true),
                row(AGREED, 0.0, false),
                row(AGREED, new BigDecimal("1.00"), true),
                row(AGREED, (byte) 1, true),
                row(AGREED, BigInteger.ZERO, false),
                row(AGREED, " 0 ", false),
                row(AGREED, "1", true),
                row(AGREED, "Yes", true),
                row(AGREED, "false", false),
                row(AGREED, "否", false),
                row(AGREED, " ", null),
                row(AGREED, "n/a", null),
                row(AGREED, FactValue.known(true), true),
                row(AGREED, FactValue.unknown(), null),
                row(PATIENTS, "20", 20L),
                row(PATIENTS, 20.0, 20L),
                row(PATIENTS, BigInteger.TWO, 2L),
                row(PATIENTS, "none", FactValue.none()),
                row(PATIENTS, FactValue.none(), FactValue.none()),
                row(BUDGET, "20.5", new BigDecimal("20.5")),
                row(BUDGET, 20, new BigDecimal("20")),
                row(DUE, TODAY, TODAY),
                row(DUE, LocalDateTime.of(2026, 11, 23, 23, 59), TODAY),
                row(DUE, "2026-11-23", TODAY),
                row(DUE, "2026-11-23T23:59:00", TODAY),
                row(DUE, java.sql.Date.valueOf(TODAY), TODAY),
                row(DUE, "none", FactValue.none()),
                row(VISITS, List.of(TODAY, "2026-11-20"), List.of(TODAY.minusDays(3), TODAY)),
                row(VISITS, new Object[] {java.sql.Date.valueOf(TODAY)}, List.of(TODAY)),
                row(VISITS, new String[] {"2026-11-23", "2026-11-23T08:00"}, List.of(TODAY)),
                row(VISITS, "2026-11-23; 2026-11-20", List.of(TODAY.minusDays(3), TODAY)),
                row(VISITS, List.of(), FactValue.none()),
                row(REMARK, " none ", "none"),
                row(REMARK, "a; b", "a; b"),
                row(REMARK, "", null),
                row(REMARK, NO_BREAK, null),
                row(REMARK, "\u3000", null),
                row(REMARK, "\u2003x" + NO_BREAK, "x"),
                row(AGREED, NO_BREAK, null),
                row(BUDGET, NO_BREAK + "20", new BigDecimal("20")),
                row(DUE, "\u20072026-11-23T23:59:00", TODAY),
                row(UNITS, List.of("CT" + NO_BREAK, "\u3000CT"), List.of("CT")),
                row(PEOPLE, List.of(Map.of("role", NO_BREAK)), List.of(FactSheet.empty())),
                row(AGREED, "无", false),
                row(VISITS, "2026-11-23T23:59:00", List.of(TODAY)),
                row(VISITS, "2026-11-20; 2026-11-23T08:00:00，2026-11-23", List.of(TODAY.minusDays(3), TODAY)),
                row(PHASE, "idea", "idea"),
                row(PHASE, "演示", "demo"),
                row(PHASE, "DEMONSTRATION", "demo"),
                row(PHASE, "none", FactValue.none()),
                row(PHASE, "?", null),
                row(UNITS, "CT; MRI", List.of("CT", "MRI")),
                row(UNITS, new String[] {"PET/CT"}, List.of("PET/CT")),
                row(UNITS, Set.of("a;b"), List.of("a;b")),
                row(UNITS, new Object[0], FactValue.none()),
                row(MATERIALS, List.of("price", "临床资料"), List.of("clinical", "price")),
                row(MATERIALS, "Clinical data; price", List.of("clinical", "price")),
                row(
                        PEOPLE,
                        List.of(Map.of("role", "BUYER", "met", "2026-11-23", "other", 1), new HashMap<>()),
                        List.of(FactSheet.empty().with(ROLE, "buyer").with(MET, TODAY), FactSheet.empty())),
                row(
                        PEOPLE,
                        List.of(FactSheet.empty().with(ROLE, "user")),
                        List.of(FactSheet.empty().with(ROLE, "user"))));
    }

    static Stream<Arguments> moments() {
        return Stream.of(
                row(DUE, MOMENT, TODAY),
                row(DUE, OffsetDateTime.parse("2026-11-22T23:30:00+01:00"), TODAY),
                row(DUE, ZonedDateTime.parse("2026-11-22T22:30:00Z[UTC]"), TODAY),
                row(DUE, Date.from(MOMENT), TODAY),
                row(DUE, java.sql.Timestamp.from(MOMENT), TODAY),
                row(DUE, LATE, TODAY),
                row(VISITS, LATE, List.of(TODAY)),
                row(VISITS, "2026-11-20;" + LATE, List.of(TODAY.minusDays(3), TODAY)),
                row(DUE, MOMENT.toEpochMilli(), TODAY),
                row(DUE, (double) MOMENT.toEpochMilli(), TODAY),
                row(DUE, BigDecimal.valueOf(MOMENT.toEpochMilli()).setScale(2), TODAY),
                row(DUE, BigInteger.valueOf(MOMENT.toEpochMilli()), TODAY),
                row(DUE, " " + MOMENT.toEpochMilli(), TODAY),
                row(VISITS, List.of("" + MOMENT.toEpochMilli()), List.of(TODAY)),
                row(VISITS, "2026-11-20; " + MOMENT.toEpochMilli(), List.of(TODAY.minusDays(3), TODAY)),
                row(VISITS, "" + MOMENT.toEpochMilli(), List.of(TODAY)),
                row(VISITS, List.of(MOMENT, Date.from(MOMENT.plusSeconds(86_400))), List.of(TODAY, TODAY.plusDays(1))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"fields"})
    void areReadWithoutAZone(Fact<?> fact, Object given, Object kept) {
        assertThat(ZONELESS.sheet(Map.of(fact.id(), given))).isEqualTo(sheet(fact, kept));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"fields", "moments"})
    void areReadInAZone(Fact<?> fact, Object given, Object kept) {
        assertThat(IN_SHANGHAI.sheet(Map.of(fact.id(), given))).isEqualTo(sheet(fact, kept));
    }

    @SuppressWarnings("unchecked")
    private static FactSheet sheet(Fact<?> fact, Object kept) {
        return kept instanceof FactValue.None
                ? FactSheet.empty().withNone(fact)
                : FactSheet.empty().with((Fact<Object>) fact, kept);
    }

    static Stream<Arguments> misfits() {
        String day = "; expected a date, or a zone in bindRest, as this moment is another day elsewhere";
        return Stream.of(
                row(AGREED, 2, "is a flag, but '2' is given; expected yes or no"),
                row(AGREED, "none", ": 'none' is not a flag: expected yes or no (also true/false, 是/否); write no, or"),
                row(AGREED, "perhaps", ": 'perhaps' is not a flag: expected yes or no"),
                row(PATIENTS, "20,5", ": '20,5' is not a count: expected a whole number of at least 0"),
                row(PATIENTS, -1, "is a count, but '-1' is given; expected a whole number of at least 0"),
                row(PATIENTS, true, "is a count, but 'true' is given"),
                row(BUDGET, Double.NaN, "is a quantity, but 'NaN' is given; expected a decimal number"),
                row(DUE, MOMENT, "is a date, but '2026-11-22T22:30:00Z' is given" + day),
                row(DUE, OffsetDateTime.parse(LATE), "is a date, but '2026-11-22T22:30Z' is given" + day),
                row(DUE, Date.from(MOMENT), day),
                row(DUE, LATE, day),
                row(VISITS, LATE, day),
                row(DUE, 20261123, "could be seconds or a day written as a number"),
                row(DUE, MOMENT.getEpochSecond(), "could be seconds or a day written as a number"),
                row(DUE, 20261123.0, "could be seconds or a day written as a number"),
                row(DUE, BigDecimal.valueOf(MOMENT.toEpochMilli()), day),
                row(DUE, "" + MOMENT.toEpochMilli(), day),
                row(DUE, "202611230830", ": '202611230830' is not a date: expected a date as YYYY-MM-DD"),
                row(DUE, "20261123083000", ": '20261123083000' is not a date: expected a date as YYYY-MM-DD"),
                row(DUE, Double.NaN, "is a date, but 'NaN' is given"),
                row(AGREED, 0.5, "is a flag, but '0.5' is given; expected yes or no"),
                row(DUE, "23.11.2026", ": '23.11.2026' is not a date: expected a date as YYYY-MM-DD"),
                row(DUE, "2026-02-30T08:00:00", "is not a date: expected a date as YYYY-MM-DD"),
                row(DUE, java.sql.Time.valueOf("08:00:00"), "is a date, but '08:00:00' is given; expected a date"),
                row(DUE, 1.5, "is a date, but '1.5' is given; expected a date as YYYY-MM-DD"),
                row(VISITS, List.of("soon"), ": 'soon' is not a set of dates"),
                row(VISITS, List.of("2026-11-23; 2026-11-20"), "expected dates as YYYY-MM-DD"),
                row(VISITS, TODAY, "is a set of dates, but '2026-11-23' is given"),
                row(REMARK, 5, "is a text, but '5' is given"),
                row(PHASE, "\"dema\"", "fact 'phase': '\"dema\"' is not an entry"),
                row(PHASE, List.of(), "is a choice, but the list [] is given; expected one of its entries"),
                row(PHASE, "dema", ": 'dema' is not an entry (did you mean 'demo'?); there are idea, demo"),
                row(UNITS, "MRI|CT", "MRI|CT"),
                row(MATERIALS, List.of("prise"), ": 'prise' is not an entry (did you mean 'price'?)"),
                row(PEOPLE, "Anna", "is a collection of records, but 'Anna' is given"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("misfits")
    void whatDoesNotFitIsRefusedAndCountsAsUnknown(Fact<?> fact, Object given, String message) {
        Map<String, Object> host = Map.of(fact.id(), given);
        for (int many : new int[] {1, Integer.MAX_VALUE}) {
            Assessor<Map<String, Object>> assessor = new Assessor<>(FUNNEL, ZONELESS, Clock.systemUTC(), many);
            for (int time = 0; time < 3; time++) {
                assertThatThrownBy(() -> assessor.assess(NEW, host, TODAY))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("fact '" + fact.id() + "'")
                        .hasMessageContaining(message)
                        .message()
                        .containsOnlyOnce("fact '");
                assertThatThrownBy(() -> assessor.judge(NEW, host, TODAY))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(message);
                Misfit misfit =
                        assessor.assessLeniently(NEW, host, TODAY).misfits().get(0);
                assertThat(misfit.fact()).contains(fact);
                assertThat(misfit.value()).contains(given.toString());
                assertThat(misfit.problem()).contains(message);
            }
        }
        assertThatThrownBy(() -> ZONELESS.sheet(host)).hasMessageContaining(message);
    }

    @Test
    void aFieldOrCollectionThatCannotBeReadNamesTheFactAndIsTheCause() {
        IllegalArgumentException cause = new IllegalArgumentException("no session");
        FactBinding<String> failing = FactBinding.of(String.class)
                .bindRest(FUNNEL, (host, id) -> {
                    throw cause;
                })
                .build();
        assertThatThrownBy(() -> failing.sheet("host"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("from String failed")
                .hasCause(cause);
        List<Object> lazy = new AbstractList<>() {
            @Override
            public Object get(int index) {
                throw cause;
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThatThrownBy(() -> ZONELESS.sheet(Map.of("visits", lazy)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reading the entries of fact 'visits' failed")
                .hasCause(cause);
    }

    @Test
    void whatIsBoundByNameStaysBoundByNameWheneverThatIsDone() {
        FactBinding<Map<String, Object>> mixed = binding()
                .bind(BUDGET, host -> 1)
                .bindRest(FUNNEL, Map::get)
                .bind(DUE, host -> TODAY)
                .build();
        assertThat(mixed.sheet(Map.of("budget", 5, "10234", 1)))
                .isEqualTo(FactSheet.empty().with(BUDGET, 1).with(DUE, TODAY).with(AGREED, true));
        assertThat(mixed.facts()).doesNotHaveDuplicates().doesNotContain(TOTAL);
        assertThat(mixed.sheet(Map.of("forms", List.of("quote"))))
                .hasToString("{budget=1, due=2026-11-23, forms=[quote]}");
        assertThat(Assessor.of(FUNNEL, mixed, Clock.systemUTC()).unboundFacts()).isEmpty();
        assertThatThrownBy(() -> binding().bindRest(FUNNEL, Map::get).bindRest(FUNNEL, SHANGHAI, Map::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rest is bound twice for Map: expected the fields of one funnel");
    }

    @Test
    void boundFactsThatTheFunnelDoesNotHaveAreNamed() {
        Text label = text("某", "Some");
        FactBinding<Map<String, Object>> typos = binding()
                .bind(BUDGET, host -> 1)
                .bind(Flag.of("10243", label), host -> true)
                .bind(Flag.of("budgat", label), host -> true)
                .bind(Day.of("somethingElse", label), host -> TODAY)
                .build();
        assertThat(typos.unusedFacts(FUNNEL))
                .extracting(UnusedFact::toString)
                .containsExactly(
                        "fact '10243' is bound, but not among the facts of the funnel (did you mean '10234'?)",
                        "fact 'budgat' is bound, but not among the facts of the funnel",
                        "fact 'somethingElse' is bound, but not among the facts of the funnel");
        assertThat(typos.unusedFacts(FUNNEL).get(0).nearest()).contains(AGREED);
        assertThat(ZONELESS.unusedFacts(FUNNEL)).isEmpty();
    }
}
