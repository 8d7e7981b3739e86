package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A number counts by its value, of whatever type the host has it, for a new assessor and for one that has compiled. */
class GivenNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Quantity AMOUNT = Quantity.of("amount", "CNY", text("金额", "Amount"));
    private static final Count TIMES = Count.of("times", "times", text("次数", "Times"));

    private record Host(@Nullable Number number) {}

    /** Says of itself as a whole number something else than it is. */
    private static final class Lying extends BigDecimal {

        @Serial
        private static final long serialVersionUID = 1;

        Lying(String number) {
            super(number);
        }

        @Override
        public long longValue() {
            return 0;
        }
    }

    private static List<Assessor<Host>> assessors() {
        Funnel funnel = Funnel.define("numbers", "1")
                .saleTypes(SALE)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        "amount",
                                        c -> c.text(text("金额", "Amount")).when(AMOUNT.atLeast(10)))
                                .criterion(
                                        "times",
                                        c -> c.text(text("次数", "Times"))
                                                .when(Condition.allOf(TIMES.atLeast(10), TIMES.atMost(20)))))
                .build();
        FactBinding<Host> binding = FactBinding.of(Host.class)
                .bind(AMOUNT, Host::number)
                .bind(TIMES, host -> host.number instanceof BigDecimal ? null : host.number)
                .build();
        return List.of(
                Assessor.of(funnel, binding, Clock.systemUTC()), new Assessor<>(funnel, binding, Clock.systemUTC(), 1));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(null, Outcome.UNKNOWN, Outcome.UNKNOWN),
                Arguments.of(9, Outcome.NOT_MET, Outcome.NOT_MET),
                Arguments.of(10, Outcome.MET, Outcome.MET),
                Arguments.of(20L, Outcome.MET, Outcome.MET),
                Arguments.of(21L, Outcome.MET, Outcome.NOT_MET),
                Arguments.of((short) 10, Outcome.MET, Outcome.MET),
                Arguments.of(10.0, Outcome.MET, Outcome.MET),
                Arguments.of(Long.MAX_VALUE, Outcome.MET, Outcome.NOT_MET),
                Arguments.of(new BigDecimal("9.99"), Outcome.NOT_MET, Outcome.UNKNOWN),
                Arguments.of(new BigDecimal("10.00"), Outcome.MET, Outcome.UNKNOWN),
                Arguments.of(new BigDecimal("1E+1"), Outcome.MET, Outcome.UNKNOWN),
                Arguments.of(new BigDecimal("-10"), Outcome.NOT_MET, Outcome.UNKNOWN),
                Arguments.of(new BigDecimal("999999999999999999"), Outcome.MET, Outcome.UNKNOWN),
                Arguments.of(new BigDecimal("9223372036854775808"), Outcome.MET, Outcome.UNKNOWN),
                Arguments.of(new BigDecimal("18446744073709551617"), Outcome.MET, Outcome.UNKNOWN),
                Arguments.of(new Lying("11"), Outcome.MET, Outcome.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void countByTheirValue(@Nullable Number number, Outcome amount, Outcome times) {
        for (Assessor<Host> assessor : assessors()) {
            Outcomes judged = assessor.judge(SALE, new Host(number), TODAY);
            assertThat(assessor.assess(SALE, new Host(number), TODAY).outcomes())
                    .isEqualTo(judged);
            List<Criterion> criteria = assessor.funnel().criteria();
            assertThat(criteria).map(judged::outcome).containsExactly(amount, times);
        }
    }
}
