package io.github.funnelkit.guidance;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What to ask next takes bounded time, however many checks ask for one fact. */
@Tag("slow")
class InterviewBoundTest {

    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Count SEATS = Count.of("seats", "", text("席位", "Seats"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void thousandsOfChecksOfOneFact() {
        Funnel funnel = Funnel.define("many", "1")
                .saleTypes(SALE)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 0; i < 5_000; i++) {
                        int least = i;
                        stage.criterion(
                                SALE,
                                "c" + i,
                                c -> c.text(text("条件", "Criterion")).when(SEATS.atLeast(1 + least)));
                    }
                })
                .build();
        InterviewQuestion question = assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> Interview.of(Assessor.of(funnel, Clock.systemUTC()).assess(SALE, FactSheet.empty(), TODAY))
                        .flatMap(Interview::next)
                        .orElseThrow());
        assertThat(question.fact()).isEqualTo(SEATS);
        assertThat(question.isLeast()).as("of some answers alone").isFalse();
    }
}
