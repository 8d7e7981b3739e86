package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.portfolio.CheckedDeal;
import io.github.funnelkit.portfolio.JourneyCheck;
import io.github.funnelkit.portfolio.JourneyImpact;
import io.github.funnelkit.portfolio.RefusedDeal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The journeys of deals, each of which can be replayed.
 *
 * @param byDeal by the ids of the deals, in the order in which they were read
 * @param catalog the versions that they went by, and the methodology of the list
 * @param zone where the days are
 */
public record DealJourneys(Map<String, JourneyHistory> byDeal, FunnelCatalog catalog, ZoneId zone) {

    /** Where no journey is known. */
    public static final DealJourneys NONE = new DealJourneys(Map.of(), FunnelCatalog.of(List.of()), ZoneOffset.UTC);

    /** Keeps the order. */
    public DealJourneys {
        byDeal = Collections.unmodifiableMap(new LinkedHashMap<>(byDeal));
    }

    /**
     * Replays journeys once, to see that they can be.
     *
     * @param journeys the events of each
     * @param catalog the versions that they went by
     * @param zone where the days are
     * @return the journeys
     * @throws io.github.funnelkit.journey.UnplayableException if one cannot be replayed
     */
    public static DealJourneys of(List<List<JourneyEvent>> journeys, FunnelCatalog catalog, ZoneId zone) {
        Map<String, JourneyHistory> byDeal = new LinkedHashMap<>();
        journeys.forEach(
                events -> byDeal.put(JourneyState.replay(catalog, events).journey(), new JourneyHistory(events)));
        return new DealJourneys(byDeal, catalog, zone);
    }

    /** Whether there is the journey of a deal. */
    boolean tells(String id) {
        return byDeal.containsKey(id);
    }

    /** A deal with what its journey tells, if there is one. */
    CheckedDeal tell(String id, CheckedDeal deal) {
        JourneyHistory history = byDeal.get(id);
        return history == null ? deal : deal.toldBy(history, catalog, zone);
    }

    /** How far they kept to the rules, and what followed; then what the methodology would have refused. */
    List<ReportPart> parts(Funnel funnel) {
        Gatekeeper gatekeeper = Gatekeeper.of(catalog, GatePolicy.of(funnel), zone);
        JourneyCheck check = JourneyCheck.by(gatekeeper);
        JourneyImpact impact = JourneyImpact.of(gatekeeper, funnel.reference());
        List<RefusedDeal> refused = byDeal.values().stream()
                .flatMap(history -> impact.on(history).stream())
                .toList();
        return List.of(
                new ConformPage(byDeal.values().stream().map(check::check).toList(), funnel, "", 0, 0).part(),
                new RefusedTable(refused, byDeal.size(), funnel).part());
    }
}
