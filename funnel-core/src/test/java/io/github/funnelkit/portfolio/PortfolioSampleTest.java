package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The whole way with the built-in standard and the sample of customers. */
class PortfolioSampleTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final LocalDate AS_OF = LocalDate.parse(SampleCustomers.AS_OF);

    @Test
    void theSampleIsSummedUp() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        Summary summary = SampleCustomers.read(FUNNEL).stream()
                .collect(Summary.collector(
                        FUNNEL,
                        customer -> assessor.assess(customer.saleType(), customer.facts(), AS_OF),
                        SampleCustomers.Customer::amount));
        assertThat(summary.stages())
                .extracting(each -> each.saleType() + " " + each.stage() + " "
                        + each.customers().customers())
                .containsExactly(
                        "non-project  4",
                        "non-project target 4",
                        "non-project intention 5",
                        "non-project initiated 3",
                        "non-project shortlisted 0",
                        "project  13",
                        "project target 6",
                        "project intention 0",
                        "project initiated 2",
                        "project shortlisted 3");
        assertThat(summary.outOfOrder().customers()).isEqualTo(12);
        assertThat(summary.explain(FUNNEL, Locale.ENGLISH))
                .startsWith("Sales funnel action standard 1.0: 40 customers, 302780000 CNY; weighted 28068500 CNY\n")
                .contains("\nMet out of order: 12 customers, 78680000 CNY\n")
                .contains("\n- Has a doctor able to operate minimally invasively: 8 customers, 49130000 CNY; "
                        + "unknown for 7; the only one for 2\n");
        assertThat(summary.explain(FUNNEL, Locale.CHINESE))
                .startsWith("销售漏斗行动标准 1.0:40 个客户,302780000 CNY;按赢率加权 28068500 CNY\n")
                .contains("\n- 项目型销售 · 入围客户:3 个客户,19970000 CNY;按赢率加权 9985000 CNY\n");
    }
}
