package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** A summary in words. */
record SummaryWords(Summary summary, Funnel funnel, Locale language) {

    /** The longest list that is still read. */
    private static final int MOST = 5;

    String words() {
        String name = funnel.label().orElse(Text.of(funnel.id())).in(language) + " " + funnel.version();
        StringBuilder words = new StringBuilder(
                CommonWords.LABELLED.in(language, name, clauses(summary.customers(), summary.weighted())));
        for (StageSummary stage : summary.stages()) {
            if (stage.customers().customers() > 0) {
                words.append("\n- ").append(line(stage));
            }
        }
        if (summary.outOfOrder().customers() > 0) {
            PortfolioWords.OUT_OF_ORDER.append(words.append('\n'), language, tally(summary.outOfOrder()));
        }
        if (summary.unweighed().customers() > 0) {
            PortfolioWords.UNWEIGHED.append(words.append('\n'), language, tally(summary.unweighed()));
        }
        addBlockers(words, PortfolioWords.BLOCKERS.in(language), summary.blockersByCustomers());
        for (String currency : summary.customers().amounts().keySet()) {
            addBlockers(
                    words,
                    PortfolioWords.BLOCKERS_BY_AMOUNT.in(language, currency),
                    summary.blockersByAmount(currency));
        }
        List<UnknownFact> unknown = summary.unknownFactsByCustomers();
        if (!unknown.isEmpty()) {
            PortfolioWords.UNKNOWN_FACTS.append(words.append('\n'), language);
            unknown.stream()
                    .limit(MOST)
                    .forEach(each -> CommonWords.LABELLED.append(
                            words.append("\n- "), language, name(fact(each.fact())), tally(each.customers())));
        }
        return words.toString();
    }

    private String line(StageSummary stage) {
        Text where =
                stage.stage().map(id -> funnel.stage(id).customerType().label()).orElseGet(CommonWords.NO_STAGE::text);
        return CommonWords.LABELLED.in(
                language,
                OneLine.of(funnel.saleType(stage.saleType()).label(), language) + " · " + where.in(language),
                clauses(stage.customers(), stage.weighted()));
    }

    private void addBlockers(StringBuilder words, String heading, List<Blocker> blockers) {
        if (!blockers.isEmpty()) {
            words.append('\n').append(heading);
            blockers.stream().limit(MOST).forEach(each -> words.append("\n- ").append(line(each)));
        }
    }

    private String line(Blocker blocker) {
        List<Object> clauses = new ArrayList<>(List.of(tally(blocker.customers())));
        addCounted(clauses, PortfolioWords.BLOCKED_UNKNOWN, blocker.unknown());
        addCounted(clauses, PortfolioWords.BLOCKED_ALONE, blocker.alone());
        return CommonWords.LABELLED.in(
                language, name(funnel.criterion(blocker.criterion())), CommonWords.CLAUSES.join(language, clauses));
    }

    /** With its sale type and stage where another says the same, and with its id where that is not enough. */
    private String name(Criterion criterion) {
        String text = OneLine.of(criterion.text(), language);
        List<Criterion> alike = funnel.criteria().stream()
                .filter(each -> OneLine.of(each.text(), language).equals(text))
                .toList();
        if (alike.size() == 1) {
            return text;
        }
        String place = place(criterion);
        boolean apart = alike.stream().filter(each -> place(each).equals(place)).count() == 1;
        return CommonWords.REMARKED.in(language, text, apart ? place : criterion.id());
    }

    private String place(Criterion criterion) {
        return OneLine.of(criterion.saleType().label(), language) + " · "
                + OneLine.of(funnel.stage(criterion.stage()).customerType().label(), language);
    }

    private String name(Fact<?> fact) {
        String label = OneLine.of(fact.label(), language);
        boolean alone = funnel.facts().stream()
                        .filter(each -> OneLine.of(each.label(), language).equals(label))
                        .count()
                <= 1;
        return alone ? label : CommonWords.REMARKED.in(language, label, fact.id());
    }

    private static void addCounted(List<Object> clauses, Phrase what, Tally some) {
        if (some.customers() > 0) {
            clauses.add(what.text(some.customers()));
        }
    }

    private Fact<?> fact(String id) {
        return id.equals(AttachedForms.FACT.id()) ? AttachedForms.FACT : funnel.fact(id);
    }

    private String clauses(Tally tally, SortedMap<String, BigDecimal> weighted) {
        String customers = tally(tally);
        return weighted.isEmpty()
                ? customers
                : CommonWords.CLAUSES.join(
                        language, List.of(customers, PortfolioWords.WEIGHTED.text(amounts(weighted))));
    }

    private String tally(Tally tally) {
        List<Text> parts = new ArrayList<>(List.of(PortfolioWords.CUSTOMERS.text(tally.customers())));
        if (tally.withoutAmount() > 0) {
            parts.add(PortfolioWords.WITHOUT_AMOUNT.text(tally.withoutAmount()));
        }
        if (!tally.amounts().isEmpty()) {
            parts.add(amounts(tally.amounts()));
        }
        return PortfolioWords.PARTS.join(language, parts);
    }

    private static Text amounts(Map<String, BigDecimal> amounts) {
        return PortfolioWords.AMOUNTS.joined(amounts.entrySet().stream()
                .map(amount -> Quantities.text(amount.getValue(), amount.getKey()))
                .toList());
    }
}
