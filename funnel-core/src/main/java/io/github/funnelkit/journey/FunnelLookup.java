package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import java.util.List;
import java.util.Optional;

/**
 * Where a host keeps the versions of its funnels, such as a database, for a {@link FunnelCatalog} that asks for one when a
 * journey needs it. To be implemented by hosts, as a lambda where messages need not say which versions there are. Threads ask
 * at the same time; what is thrown reaches whoever asked the catalog.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FunnelLookup {

    /**
     * Looks for one version of a funnel. It must always be the same: a funnel that is changed is another version.
     *
     * @param reference id and version
     * @return the funnel of this id and version; empty when there is none
     */
    Optional<Funnel> find(FunnelReference reference);

    /**
     * The versions that there are of a funnel. Asked for a message, when one is not found, and at each decision: what a policy names may
     * be called otherwise in a version that was made of the one of the journey. Where it is not known, a policy is read by the version of
     * the journey and those that it was made of, all of which must then be found.
     *
     * @param id the id of the funnel
     * @return the references in the order in which people should read them; none when that is not known
     */
    default List<FunnelReference> versions(String id) {
        return List.of();
    }
}
