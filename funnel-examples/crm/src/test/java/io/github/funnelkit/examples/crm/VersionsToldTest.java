package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.journey.FunnelCatalog;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the newest version bind deals in older ones, whatever those call things: the gatekeeper is told of all. */
@CrmTest
class VersionsToldTest {

    @Autowired
    private Methodologies methodologies;

    @ParameterizedTest
    @ValueSource(strings = {"qilin", "northwind"})
    void allVersionsOfACompanyAreTold(String company) {
        Methodology methodology = methodologies.of(company);
        FunnelCatalog catalog = methodology.gatekeeper().catalog();
        String id = methodology.funnel().id();
        List<FunnelReference> all = methodologies.versions(company).stream()
                .map(version -> new FunnelReference(version.funnelId(), version.version()))
                .filter(version -> version.id().equals(id))
                .toList();
        assertThat(catalog.versions(id))
                .contains(methodology.funnel().reference())
                .isEqualTo(all)
                .allMatch(version -> catalog.lookUp(version).isPresent());
        assertThat(catalog.versions("elsewhere")).isEmpty();
    }
}
