package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An audit in words. */
record AuditWords(Audit audit, Funnel funnel, Locale language, PartNames names) {

    /** The longest list that is still read. */
    private static final int MOST = 5;

    AuditWords(Audit audit, Funnel funnel, Locale language) {
        this(audit, funnel, language, new PartNames(funnel, language));
    }

    String words() {
        String name = funnel.label().orElse(Text.of(funnel.id())).in(language) + " " + funnel.version();
        StringBuilder words = new StringBuilder(labelled(name, audit.figures()));
        audit.byVerdict()
                .forEach((verdict, figures) -> add(words, verdict.label().in(language), figures));
        for (AuditStage stage : audit.stages()) {
            for (ClaimVerdict verdict : ClaimVerdict.values()) {
                add(words, place(stage) + " · " + verdict.label().in(language), stage.figures(verdict));
            }
        }
        if (audit.byOwner().size() > 1) {
            PortfolioWords.AUDIT_OWNERS.append(words.append('\n'), language);
            audit.byOwner().forEach((owner, figures) -> add(words, owner(owner), figures));
        }
        for (AuditEnding ending : audit.endings()) {
            words.append("\n- ")
                    .append(CommonWords.LABELLED.in(
                            language,
                            OneLine.of(funnel.saleType(ending.saleType()).label(), language) + " · "
                                    + OneLine.of(funnel.ending(ending.claimed()).label(), language) + " · "
                                    + ending.verdict().label().in(language),
                            TallyWords.tally(ending.deals(), language)));
        }
        if (audit.unclaimed().customers() > 0) {
            PortfolioWords.AUDIT_UNCLAIMED.append(
                    words.append('\n'), language, TallyWords.tally(audit.unclaimed(), language));
        }
        for (String currency : audit.figures().deals().amounts().keySet()) {
            addCriteria(words, currency);
        }
        return words.toString();
    }

    private void addCriteria(StringBuilder words, String currency) {
        List<UnsupportedCriterion> lacked = audit.criteriaByGap(currency);
        if (lacked.isEmpty()) {
            return;
        }
        PortfolioWords.AUDIT_CRITERIA.append(words.append('\n'), language, currency);
        for (UnsupportedCriterion each : lacked.subList(0, Math.min(MOST, lacked.size()))) {
            words.append("\n- ").append(labelled(names.criterion(funnel.criterion(each.criterion())), each.figures()));
        }
    }

    private void add(StringBuilder words, String name, AuditFigures figures) {
        if (figures.deals().customers() > 0) {
            words.append("\n- ").append(labelled(name, figures));
        }
    }

    private String place(AuditStage stage) {
        return OneLine.of(funnel.saleType(stage.saleType()).label(), language)
                + " · "
                + OneLine.of(funnel.stage(stage.claimed()).customerType().label(), language);
    }

    private String owner(String owner) {
        return owner.isEmpty() ? PortfolioWords.AUDIT_NO_OWNER.in(language) : OneLine.of(Text.of(owner), language);
    }

    private String labelled(String name, AuditFigures figures) {
        List<Object> clauses = new ArrayList<>(List.of(TallyWords.tally(figures.deals(), language)));
        if (!figures.claimed().isEmpty()) {
            clauses.add(PortfolioWords.AUDIT_WORTH.text(
                    TallyWords.amounts(figures.claimed()),
                    TallyWords.amounts(figures.justified()),
                    TallyWords.amounts(figures.gap())));
        }
        return CommonWords.LABELLED.in(language, name, CommonWords.CLAUSES.join(language, clauses));
    }
}
