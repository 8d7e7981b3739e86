package io.github.funnelkit.examples.cli.customers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What all lists must bear: each row is read or rejected, and a rejected one comes back to the letter. */
final class RowsFuzz {

    private static final int LONGEST_WORDS = 4_000;

    /** Opens a list. */
    interface Opening<T> {
        Rows<T> open(ListBytes bytes) throws IOException;
    }

    private RowsFuzz() {}

    /** Reads a list to its end; an unreadable one is refused with a reason. */
    static <T> void read(byte[] input, Opening<T> opening, Consumer<T> check) {
        List<RejectedRow<T>> rejected = read(() -> new ByteArrayInputStream(input), input.length, opening, check);
        String text = new String(input, UTF_8);
        if (!UTF_8.newEncoder().canEncode(text) || text.indexOf('\uFFFD') >= 0) {
            return; // it is in another encoding, in which its rows come back
        }
        int from = 0;
        for (RejectedRow<T> row : rejected) {
            from = text.indexOf(row.text(), from);
            assertThat(from).as(row.text()).isNotNegative();
            from += row.text().length();
        }
    }

    /** Reads a list to its end, and returns what was rejected. */
    static <T> List<RejectedRow<T>> read(ListBytes bytes, int mostRows, Opening<T> opening, Consumer<T> check) {
        List<RejectedRow<T>> rejected = new ArrayList<>();
        try (Rows<T> rows = opening.open(bytes)) {
            rows.notes().forEach(note -> requireWords(note.in(Locale.CHINESE)));
            rows.warnings().forEach(warning -> requireWords(warning.in(Locale.ENGLISH)));
            int count = 0;
            for (Optional<Row<T>> row = rows.next(); row.isPresent(); row = rows.next()) {
                assertThat(++count).as("reading comes to an end").isLessThanOrEqualTo(mostRows);
                if (row.get() instanceof ReadRow<T> read) {
                    check.accept(read.content());
                } else if (row.get() instanceof RejectedRow<T> other) {
                    rejected.add(other);
                }
            }
            rows.remarks().forEach(remark -> requireWords(remark.in(Locale.ENGLISH)));
        } catch (UnreadableListException refused) {
            requireWords(refused.reason().in(Locale.ENGLISH));
            requireWords(refused.reason().in(Locale.CHINESE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (RejectedRow<T> row : rejected) {
            assertThat(row.problems()).isNotEmpty();
            row.problems().forEach(problem -> {
                requireWords(problem.words(Locale.ENGLISH));
                requireWords(problem.words(Locale.CHINESE));
            });
        }
        return rejected;
    }

    /** What was read of a customer can be stored, read again and added up. */
    static void requireWhole(Customer customer, Funnel funnel) {
        FunnelDocuments documents = FunnelDocuments.json();
        String facts = documents.write(customer.facts());
        assertThat(documents.readSheet(funnel, facts)).isEqualTo(customer.facts());
        assertThat(customer.id()).isNotBlank();
        for (String text : List.of(customer.id(), customer.name(), customer.region(), customer.owner())) {
            assertThat(UTF_8.newEncoder().canEncode(text)).as(text).isTrue();
        }
        assertThat(customer.money().isPresent()).isEqualTo(customer.amount().isPresent());
        assertThat(customer.expectedClose()
                        .map(YearMonth::from)
                        .map(YearMonth::getYear)
                        .orElse(0))
                .isBetween(0, 9_999);
    }

    private static void requireWords(String words) {
        assertThat(words).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_WORDS);
        assertThat(words.chars().noneMatch(c -> c < ' ')).as(words).isTrue();
    }
}
