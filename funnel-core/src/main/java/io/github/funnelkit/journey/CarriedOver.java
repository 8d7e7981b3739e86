package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a journey passed by the version that it leaves, and counts in versions that it has been in before: the stages whose gate asked there
 * what theirs asks. So no laxer version in between is a way past a gate, and nobody is asked twice what is the same, whatever a version
 * calls it and however many lie between.
 */
final class CarriedOver {

    private CarriedOver() {}

    /** The same, with what counts in those versions, too; nothing more where the version was changed since the journey came to it. */
    static Passed of(
            Passed passed,
            Funnel version,
            Optional<FunnelFingerprint> recorded,
            SaleType saleType,
            FunnelCatalog catalog) {
        boolean isAsItWas = recorded.isPresent() && recorded.get().isSameAs(version.fingerprintInParts());
        Passed carried = passed;
        if (isAsItWas && !passed.here().isEmpty()) {
            for (FunnelReference reference : passed.held().keySet()) {
                Optional<Funnel> other = reference.equals(version.reference())
                        ? Optional.empty() // where it is held when it is left
                        : catalog.lookUp(reference);
                if (other.isPresent()) {
                    carried = carried.countingIn(
                            reference, theSame(passed, version, saleType, other.get(), catalog), version.reference());
                }
            }
        }
        return carried;
    }

    private static Set<String> theSame(
            Passed passed, Funnel version, SaleType saleType, Funnel other, FunnelCatalog catalog) {
        if (RenameChain.missingBetween(version, other, catalog).isPresent()) {
            return Set.of();
        }
        Renames renames = RenameChain.between(version, other, catalog);
        GateLikeness likeness = new GateLikeness(version, saleType, other, renames);
        Set<String> same = new HashSet<>();
        passed.here().stream().filter(likeness::asksTheSame).forEach(same::add);
        return same;
    }
}
