package io.github.funnelkit.portfolio;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A summary in words. */
record SummaryWords(Summary summary, Funnel funnel, Locale language) {

    /** The longest list that is still read. */
    private static final int MOST = 5;

    private static final Text NO_STAGE = text("尚未达到第一阶段", "not at any stage yet");
    private static final Text COLON = text(":", ": ");
    private static final Text COMMA = text(",", ", ");
    private static final Text SEMICOLON = text(";", "; ");
    private static final Text PLUS = text("、", " + ");
    private static final Text CUSTOMERS = text(" 个客户", " customers");
    private static final Text CUSTOMER = text(" 个客户", " customer");
    private static final Text WITHOUT_AMOUNT = text(" 个金额未知", " without a known amount");
    private static final Text WEIGHTED = text("按赢率加权 ", "weighted ");
    private static final Text OUT_OF_ORDER = text("越级满足:", "Met out of order: ");
    private static final Text UNWEIGHED =
            text("未加权（尚无阶段，或阶段未说明赢率）：", "Not weighed, at no stage or at one without a stated win probability: ");
    private static final Text BLOCKERS = text("阻碍客户最多的标准", "Criteria that keep most customers from their next stage");
    private static final Text BLOCKED_MONEY = text("阻碍金额最多的标准,", "Criteria that keep most money, ");
    private static final Text UNKNOWN = text("其中未知 ", "unknown for ");
    private static final Text ALONE = text("唯一阻碍 ", "the only one for ");
    private static final Text FACTS = text("最常未知且有影响的事实", "Facts most often unknown that could matter");

    String words() {
        StringBuilder words = new StringBuilder(
                        funnel.label().orElse(Text.of(funnel.id())).in(language))
                .append(' ')
                .append(funnel.version())
                .append(COLON.in(language))
                .append(tally(summary.customers()))
                .append(weighted(summary.weighted()));
        for (StageSummary stage : summary.stages()) {
            if (stage.customers().customers() > 0) {
                words.append("\n- ").append(line(stage));
            }
        }
        if (summary.outOfOrder().customers() > 0) {
            words.append('\n').append(OUT_OF_ORDER.in(language)).append(tally(summary.outOfOrder()));
        }
        if (summary.unweighed().customers() > 0) {
            words.append('\n').append(UNWEIGHED.in(language)).append(tally(summary.unweighed()));
        }
        addBlockers(words, BLOCKERS.in(language), summary.blockersByCustomers());
        for (String currency : summary.customers().amounts().keySet()) {
            addBlockers(words, BLOCKED_MONEY.in(language) + currency, summary.blockersByAmount(currency));
        }
        List<UnknownFact> unknown = summary.unknownFactsByCustomers();
        if (!unknown.isEmpty()) {
            words.append('\n').append(FACTS.in(language));
            unknown.stream()
                    .limit(MOST)
                    .forEach(each -> words.append("\n- ")
                            .append(name(fact(each.fact())))
                            .append(COLON.in(language))
                            .append(tally(each.customers())));
        }
        return words.toString();
    }

    private String line(StageSummary stage) {
        String where = stage.stage().isEmpty()
                ? NO_STAGE.in(language)
                : funnel.stage(stage.stage()).customerType().label().in(language);
        return funnel.saleType(stage.saleType()).label().in(language) + " · " + where + COLON.in(language)
                + tally(stage.customers()) + weighted(stage.weighted());
    }

    private void addBlockers(StringBuilder words, String heading, List<Blocker> blockers) {
        if (!blockers.isEmpty()) {
            words.append('\n').append(heading);
            blockers.stream().limit(MOST).forEach(each -> words.append("\n- ").append(line(each)));
        }
    }

    private String line(Blocker blocker) {
        return name(funnel.criterion(blocker.criterion()))
                + COLON.in(language)
                + tally(blocker.customers())
                + counted(UNKNOWN, blocker.unknown())
                + counted(ALONE, blocker.alone());
    }

    /** With its sale type and stage where another says the same, and with its id where that is not enough. */
    private String name(Criterion criterion) {
        String text = criterion.text().in(language);
        List<Criterion> alike = funnel.criteria().stream()
                .filter(each -> each.text().in(language).equals(text))
                .toList();
        if (alike.size() == 1) {
            return text;
        }
        String place = place(criterion);
        boolean apart = alike.stream().filter(each -> place(each).equals(place)).count() == 1;
        return text + " (" + (apart ? place : criterion.id()) + ")";
    }

    private String place(Criterion criterion) {
        return criterion.saleType().label().in(language) + " · "
                + funnel.stage(criterion.stage()).customerType().label().in(language);
    }

    private String name(Fact<?> fact) {
        String label = fact.label().in(language);
        boolean alone = funnel.facts().stream()
                        .filter(each -> each.label().in(language).equals(label))
                        .count()
                <= 1;
        return alone ? label : label + " (" + fact.id() + ")";
    }

    private String counted(Text what, Tally some) {
        return some.customers() == 0 ? "" : SEMICOLON.in(language) + what.in(language) + some.customers();
    }

    private Fact<?> fact(String id) {
        return id.equals(Attached.FORMS.id()) ? Attached.FORMS : funnel.fact(id);
    }

    private String tally(Tally tally) {
        String words = tally.customers() + (tally.customers() == 1 ? CUSTOMER : CUSTOMERS).in(language);
        if (tally.withoutAmount() > 0) {
            words += COMMA.in(language) + tally.withoutAmount() + WITHOUT_AMOUNT.in(language);
        }
        return tally.amounts().isEmpty() ? words : words + COMMA.in(language) + amounts(tally.amounts());
    }

    private String weighted(SortedMap<String, BigDecimal> weighted) {
        return weighted.isEmpty() ? "" : SEMICOLON.in(language) + WEIGHTED.in(language) + amounts(weighted);
    }

    private String amounts(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> amount.getValue().toPlainString() + " " + amount.getKey())
                .collect(Collectors.joining(PLUS.in(language)));
    }
}
