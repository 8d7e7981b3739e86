package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Role;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What lists of deals cost the database. */
@CrmTest
class StatementsTest {

    private static final Member SELLER = new Member("lin", "qilin", "林晓 Lin", Role.SELLER, "");

    @Autowired
    private DealDesk desk;

    @Autowired
    private DealJournal journal;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void aListCostsTheSameStatementsHoweverManyDealsAreNew() {
        journal.all(SELLER.tenantId());
        assertThat(statementsWithNewDeals(1))
                .isEqualTo(statementsWithNewDeals(12))
                .isLessThanOrEqualTo(3);
    }

    private long statementsWithNewDeals(int count) {
        for (int i = 0; i < count; i++) {
            desk.open(SELLER, "", "Counted", "project");
        }
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            journal.all(SELLER.tenantId());
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
