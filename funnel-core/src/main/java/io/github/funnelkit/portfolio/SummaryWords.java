package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** A summary in words. */
record SummaryWords(Summary summary, Funnel funnel, Locale language, PartNames names) {

    /** The longest list that is still read. */
    private static final int MOST = 5;

    SummaryWords(Summary summary, Funnel funnel, Locale language) {
        this(summary, funnel, language, new PartNames(funnel, language));
    }

    String words() {
        String name = funnel.label().orElse(Text.of(funnel.id())).in(language) + " " + funnel.version();
        StringBuilder words = new StringBuilder(
                CommonWords.LABELLED.in(language, name, clauses(summary.customers(), summary.weighted())));
        for (StageSummary stage : summary.stages()) {
            if (stage.customers().customers() > 0) {
                words.append("\n- ").append(line(stage));
            }
        }
        if (summary.ended().customers() > 0) {
            PortfolioWords.ENDED.append(words.append('\n'), language, TallyWords.tally(summary.ended(), language));
        }
        for (EndingSummary ending : summary.endings()) {
            if (ending.customers().customers() > 0) {
                words.append("\n- ").append(line(ending));
            }
        }
        if (summary.outOfOrder().customers() > 0) {
            PortfolioWords.OUT_OF_ORDER.append(
                    words.append('\n'), language, TallyWords.tally(summary.outOfOrder(), language));
        }
        if (summary.lapsed().customers() > 0) {
            PortfolioWords.LAPSED.append(words.append('\n'), language, TallyWords.tally(summary.lapsed(), language));
        }
        if (summary.unweighed().customers() > 0) {
            PortfolioWords.UNWEIGHED.append(
                    words.append('\n'), language, TallyWords.tally(summary.unweighed(), language));
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
                            words.append("\n- "),
                            language,
                            names.fact(fact(each.fact())),
                            TallyWords.tally(each.customers(), language)));
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

    private String line(EndingSummary ending) {
        return CommonWords.LABELLED.in(
                language,
                OneLine.of(funnel.saleType(ending.saleType()).label(), language) + " · "
                        + OneLine.of(funnel.ending(ending.ending()).label(), language),
                TallyWords.tally(ending.customers(), language));
    }

    private void addBlockers(StringBuilder words, String heading, List<Blocker> blockers) {
        if (!blockers.isEmpty()) {
            words.append('\n').append(heading);
            blockers.stream().limit(MOST).forEach(each -> words.append("\n- ").append(line(each)));
        }
    }

    private String line(Blocker blocker) {
        List<Object> clauses = new ArrayList<>(List.of(TallyWords.tally(blocker.customers(), language)));
        addCounted(clauses, PortfolioWords.BLOCKED_UNKNOWN, blocker.unknown());
        addCounted(clauses, PortfolioWords.BLOCKED_ALONE, blocker.alone());
        return CommonWords.LABELLED.in(
                language,
                names.criterion(funnel.criterion(blocker.criterion())),
                CommonWords.CLAUSES.join(language, clauses));
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
        String customers = TallyWords.tally(tally, language);
        return weighted.isEmpty()
                ? customers
                : CommonWords.CLAUSES.join(
                        language, List.of(customers, PortfolioWords.WEIGHTED.text(TallyWords.amounts(weighted))));
    }
}
