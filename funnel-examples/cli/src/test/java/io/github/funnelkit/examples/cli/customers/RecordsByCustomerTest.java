package io.github.funnelkit.examples.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records that are kept until their customers come. */
class RecordsByCustomerTest {

    private static final FreeText NAME = FreeText.of("name", Text.of("Name"));
    private static final Records PEOPLE = Records.of("people", Text.of("People"), NAME);

    private static CustomerRecord record(long line, String name) {
        return new CustomerRecord(
                line, "C" + line, FactSheet.builder().set(NAME, name).build());
    }

    @Test
    void moreThanFitsIsRefusedWithTheLineAndTheWayOut() throws UnreadableListException {
        RecordsByCustomer records = new RecordsByCustomer(PEOPLE, "contacts.csv", 1_000);
        records.add(record(2, "Li"));
        assertThatThrownBy(() -> records.add(record(3, "Li".repeat(500))))
                .isInstanceOfSatisfying(
                        UnreadableListException.class,
                        refused -> assertThat(refused.reason().toString())
                                .startsWith("the records up to line 3 take half of the memory")
                                .endsWith("give more memory by java -Xmx, or split both lists by customers"));
    }

    @Test
    void whatIsTakenIsNotLeft() throws UnreadableListException {
        RecordsByCustomer records = new RecordsByCustomer(PEOPLE, "contacts.csv", Long.MAX_VALUE);
        for (int line : IntStream.rangeClosed(2, 4).toArray()) {
            records.add(record(line, "Li"));
        }
        assertThat(records.take("C3").isKnown()).isTrue();
        assertThat(records.take("C5").isUnknown()).isFalse();
        assertThat(records.remarks())
                .singleElement()
                .hasToString("contacts.csv: 2 rows are about no customer that was"
                        + " read here, first on line 2 ('C2'), 4 ('C4')");
    }
}
