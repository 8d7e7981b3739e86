package io.github.funnelkit.examples.crm.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.examples.crm.security.Role;
import io.github.funnelkit.examples.crm.tenant.Tenant;
import io.github.funnelkit.examples.crm.tenant.Tenants;
import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fills a database that has no company yet: one sells by the built-in standard, one by a YAML of its own. No page is served before. */
@Component
class DemoCompanies implements SmartInitializingSingleton {

    private static final String STANDARD = "qilin";
    private static final String OWN = "northwind";

    private final Tenants tenants;
    private final Methodologies methodologies;
    private final DealJournal journal;
    private final DemoUsers users;
    private final Clock clock;
    private int count;

    DemoCompanies(Tenants tenants, Methodologies methodologies, DealJournal journal, DemoUsers users, Clock clock) {
        this.tenants = tenants;
        this.methodologies = methodologies;
        this.journal = journal;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (tenants.count() > 0) {
            return;
        }
        tenants.save(new Tenant(STANDARD, "麒麟医疗 Qilin Medical", ZoneId.of("Asia/Shanghai"), "CNY"));
        tenants.save(new Tenant(OWN, "Northwind Cloud", ZoneId.of("Europe/Berlin"), "EUR"));
        users.add(STANDARD, "lin", "林晓 Lin", Role.SELLER);
        users.add(STANDARD, "zhao", "赵敏 Zhao", Role.SELLER);
        users.add(STANDARD, "chen", "陈宇 Chen", Role.SELLER);
        users.add(STANDARD, "wu", "吴桐 Wu", Role.SELLER);
        users.add(STANDARD, "fang", "方华 Fang", Role.SUPERVISOR);
        users.add(STANDARD, "mei", "梅青 Mei", Role.ADMINISTRATOR);
        users.add(OWN, "anna", "Anna Berg", Role.SELLER);
        users.add(OWN, "ben", "Ben Ode", Role.SELLER);
        users.add(OWN, "carla", "Carla Voss", Role.SELLER);
        users.add(OWN, "hugo", "Hugo Lindt", Role.SUPERVISOR);
        users.add(OWN, "ada", "Ada Quist", Role.ADMINISTRATOR);
        methodologies.save(STANDARD, FunnelDocuments.yaml().write(FunnelStandard.extended()), "mei");
        methodologies.save(OWN, text("northwind.yaml"), "ada");
        standardDeals();
        ownDeals();
    }

    private void standardDeals() {
        List<String> names = text("hospitals.txt").lines().toList();
        List<String> owners = List.of("lin", "zhao", "chen", "wu");
        List<Map<String, String>> rows = rows("sample.csv");
        Methodology methodology = methodologies.of(STANDARD);
        IntStream.range(0, rows.size()).forEach(i -> {
            Map<String, String> row = rows.get(i);
            String manager = row.getOrDefault("owner", "");
            String owner = owners.get(manager.isEmpty() ? 0 : manager.charAt(manager.length() - 1) - '1');
            add(methodology, row, names.get(i % names.size()), owner);
        });
    }

    private void ownDeals() {
        Methodology methodology = methodologies.of(OWN);
        rows("northwind.csv")
                .forEach(row -> add(methodology, row, row.getOrDefault("name", ""), row.getOrDefault("owner", "")));
    }

    private void add(Methodology methodology, Map<String, String> row, String name, String owner) {
        count++;
        Funnel funnel = methodology.funnel();
        Instant now = clock.instant();
        String tenant = methodology.tenant().id();
        DemoDeal deal = DemoDeal.of(row, name, owner, funnel, methodology.day(now));
        JourneyEvent.Opened opened = methodology
                .gatekeeper()
                .open(
                        UUID.randomUUID().toString(),
                        funnel.reference(),
                        deal.saleType(),
                        Actor.of(owner),
                        now.minus(Duration.ofDays(48 - 4L * (count % 9))));
        UUID id = journal.open(tenant, row.getOrDefault("id", ""), name, opened);
        JourneyState begun = JourneyState.replay(methodology.gatekeeper().catalog(), List.of(opened));
        journal.append(tenant, id, begun, new DemoJourney(methodology.gatekeeper(), begun, now, owner).run(deal));
    }

    private static List<Map<String, String>> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(file))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(DemoCompanies.class.getResourceAsStream("/demo/" + file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
