package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.examples.crm.methodology.Methodology;
import java.util.List;

/**
 * The open deals of a company that go by the methodology in use: what can be added up.
 *
 * @param methodology the methodology
 * @param deals the deals
 * @param otherVersions how many open deals go by older versions, and are not among them
 */
public record Portfolio(Methodology methodology, List<Standing> deals, long otherVersions) {

    /** The portfolio of somebody, or of all where the owner is blank. */
    public static Portfolio of(Methodology methodology, List<Standing> all, String owner) {
        List<Standing> open = all.stream()
                .filter(Standing::isOpen)
                .filter(deal -> owner.isEmpty() || deal.owner().equals(owner))
                .toList();
        List<Standing> same = open.stream()
                .filter(deal -> deal.assessment()
                        .funnel()
                        .reference()
                        .equals(methodology.funnel().reference()))
                .toList();
        return new Portfolio(methodology, same, open.size() - same.size());
    }
}
