package io.github.funnelkit.examples.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.portfolio.DealSnapshot;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WaterfallBuilder;
import io.github.funnelkit.portfolio.WaterfallLine;
import io.github.funnelkit.portfolio.WaterfallSum;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A waterfall says what a database says of the same two lists. */
class WaterfallSqlTest {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final List<String> STAGES =
            FUNNEL.stages().stream().map(Stage::id).toList();
    private static final List<EndingKind> ENDINGS = List.of(EndingKind.values());
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final int ROUNDS = 60;
    private static final int MOST_DEALS = 40;

    /** Each change with where it is counted; worked out set by set, and not deal by deal as in Java. */
    private static final String CHANGES = """
            create view changes as
            with both_open as (
              select b.sale, b.owner, a.sale as sale_before, a.owner as owner_before, a.rank as rank_before, b.rank,
                a.weight * 0.01 as weight_before, b.weight * 0.01 as weight, a.currency as currency_before, b.currency,
                coalesce(a.amount, 0) as amount_before, coalesce(b.amount, 0) as amount, a.closing as closing_before,
                b.closing
              from before a join after b on a.id = b.id where a.ending is null and b.ending is null),
            ended as (
              select b.sale, b.owner, a.sale as sale_before, a.owner as owner_before, a.weight * 0.01 as weight, b.ending,
                a.currency as currency_before, case when b.amount is null then a.currency else b.currency end as currency,
                coalesce(a.amount, 0) as amount_before, coalesce(b.amount, a.amount, 0) as amount
              from before a join after b on a.id = b.id where a.ending is null and b.ending is not null),
            priced as (
              select sale, owner, weight, currency_before, currency, amount_before, amount from both_open
              union all
              select sale, owner, weight, currency_before, currency, amount_before, amount from ended)
            select 'start' as change, sale, owner, currency, 1 as deals, coalesce(amount, 0) as amount,
              coalesce(amount, 0) * weight * 0.01 as weighted from before where ending is null
            union all
            select 'end', sale, owner, currency, 1, coalesce(amount, 0), coalesce(amount, 0) * weight * 0.01
              from after where ending is null
            union all
            select 'opened', sale, owner, currency, 1, coalesce(amount, 0), coalesce(amount, 0) * weight * 0.01
              from after where id not in (select id from before)
            union all
            select 'reopened', b.sale, b.owner, b.currency, 1, coalesce(b.amount, 0),
              coalesce(b.amount, 0) * b.weight * 0.01
              from before a join after b on a.id = b.id where a.ending is not null and b.ending is null
            union all
            select 'gone', sale, owner, currency, 1, -coalesce(amount, 0), -coalesce(amount, 0) * weight * 0.01
              from before where ending is null and id not in (select id from after)
            union all
            select 'advanced', sale, owner, currency_before, 1, 0, amount_before * (weight - weight_before)
              from both_open where rank > rank_before
            union all
            select 'fallen', sale, owner, currency_before, 1, 0, amount_before * (weight - weight_before)
              from both_open where rank < rank_before
            union all
            select 'reweighed', sale, owner, currency_before, 1, 0, amount_before * (weight - weight_before)
              from both_open where rank = rank_before and weight <> weight_before
            union all
            select 'raised', sale, owner, currency, 1, amount - amount_before, (amount - amount_before) * weight
              from priced where currency = currency_before and amount > amount_before
            union all
            select 'cut', sale, owner, currency, 1, amount - amount_before, (amount - amount_before) * weight
              from priced where currency = currency_before and amount < amount_before
            union all
            select 'raised', sale, owner, currency, 1, amount, amount * weight
              from priced where currency <> currency_before and amount > 0
            union all
            select 'cut', sale, owner, currency_before, 1, -amount_before, -amount_before * weight
              from priced where currency <> currency_before and amount_before > 0
            union all
            select case ending when 'NONE' then 'ended' else lower(ending) end, sale, owner, currency, 1, -amount,
              -amount * weight from ended
            union all
            select case ending when 'NONE' then 'ended' else lower(ending) end, sale, owner, currency, 1,
              -coalesce(amount, 0), 0 from after where ending is not null and id not in (select id from before)
            union all
            select 'regrouped', sale_before, owner_before, currency_before, -1, -amount_before,
              -amount_before * weight_before from both_open where sale <> sale_before or owner <> owner_before
            union all
            select 'regrouped', sale, owner, currency_before, 1, amount_before, amount_before * weight_before
              from both_open where sale <> sale_before or owner <> owner_before
            union all
            select 'regrouped', sale_before, owner_before, currency_before, -1, -amount_before, -amount_before * weight
              from ended where sale <> sale_before or owner <> owner_before
            union all
            select 'regrouped', sale, owner, currency_before, 1, amount_before, amount_before * weight
              from ended where sale <> sale_before or owner <> owner_before
            union all
            select 'regrouped', sale, owner, currency_before, -1, 0, 0 from priced where currency <> currency_before
            union all
            select 'regrouped', sale, owner, currency, 1, 0, 0 from priced where currency <> currency_before
            union all
            select 'pulledIn', sale, owner, currency, 1, amount, amount * weight from both_open
              where closing < closing_before
            union all
            select 'pushedOut', sale, owner, currency, 1, amount, amount * weight from both_open
              where closing > closing_before
            """;

