package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of a journey in their order: each by the funnel that the journey goes by when it comes. */
final class JourneyReader {

    private final FunnelCatalog catalog;
    private final Map<FunnelReference, EventVocabulary> met = new HashMap<>();
    private @Nullable EventVocabulary current;

    JourneyReader(FunnelCatalog catalog) {
        this.catalog = catalog;
    }

    JourneyEvent read(TokenSource tokens, Spot place) {
        Problems problems = new Problems(DocumentKind.EVENT, tokens.isYaml());
        Node node = EventReader.node(tokens, place, problems);
        return new EventParts(problems, current, (reference, at) -> goOnBy(reference, at, problems)).read(node);
    }

    private @Nullable EventVocabulary goOnBy(@Nullable FunnelReference reference, Spot at, Problems problems) {
        current = reference == null ? null : find(reference);
        if (reference != null && current == null) {
            problems.unknown(
                    at,
                    at.position(),
                    say("what.funnel"),
                    reference.id() + " " + reference.version(),
                    catalog.versions(reference.id()).stream()
                            .map(each -> each.id() + " " + each.version())
                            .toList());
        }
        return current;
    }

    private @Nullable EventVocabulary find(FunnelReference reference) {
        EventVocabulary known = met.get(reference);
        if (known == null) {
            known = catalog.lookUp(reference).map(EventVocabulary::of).orElse(null);
            if (known != null) {
                met.put(reference, known);
            }
        }
        return known;
    }
}
