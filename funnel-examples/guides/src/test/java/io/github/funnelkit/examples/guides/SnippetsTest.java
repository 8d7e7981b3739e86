package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.rating.CreditRating;
import com.example.subscriptions.BuyingInfluences;
import com.example.subscriptions.Subscriptions;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.lint.Lint;
import org.junit.jupiter.api.Test;

/** Code that the pages show and that is no program, run. */
class SnippetsTest {

    private static String file(String page, String name) {
        return Page.named(page).blocks("file").stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void aDocumentIsTheFunnelThatJavaDefines() {
        String text = file("methodology.md", "subscriptions.yaml");
        // snippet: read-document
        FunnelDocuments documents = FunnelDocuments.yaml();
        Funnel funnel = documents.readFunnel(text);
        // end
        assertThat(funnel.reference()).isEqualTo(Subscriptions.FUNNEL.reference());
        assertThat(funnel.facts())
                .extracting(Fact::id)
                .containsExactlyInAnyOrderElementsOf(
                        Subscriptions.FUNNEL.facts().stream().map(Fact::id).toList());
        assertThat(funnel.stages())
                .extracting(Stage::id)
                .isEqualTo(Subscriptions.FUNNEL.stages().stream().map(Stage::id).toList());
    }

    @Test
    void aDocumentWithACollectionAsksWhatJavaAsks() {
        Funnel funnel = FunnelDocuments.yaml().readFunnel(file("methodology.md", "influences.yaml"));
        Funnel ofJava = BuyingInfluences.FUNNEL;
        assertThat(funnel.facts()).isEqualTo(ofJava.facts());
        assertThat(funnel.criteria())
                .extracting(criterion -> criterion.condition().toString())
                .isEqualTo(ofJava.criteria().stream()
                        .map(criterion -> criterion.condition().toString())
                        .toList());
    }

    @Test
    void aDocumentComparesMoreThanFixedValues() {
        Funnel funnel = FunnelDocuments.yaml().readFunnel(file("methodology.md", "compared.yaml"));
        assertThat(funnel.sums())
                .singleElement()
                .satisfies(sum -> assertThat(sum.id()).isEqualTo("total"));
        assertThat(funnel.criteria()).hasSize(6);
        assertThat(Lint.of(funnel)).isEmpty();
    }

    @Test
    void aDocumentWithAKindOfTheHost() {
        String text = file("condition-kind.md", "rated.yaml");
        // snippet: registry
        FunnelDocuments documents =
                FunnelDocuments.yaml().with(CriteriaRegistry.builtIn().with(new CreditRating()));
        Funnel funnel = documents.readFunnel(text);
        // end
        assertThat(funnel.facts()).extracting(Fact::id).containsExactly("creditRating", "prepays");
        assertThatThrownBy(() -> FunnelDocuments.yaml().readFunnel(text))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("acme:credit-rating");
    }
}
