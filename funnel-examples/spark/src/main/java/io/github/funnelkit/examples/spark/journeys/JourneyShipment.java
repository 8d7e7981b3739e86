package io.github.funnelkit.examples.spark.journeys;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.portfolio.JourneyCheck;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to every process of the cluster: the versions that journeys go by, as their documents. As it is broadcast, each
 * process reads them once.
 */
public final class JourneyShipment implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String[] versions;
    private final ZoneId zone;
    private transient @Nullable Tools tools;

    /** What a process makes of the shipment. */
    record Tools(FunnelDocuments documents, FunnelCatalog catalog, JourneyCheck check, ZoneId zone) {}

    /**
     * Packs a shipment.
     *
     * @param versions the versions that journeys go by; the first says what is asked at its gates
     * @param zone where days end
     */
    public JourneyShipment(List<Funnel> versions, ZoneId zone) {
        FunnelDocuments documents = FunnelDocuments.json();
        this.versions = versions.stream().map(documents::write).toArray(String[]::new);
        this.zone = zone;
    }

    /** Unpacks it, the first time in this process. */
    synchronized Tools tools() {
        if (tools == null) {
            // Spark's loader, which knows the jars that were given to spark-submit
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            FunnelDocuments documents = FunnelDocuments.json().with(CriteriaRegistry.discovered(loader));
            List<Funnel> funnels =
                    Arrays.stream(versions).map(documents::readFunnel).toList();
            FunnelCatalog catalog = FunnelCatalog.of(funnels);
            JourneyCheck check = JourneyCheck.by(Gatekeeper.of(catalog, GatePolicy.of(funnels.get(0)), zone));
            tools = new Tools(documents, catalog, check, zone);
        }
        return tools;
    }
}
