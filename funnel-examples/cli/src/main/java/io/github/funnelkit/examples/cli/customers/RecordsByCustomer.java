package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of one collection from a list of their own, until their customers come. They are all kept, as they may stand in
 * any order, so there is a bound on what they take.
 */
public final class RecordsByCustomer {

    /** What a record takes with nothing in it, about. */
    private static final long RECORD = 64;

    /** What a customer takes besides. */
    private static final long CUSTOMER = 160;

    /** What a place for a fact takes, and a value that stands there. */
    private static final long PLACE = 8;

    private static final long VALUE = 48;

    /** So many lines or customers are named. */
    private static final int NAMED = 3;

    private static final class Records {
        private final long line;
        private final List<FactSheet> all = new ArrayList<>(2);
        private int rows;
        private boolean lacking;

        Records(long line) {
            this.line = line;
        }
    }

    private final Fact<Collection<FactSheet>> collection;
    private final String list;
    private final long mostBytes;
    private final Map<String, Records> records = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private long unknownCount;
    private long bytes;

    /**
     * No records.
     *
     * @param collection the collection of the methodology
     * @param list what the list is called
     * @param mostBytes how much memory they may take, about
     */
    @SuppressWarnings("unchecked") // the type says what its values are
    public RecordsByCustomer(Fact<?> collection, String list, long mostBytes) {
        if (collection.type() != FactType.RECORDS) {
            throw new IllegalArgumentException("fact '" + collection.id() + "' is no collection");
        }
        this.collection = (Fact<Collection<FactSheet>>) collection;
        this.list = list;
        this.mostBytes = mostBytes;
    }

    /**
     * The collection.
     *
     * @return the fact
     */
    public Fact<Collection<FactSheet>> collection() {
        return collection;
    }

    /**
     * What the list is called.
     *
     * @return the name
     */
    String list() {
        return list;
    }

    /**
     * Keeps a record.
     *
     * @param record the record
     * @throws UnreadableListException if it does not fit any more
     */
    public void add(CustomerRecord record) throws UnreadableListException {
        Records theirs = of(record.customer(), record.line());
        theirs.all.add(record.facts());
        theirs.rows++;
        bytes += RECORD + PLACE * collection.each().size();
        for (Fact<?> fact : collection.each()) {
            if (fact.type().hasUnit() || fact.type().canBeNone()) {
                bytes += VALUE;
            }
            if (fact.type() == FactType.TEXT && record.facts().value(fact) instanceof FactValue.Known<?> known) {
                bytes += 2L * known.value().toString().length();
            }
        }
        if (bytes > mostBytes) {
            throw new UnreadableListException(say("records.too-many", "line", String.valueOf(record.line())));
        }
    }

    /** Notes that a record of a customer could not be read. */
    void lacks(String customer, long line) {
        if (!customer.isEmpty()) {
            Records theirs = of(customer, line);
            theirs.lacking = true;
            theirs.rows++;
        }
    }

    private Records of(String customer, long line) {
        return records.computeIfAbsent(customer, added -> {
            bytes += CUSTOMER + 2L * customer.length();
            return new Records(line);
        });
    }

    /** The records of a customer, who has no other row: none where there are none, unknown where some could not be read. */
    FactValue<Collection<FactSheet>> take(String customer) {
        Records theirs = records.remove(customer);
        if (theirs == null) {
            return FactValue.none();
        }
        if (theirs.lacking) {
            unknownCount++;
            if (unknown.size() < NAMED) {
                unknown.add(customer);
            }
            return FactValue.unknown();
        }
        return FactValue.known(theirs.all);
    }

    /** What is to be said when all customers have come. */
    List<Text> remarks() {
        List<Text> remarks = new ArrayList<>();
        if (unknownCount > 0) {
            remarks.add(say(
                    "records.not-known",
                    "collection",
                    collection.label(),
                    "count",
                    unknownCount,
                    "customers",
                    join("cell.entries", unknown)));
        }
        if (!records.isEmpty()) {
            long rows = records.values().stream().mapToLong(each -> each.rows).sum();
            List<Text> first = records.entrySet().stream()
                    .limit(NAMED)
                    .map(each -> say(
                            "records.line",
                            "line",
                            String.valueOf(each.getValue().line),
                            "customer",
                            Problem.shown(each.getKey())))
                    .toList();
            remarks.add(say("records.of-nobody", "list", list, "count", rows, "lines", join("cell.entries", first)));
        }
        return remarks;
    }
}