    private static final String SUMS = """
            select change, sale, owner, currency, sum(deals), sum(amount), sum(weighted) from changes
            group by change, sale, owner, currency
            having sum(deals) <> 0 or sum(amount) <> 0 or sum(weighted) <> 0
            """;

    private static List<DealSnapshot> list(Random random) {
        List<DealSnapshot> deals = new ArrayList<>();
        for (int i = 0; i < MOST_DEALS; i++) {
            if (random.nextInt(4) > 0) {
                deals.add(deal("d" + i, random));
            }
        }
        return deals;
    }

    private static DealSnapshot deal(String id, Random random) {
        Optional<EndingKind> ending =
                random.nextInt(4) > 0 ? Optional.empty() : Optional.of(ENDINGS.get(random.nextInt(ENDINGS.size())));
        int stage = random.nextInt(STAGES.size() + 1) - 1;
        return new DealSnapshot(
                id,
                FUNNEL.reference(),
                random.nextBoolean() ? "project" : "non-project",
                List.of("", "li", "wu").get(random.nextInt(3)),
                ending.isPresent() || stage < 0 ? Optional.empty() : Optional.of(STAGES.get(stage)),
                ending.isPresent() || random.nextInt(8) == 0
                        ? Optional.empty()
                        : Optional.of(new WinProbability(BigDecimal.valueOf(random.nextInt(1_000_000), 4))),
                random.nextInt(6) == 0
                        ? Optional.empty()
                        : Optional.of(Money.of(
                                BigDecimal.valueOf(random.nextInt(3) * (long) random.nextInt(10_000), 2),
                                random.nextBoolean() ? "CNY" : "EUR")),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(YearMonth.of(2027, 1 + random.nextInt(4))),
                ending);
    }

    private static void store(Connection connection, String table, List<DealSnapshot> deals) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table
                    + " (id varchar primary key, sale varchar not null, owner varchar not null, rank int not null,"
                    + " weight decimal(9, 4) not null, amount decimal(20, 2), currency varchar not null, closing int,"
                    + " ending varchar)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (DealSnapshot deal : deals) {
                insert.setString(1, deal.id());
                insert.setString(2, deal.saleType());
                insert.setString(3, deal.owner());
                insert.setInt(4, deal.stage().map(STAGES::indexOf).orElse(-1));
                insert.setBigDecimal(
                        5, deal.probability().map(WinProbability::percent).orElse(BigDecimal.ZERO));
                insert.setBigDecimal(6, deal.amount().map(Money::amount).orElse(null));
                insert.setString(7, deal.amount().map(Money::currency).orElse(""));
                insert.setObject(8, deal.closing().map(YearMonth::getMonthValue).orElse(null));
                insert.setString(9, deal.ending().map(Enum::name).orElse(null));
                insert.executeUpdate();
            }
        }
    }

    private static Set<String> bySql(List<DealSnapshot> before, List<DealSnapshot> after) throws SQLException {
        Set<String> told = new TreeSet<>();
        try (Connection connection = Databases.H2.open().orElseThrow().getConnection()) {
            store(connection, "before", before);
            store(connection, "after", after);
            try (Statement statement = connection.createStatement()) {
                statement.execute(CHANGES);
                try (ResultSet sums = statement.executeQuery(SUMS)) {
                    while (sums.next()) {
                        told.add(told(
                                sums.getString(2) + "/" + sums.getString(3) + "/" + sums.getString(4),
                                sums.getString(1),
                                new WaterfallSum(sums.getLong(5), sums.getBigDecimal(6), sums.getBigDecimal(7))));
                    }
                }
            }
        }
        return told;
    }

    private static String told(String place, String change, WaterfallSum sum) {
        return place + " " + change + " " + sum.deals() + " " + sum.amount().toPlainString() + " "
                + sum.weighted().toPlainString();
    }

    private static Set<String> byWaterfall(List<DealSnapshot> before, List<DealSnapshot> after) {
        Set<String> told = new TreeSet<>();
        for (WaterfallLine line : WaterfallBuilder.of(FUNNEL, MONDAY, MONDAY.plusDays(7))
                .addLists(before, after)
                .build()
                .lines()) {
            String place = line.saleType() + "/" + line.owner() + "/" + line.currency();
            line.figures().changes().forEach((change, sum) -> told.add(told(place, change.id(), sum)));
            told.add(told(place, "start", line.figures().start()));
            told.add(told(place, "end", line.figures().end()));
            told.add(told(place, "pulledIn", line.figures().pulledIn()));
            told.add(told(place, "pushedOut", line.figures().pushedOut()));
        }
        told.removeIf(each -> each.endsWith(" 0 0 0"));
        return told;
    }

    @Test
    void theDatabaseSaysTheSameOfRandomLists() throws SQLException {
        Random random = new Random(20261123);
        for (int round = 0; round < ROUNDS; round++) {
            List<DealSnapshot> before = list(random);
            List<DealSnapshot> after = list(random);
            assertThat(byWaterfall(before, after))
                    .isEqualTo(bySql(before, after))
                    .hasSizeGreaterThan(20);
        }
    }
}
