package io.github.funnelkit.examples.crm;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Owner;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills a company with deals, decided by its gatekeeper and written in batches. */
final class ManyDeals {

    private static final int BATCH = 1_000;

    private final JdbcTemplate database;
    private final Methodology methodology;
    private final List<String> owners;
    private final Instant at;
    private final Random random = new Random(7);
    private final List<Object[]> deals = new ArrayList<>();
    private final List<Object[]> events = new ArrayList<>();

    ManyDeals(JdbcTemplate database, Methodology methodology, List<String> owners, Instant at) {
        this.database = database;
        this.methodology = methodology;
        this.owners = owners;
        this.at = at;
    }

    void fill(int count) {
        for (int i = 1; i <= count; i++) {
            add(i);
            if (i % BATCH == 0 || i == count) {
                write();
            }
        }
        database.execute("analyze");
    }

    private void add(int number) {
        Funnel funnel = methodology.funnel();
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Actor owner = Actor.of(owners.get(number % owners.size()));
        List<JourneyEvent> all = new ArrayList<>();
        all.add(methodology.gatekeeper().open(id.toString(), funnel.reference(), "new", owner, at));
        JourneyState state = JourneyState.replay(methodology.gatekeeper().catalog(), all);
        for (JourneyCommand command : commands(funnel, owner)) {
            Decision decision = methodology.gatekeeper().decide(state, command, owner, at);
            state = state.after(decision.events());
            all.addAll(decision.events());
        }
        deals.add(new Object[] {
            id,
            methodology.tenant().id(),
            "L" + number,
            "Customer " + number,
            state.last().sequence(),
            "new",
            state.stage().map(stage -> stage.id()).orElse(""),
            true,
            owner.id(),
            state.terms().amount(),
            state.terms().currency()
        });
        all.forEach(event -> events.add(new Object[] {
            id, event.sequence(), methodology.tenant().id(), FunnelDocuments.json().write(event)
        }));
    }

    private List<JourneyCommand> commands(Funnel funnel, Actor owner) {
        FactSheet facts = sheet(
                funnel, Map.of("users", String.valueOf(5 + random.nextInt(200)), "nextStep", "2999-01-01"));
        return List.of(
                new JourneyCommand.ChangeOwner(Owner.of(owner.id())),
                new JourneyCommand.ChangeDeal(
                        DealTerms.of(BigDecimal.valueOf(1_000 + random.nextInt(500_000)), "EUR")),
                new JourneyCommand.Learn(FactChanges.learned(facts)),
                new JourneyCommand.Enter("discovery"));
    }

    private static FactSheet sheet(Funnel funnel, Map<String, String> cells) {
        FactSheet.Builder sheet = FactSheet.builder();
        cells.forEach((id, cell) -> set(sheet, funnel.fact(id), cell));
        return sheet.build();
    }

    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, String cell) {
        sheet.setValue(fact, FactText.parse(fact, cell));
    }

    private void write() {
        database.batchUpdate(
                "insert into deal (id, tenant_id, number, name, version, sale_type, stage, running, owner, amount, currency)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deals);
        database.batchUpdate(
                "insert into journey_event (deal_id, sequence, tenant_id, event) values (?, ?, ?, ?)", events);
        deals.clear();
        events.clear();
    }
}
