package io.github.funnelkit.pseudo;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what was expected in place of values of every kind that do not fit. */
final class PseudoMisfits {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Flag FLAG = Flag.of("f1", Text.of("f1"));
    private static final Count COUNT = Count.of("f2", "", Text.of("f2")).withBounds(Bounds.of(0, 5));
    private static final Quantity QUANTITY = Quantity.of("f3", "CNY", Text.of("f3"));
    private static final Quantity BOUNDED =
            Quantity.of("f4", "CNY", Text.of("f4")).withBounds(Bounds.of(0, 5));
    private static final Day DAY = Day.of("f5", Text.of("f5"));
    private static final Days DAYS = Days.of("f6", Text.of("f6"));
    private static final Choice CHOICE = Choice.of("f7", Text.of("f7"), "a123456", "b2");
    private static final Checklist LIST = Checklist.of("f8", Text.of("f8"));
    private static final Checklist CLOSED = Checklist.of("f9", Text.of("f9")).allowing("a1", "b2");
    private static final Count JUDGED = Count.of("f0", "", Text.of("f0"));
    private static final FreeText NAME = FreeText.of("n1", Text.of("n1"));
    private static final Records RECORDS = Records.of("r1", Text.of("r1"), NAME, COUNT);

    private static final Condition ALL = FLAG.isTrue()
            .and(COUNT.atLeast(1))
            .and(QUANTITY.atLeast(1))
            .and(BOUNDED.atLeast(1))
            .and(DAY.upcoming())
            .and(DAYS.present())
            .and(CHOICE.present())
            .and(LIST.anyTicked())
            .and(CLOSED.anyTicked())
            .and(RECORDS.some(COUNT.atLeast(1)))
            .and(new Check(new Fails(), Arguments.of(Fails.FACT, JUDGED)));
    private static final SaleType TYPE = SaleType.of("t1", Text.of("t1"));
    private static final Funnel FUNNEL = Funnel.define("m1", "1")
            .saleTypes(TYPE)
            .stage(
                    "s1",
                    stage -> stage.customerType(Text.of("s1"))
                            .criterion("c1", c -> c.text(Text.of("c1")).when(ALL)))
            .build();

    private PseudoMisfits() {}

    /** A host's kind that fails, whatever it is asked. */
    private static final class Fails implements ConditionKind {

        private static final Parameter<Count> FACT = Parameter.fact("fact", FactType.COUNT);

        @Override
        public String id() {
            return "acme:fails";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(FACT);
        }

        @Override
        public Test test(Arguments arguments, LocalDate today) {
            return facts -> {
                throw new IllegalStateException();
            };
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "9";
        }
    }

    static Said said() {
        Said said = new Said();
        Assessor<Map<String, Object>> assessor = Assessor.of(
                FUNNEL,
                binding()
                        .bindRest(FUNNEL, Map::get)
                        .claimedStage(host -> (String) host.get("stage"))
                        .build(),
                Clock.systemUTC());
        List.<Map<String, Object>>of(
                        Map.of("f0", 9),
                        Map.of("f1", FactValue.none(), "f2", 9, "f3", BigInteger.TEN.pow(400), "f4", 9, "f5", 1.5),
                        Map.of("f3", "1,5", "f5", Instant.EPOCH, "f6", "1", "f7", "a12345", "f8", 1, "f9", "c3"),
                        Map.of("f9", List.of("a1", "?"), "f8", List.of("x1", "-"), "f5", 1.5),
                        Map.of("f1", new Object(), "f8", List.of(" "), "r1", List.of("1"), "stage", 1),
                        Map.of("r1", List.of(Map.of("n1", "x1", "f2", 9), Map.of("f2", 9)), "stage", "9"))
                .forEach(host -> assessor.assessLeniently(TYPE, host, TODAY)
                        .misfits()
                        .forEach(misfit -> said.say(misfit::explain)));
        return said;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static FactBinding.Builder<Map<String, Object>> binding() {
        return (FactBinding.Builder) FactBinding.of(Map.class);
    }
}
