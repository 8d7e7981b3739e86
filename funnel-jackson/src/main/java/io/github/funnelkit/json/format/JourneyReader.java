package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of a journey in their order: each by the funnel that the journey goes by when it comes. */
final class JourneyReader {

    private final Map<FunnelReference, EventVocabulary> versions = new LinkedHashMap<>();
    private @Nullable EventVocabulary current;

    JourneyReader(FunnelCatalog versions) {
        for (Funnel funnel : versions.all()) {
            this.versions.put(funnel.reference(), EventVocabulary.of(funnel));
        }
    }

    JourneyEvent read(TokenSource tokens, Spot place) {
        Problems problems = new Problems(DocumentKind.EVENT);
        Node node = EventReader.node(tokens, place, problems);
        return new EventParts(problems, current, (reference, at) -> goOnBy(reference, at, problems)).read(node);
    }

    private @Nullable EventVocabulary goOnBy(@Nullable FunnelReference reference, Spot at, Problems problems) {
        current = reference == null ? null : versions.get(reference);
        if (reference != null && current == null) {
            problems.unknown(
                    at,
                    at.position(),
                    say("what.funnel"),
                    reference.id() + " " + reference.version(),
                    versions.keySet().stream()
                            .map(each -> each.id() + " " + each.version())
                            .toList());
        }
        return current;
    }
}
