package io.github.funnelkit.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.standard.FunnelStandard;
import org.junit.jupiter.api.Test;

/** Where a funnel says that it was derived from. */
class DerivedFromTest {

    private static final Funnel STANDARD = FunnelStandard.documented();

    @Test
    void aDerivedFunnelNamesItsOriginal() {
        Funnel derived = STANDARD.derive("acme", "2.1", funnel -> {});
        assertThat(derived.derivedFrom()).contains(STANDARD.reference());
        assertThat(STANDARD.derivedFrom()).isEmpty();
    }

    @Test
    void aBuilderCanNameAnOriginalThatItDoesNotHave() {
        FunnelReference original = new FunnelReference("elsewhere", "7");
        Funnel derived = STANDARD.derive("acme", "2.1", funnel -> funnel.derivedFrom(original));
        assertThat(derived.derivedFrom()).contains(original);
        assertThat(derived).isNotEqualTo(STANDARD.derive("acme", "2.1", funnel -> {}));
    }
}
