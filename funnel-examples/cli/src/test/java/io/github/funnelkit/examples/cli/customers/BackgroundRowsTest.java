package io.github.funnelkit.examples.cli.customers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.TableOptions;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are read ahead by a thread of their own. */
class BackgroundRowsTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();

    private static final class Bytes implements ListBytes {

        private final byte[] list;

        Bytes(byte[] list) {
            this.list = list;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(list);
        }

        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }
    }

    private static BackgroundRows<Customer> rows(String list) throws IOException {
        return new BackgroundRows<>(CustomerList.open(new Bytes(list.getBytes(UTF_8)), ListOptions.NONE, FUNNEL));
    }

    private static String list(int customers) {
        return IntStream.range(0, customers)
                .mapToObj(i -> "C" + i + ",project\n")
                .collect(Collectors.joining("", "id,saleType\n", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 5_000})
    void theRowsComeInTheirOrder(int customers) throws IOException {
        List<String> ids = new ArrayList<>();
        try (BackgroundRows<Customer> rows = rows(list(customers))) {
            for (Optional<Row<Customer>> row = rows.next(); row.isPresent(); row = rows.next()) {
                ids.add(((ReadRow<Customer>) row.get()).content().id());
            }
            assertThat(rows.next()).isEmpty();
        }
        assertThat(ids)
                .isEqualTo(IntStream.range(0, customers).mapToObj(i -> "C" + i).toList());
    }

    @Test
    void whatCannotBeReadComesBehindTheRowsBeforeIt() throws IOException {
        byte[] bad = Arrays.copyOf(list(20_000).getBytes(UTF_8), list(20_000).length() + 1);
        bad[bad.length - 1] = (byte) 0xFF;
        ListOptions utf8 = new ListOptions(
                new TableOptions(Optional.of(UTF_8), Optional.empty(), Optional.empty()),
                Map.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        try (Rows<Customer> one = CustomerList.open(new Bytes(bad), utf8, FUNNEL);
                Rows<Customer> other = new BackgroundRows<>(CustomerList.open(new Bytes(bad), utf8, FUNNEL))) {
            assertThat(untilUnreadable(other)).isEqualTo(untilUnreadable(one)).isGreaterThan(256);
            assertThatThrownBy(other::next).isInstanceOf(UnreadableListException.class);
        }
    }

    private static int untilUnreadable(Rows<Customer> rows) throws IOException {
        int read = 0;
        try {
            while (rows.next().isPresent()) {
                read++;
            }
        } catch (UnreadableListException unreadable) {
            return read;
        }
        throw new AssertionError("all could be read");
    }

    @Test
    void whoHasSeenEnoughCanCloseIt() throws IOException {
        BackgroundRows<Customer> rows = rows(list(50_000));
        assertThat(rows.next()).isPresent();
        rows.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("reader of a list"))
                .isEmpty();
    }
}
