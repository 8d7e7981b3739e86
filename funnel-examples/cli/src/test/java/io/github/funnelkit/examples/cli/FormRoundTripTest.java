package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.customers.CustomerList;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.customers.ReadRow;
import io.github.funnelkit.examples.cli.customers.Row;
import io.github.funnelkit.examples.cli.customers.Rows;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.methodologies.Methodology;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is filled into a form is what is read, of each type of fact and in each methodology. */
class FormRoundTripTest {

    private static final int CUSTOMERS = 40;

    /** Texts that a spreadsheet, or a reader of lists, could take for something else. */
    private static final List<String> TEXTS = List.of(
            "plain", "007", "1.50", "=1+1", "2026-11-23", "a; b, c", "无锡", "100%", "two\nlines", "say \"no\"", "TRUE");

    @TempDir
    private Path folder;

    private final Random random = new Random(20261123);

    @ParameterizedTest
    @EnumSource
    void theSheetsAreTheSame(Methodology methodology) throws IOException {
        Path definition = folder.resolve(methodology + ".yaml");
        TestRun.of("export", "--methodology", methodology, "--output", definition);
        Funnel funnel = FunnelFile.documents(DocumentFormat.YAML).readFunnel(methodology.yaml());
        Path list = Files.writeString(folder.resolve("list.csv"), list(funnel));
        Map<String, FactSheet> written = sheets(list, funnel);
        assertThat(written).hasSize(CUSTOMERS);
        Path form = folder.resolve("form.xlsx");
        for (String language : List.of("en", "zh")) {
            TestRun run = TestRun.of("form", list, "--funnel", definition, "--output", form, "--locale", language);
            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
            assertThat(sheets(form, funnel)).isEqualTo(written);
        }
    }

    private static Map<String, FactSheet> sheets(Path list, Funnel funnel) throws IOException {
        Map<String, FactSheet> sheets = new LinkedHashMap<>();
        try (Rows<Customer> rows = CustomerList.open(new Bytes(list), ListOptions.NONE, funnel)) {
            for (Optional<Row<Customer>> row = rows.next(); row.isPresent(); row = rows.next()) {
                assertThat(row.get()).isInstanceOf(ReadRow.class);
                Customer customer = ((ReadRow<Customer>) row.get()).content();
                sheets.put(customer.id(), customer.facts());
            }
        }
        return sheets;
    }

    private record Bytes(Path path) implements ListBytes {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    private String list(Funnel funnel) {
        List<Fact<?>> facts = funnel.facts().stream()
                .filter(fact ->
                        fact.type() != FactType.RECORDS && fact.addends().isEmpty())
                .filter(fact -> !fact.id().equals("amount") && !fact.id().equals("stage"))
                .collect(Collectors.toList());
        StringBuilder list = new StringBuilder("id,saleType");
        facts.forEach(fact -> list.append(',').append(fact.id()));
        List<String> types = funnel.saleTypes().stream().map(SaleType::id).toList();
        for (int i = 0; i < CUSTOMERS; i++) {
            list.append("\nC").append(i).append(',').append(any(types));
            facts.forEach(fact -> list.append(',').append(quoted(cell(fact))));
        }
        return list.append('\n').toString();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String cell(Fact<?> fact) {
        int kind = random.nextInt(6);
        if (kind == 0) {
            return "";
        }
        if (kind == 1 && fact.type().canBeNone()) {
            return "none";
        }
        return switch (fact.type()) {
            case FLAG -> any(List.of("yes", "no"));
            case COUNT -> whole(fact);
            case QUANTITY ->
                fact.bounds().areNone() ? any(List.of("0.01", "-2.5", "12345678.9", "20000000")) : whole(fact);
            case DAY -> any(List.of("2026-11-23", "1999-01-01", "2100-12-31"));
            case DAYS -> any(List.of("2026-11-23", "2025-01-01;2026-02-28"));
            case CHOICE -> any(fact.entries());
            case CHECKLIST -> entries(fact);
            case TEXT -> any(TEXTS);
            case RECORDS -> throw new IllegalArgumentException(fact.id());
        };
    }

    /** A number within the bounds of a fact. */
    private String whole(Fact<?> fact) {
        List<BigDecimal> fitting = new ArrayList<>();
        for (int number = 0; number <= 100; number++) {
            if (fact.bounds().contain(BigDecimal.valueOf(number))) {
                fitting.add(BigDecimal.valueOf(number));
            }
        }
        return any(fitting).toPlainString();
    }

    private String entries(Fact<?> fact) {
        List<String> names = fact.entries().isEmpty() ? List.of("MRI", "\"a, b\"", "无影灯", "1.5T") : fact.entries();
        return random.nextBoolean() ? any(names) : names.get(0) + ";" + names.get(names.size() - 1);
    }
}
