package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.StaySeverity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The check-up of one deal: which signals it gives, the most severe first. A deal that has ended gives none.
 *
 * @param findings the signals
 * @since 0.1.0
 */
public record Checkup(List<CheckupFinding> findings) {

    /** Keeps the order. */
    public Checkup {
        findings = List.copyOf(findings);
    }

    /**
     * Checks a deal.
     *
     * @param deal what is known of it
     * @param signals what to look for
     * @return the check-up
     */
    public static Checkup of(CheckedDeal deal, Collection<Signal> signals) {
        if (deal.assessment().ending().isPresent()) {
            return new Checkup(List.of());
        }
        return new Checkup(new CheckupRun(deal, signals)
                .findings().stream()
                        .sorted(Comparator.comparing(CheckupFinding::severity)
                                .reversed()
                                .thenComparing(CheckupFinding::kind))
                        .toList());
    }

    /**
     * Checks a deal for what its methodology states; where that states nothing, for {@link Signal#USUAL}.
     *
     * @param deal what is known of it
     * @return the check-up
     */
    public static Checkup of(CheckedDeal deal) {
        List<Signal> stated = deal.assessment().funnel().signals();
        return of(deal, stated.isEmpty() ? Signal.USUAL : stated);
    }

    /**
     * How much the most severe signal matters.
     *
     * @return the severity; empty when there is no signal
     */
    public Optional<StaySeverity> severity() {
        return findings.stream().map(CheckupFinding::severity).findFirst();
    }

    /**
     * Says what was found.
     *
     * @param language the reader's language
     * @return the words, a line for each signal; that there is none where that is so
     */
    public String explain(Locale language) {
        return findings.isEmpty()
                ? CheckupWords.NOTHING.in(language)
                : findings.stream().map(finding -> finding.explain(language)).collect(Collectors.joining("\n"));
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
