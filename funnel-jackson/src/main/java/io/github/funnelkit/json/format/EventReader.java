package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentLimits;

/**
 * Reads single events of journeys that go by one funnel. An event that names its funnel itself may name another one.
 * Make it once for many events; immutable and thread-safe.
 */
public final class EventReader {

    private final Funnel funnel;
    private final EventVocabulary vocabulary;

    /**
     * Prepares the reading.
     *
     * @param funnel the funnel that the journeys go by
     */
    public EventReader(Funnel funnel) {
        this.funnel = funnel;
        this.vocabulary = EventVocabulary.of(funnel);
    }

    /**
     * Reads the event at whose first token the source stands, up to its last one.
     *
     * @param tokens the document
     * @return the event
     * @throws DocumentException if anything is wrong
     */
    public JourneyEvent read(TokenSource tokens) {
        Problems problems = new Problems(DocumentKind.EVENT, tokens.isYaml());
        Node node = node(tokens, Spot.root(Position.UNKNOWN), problems);
        return new EventParts(
                        problems,
                        vocabulary,
                        (reference, at) -> funnel.reference().equals(reference) ? vocabulary : null)
                .read(node);
    }

    /** The entries of lists are bounded by their number of values alone, as those of facts are. */
    static Node node(TokenSource tokens, Spot place, Problems problems) {
        Spot here = new Spot(place.parent(), place.step(), tokens.position());
        return TreeReader.read(tokens, here, problems, DocumentLimits.TOKENS);
    }
}
