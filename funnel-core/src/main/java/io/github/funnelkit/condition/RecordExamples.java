package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collections of records around what is asked of them, made of the examples of the conditions. */
final class RecordExamples {

    /** So many records are tried. */
    private static final int MOST = 300;

    /** More records than this are left without an example. */
    private static final int MOST_RECORDS = 100;

    private RecordExamples() {}

    /**
     * Collections of which at least so many records meet a condition, and others.
     *
     * @param collection the collection
     * @param when the condition
     * @param least how many; 0 for none, the greatest number for all
     * @param known the records that are there
     */
    static List<Collection<FactSheet>> of(
            Fact<?> collection, Condition when, int least, List<FactSheet> known, LocalDate today) {
        List<FactSheet> tried = tried(collection, when, today);
        FactSheet met = first(tried, when, Outcome.MET, today);
        FactSheet failing = first(tried, when, Outcome.NOT_MET, today);
        boolean all = least == Integer.MAX_VALUE;
        int needed = all ? Math.max(1, known.size()) : least;
        List<Collection<FactSheet>> examples = new ArrayList<>();
        if (needed > MOST_RECORDS) {
            return examples;
        }
        FactSheet wanted = least == 0 ? failing : met;
        if (wanted != null) {
            examples.add(
                    changed(known, when, least == 0 || all ? Integer.MAX_VALUE : needed, wanted, least == 0, today));
            if (known.isEmpty()) {
                examples.add(repeated(wanted, Math.max(1, needed)));
            }
        }
        FactSheet other = least == 0 ? met : failing;
        if (other != null) {
            List<FactSheet> fewer =
                    new ArrayList<>(met == null || least == 0 || all ? List.of() : repeated(met, needed - 1));
            fewer.add(other);
            examples.add(fewer);
        }
        examples.removeIf(Collection::isEmpty);
        return examples.stream().distinct().toList();
    }

    /** The known records, of which those that do not do are given what the wanted one knows, and others behind them. */
    private static List<FactSheet> changed(
            List<FactSheet> known, Condition when, int least, FactSheet wanted, boolean negated, LocalDate today) {
        DayTest test = new DayTest(when, today);
        Outcome right = negated ? Outcome.NOT_MET : Outcome.MET;
        List<FactSheet> changed = new ArrayList<>();
        int fine = (int)
                known.stream().filter(sheet -> test.outcome(sheet) == right).count();
        for (FactSheet sheet : known) {
            boolean change = test.outcome(sheet) != right && fine < least;
            changed.add(change ? united(sheet, wanted) : sheet);
            fine += change ? 1 : 0;
        }
        while (fine < least && least != Integer.MAX_VALUE) {
            changed.add(wanted);
            fine++;
        }
        return changed;
    }

    private static List<FactSheet> repeated(FactSheet sheet, int times) {
        List<FactSheet> repeated = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            repeated.add(sheet);
        }
        return repeated;
    }

    /** The examples of all checks, each with each of the others. */
    private static List<FactSheet> tried(Fact<?> collection, Condition when, LocalDate today) {
        List<FactSheet> tried = new ArrayList<>(List.of(FactSheet.empty()));
        for (Check check : when.checks()) {
            List<FactSheet> more = new ArrayList<>();
            for (FactSheet sheet : tried) {
                for (FactSheet example : check.examples(today)) {
                    if (more.size() < MOST) {
                        more.add(united(sheet, example));
                    }
                }
                withNone(collection, check, sheet, more);
            }
            tried = more.isEmpty() ? tried : more;
        }
        return tried;
    }

    private static void withNone(Fact<?> collection, Check check, FactSheet sheet, List<FactSheet> tried) {
        for (Fact<?> fact : check.arguments().facts()) {
            if (tried.size() < MOST && collection.each().contains(fact)) {
                tried.add(fact.type().canBeNone() ? sheet.withNone(fact) : sheet.with(typed(fact), false));
            }
        }
    }

    @SuppressWarnings("unchecked") // what cannot be none is yes or no
    private static Fact<Object> typed(Fact<?> fact) {
        return (Fact<Object>) fact;
    }

    private static FactSheet united(FactSheet sheet, FactSheet more) {
        FactSheet.Builder united = sheet.toBuilder();
        more.facts().forEach(fact -> united.copy(fact, more));
        return united.build();
    }

    private static @Nullable FactSheet first(List<FactSheet> tried, Condition when, Outcome wanted, LocalDate today) {
        DayTest test = new DayTest(when, today);
        return tried.stream()
                .filter(sheet -> test.outcome(sheet) == wanted && !sheet.facts().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
