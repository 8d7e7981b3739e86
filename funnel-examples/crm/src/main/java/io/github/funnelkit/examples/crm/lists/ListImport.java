package io.github.funnelkit.examples.crm.lists;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.customers.CustomerList;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.customers.ReadRow;
import io.github.funnelkit.examples.cli.customers.RejectedRow;
import io.github.funnelkit.examples.cli.customers.Row;
import io.github.funnelkit.examples.cli.customers.Rows;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.uploads.Upload;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Reads a list as the program reads it. Rows are found again by their id, which is the number of the deal: what differs is
 * handed in at the desk, so a list that comes twice changes nothing the second time, and one that was broken off is
 * simply sent again.
 */
@Service
class ListImport {

    static final int MOST_ROWS = 2_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    private final DealDesk desk;
    private final DealJournal journal;
    private final Methodologies methodologies;
    private final Colleagues colleagues;

    ListImport(DealDesk desk, DealJournal journal, Methodologies methodologies, Colleagues colleagues) {
        this.desk = desk;
        this.journal = journal;
        this.methodologies = methodologies;
        this.colleagues = colleagues;
    }

    ImportReport run(Member member, Upload list, Words words) throws IOException {
        Tally tally = new Tally();
        if (list.ending().equals(".xlsx") && SpreadsheetSize.isTooLarge(list.bytes())) {
            return tally.report(list.name(), words.of("import.tooLarge"));
        }
        ListBytes bytes = () -> new ByteArrayInputStream(list.bytes());
        try (Rows<Customer> rows = CustomerList.open(
                bytes, ListOptions.NONE, methodologies.of(member.tenantId()).funnel())) {
            all(rows.warnings(), tally, words);
            all(rows.notes(), tally, words);
            String stopped = read(rows, member, list.name(), tally, words);
            all(rows.remarks(), tally, words);
            return tally.report(list.name(), stopped);
        } catch (UnreadableListException unreadable) {
            all(unreadable.warnings(), tally, words);
            all(unreadable.notes(), tally, words);
            return tally.report(list.name(), words.of(unreadable.reason()));
        }
    }

    private static void all(List<Text> texts, Tally tally, Words words) {
        texts.forEach(text -> tally.remark(new ImportReport.Remark("", "", words.of(text))));
    }

    private String read(Rows<Customer> rows, Member member, String source, Tally tally, Words words)
            throws IOException {
        Names names = colleagues.names(member.tenantId());
        int count = 0;
        for (Optional<Row<Customer>> row = rows.next(); row.isPresent(); row = rows.next()) {
            count++;
            if (count > MOST_ROWS) {
                return words.of("import.tooMany", MOST_ROWS);
            }
            if (row.get() instanceof ReadRow<Customer> good) {
                handIn(good.content(), member, source, names, tally, words);
            } else if (row.get() instanceof RejectedRow<Customer> bad) {
                bad.problems().forEach(problem -> tally.reject(problem.words(words.language())));
            }
        }
        return "";
    }

    private void handIn(Customer row, Member member, String source, Names names, Tally tally, Words words) {
        if (row.id().length() > LONGEST_NUMBER || row.name().length() > LONGEST_NAME) {
            tally.reject(words.of("import.long", row.line(), LONGEST_NUMBER, LONGEST_NAME));
            return;
        }
        RowImport deal = new RowImport(desk, member, words, source);
        try {
            deal.run(row, journal, names);
        } catch (UnknownPartException unfit) {
            tally.reject(words.of("import.unfit", row.line(), row.id()));
        } catch (DataIntegrityViolationException openedMeanwhile) {
            tally.reject(words.of("import.stale", row.id(), row.name()));
        }
        tally.count(deal);
    }
}
