package io.github.funnelkit.json.format;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.json.DocumentProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document. */
final class Problems {

    /** Looking for the nearest of many names costs, and a reader is well served with the first hints. */
    private static final int MOST_HINTS = 20;

    private final DocumentKind kind;
    private final Set<DocumentProblem> found = new LinkedHashSet<>();
    private final List<Spot> spots = new ArrayList<>();

    Problems(DocumentKind kind) {
        this.kind = kind;
    }

    void add(Spot spot, String message) {
        add(spot, spot.position(), message);
    }

    void add(Spot spot, Position position, String message) {
        if (!isFull()) {
            found.add(new DocumentProblem(
                    Words.cut(spot.pointer(), DocumentLimits.MESSAGE),
                    position.line(),
                    position.column(),
                    Words.cut(message, DocumentLimits.MESSAGE)));
            spots.add(spot);
        }
    }

    /** Names something that is not there; looking for the nearest name costs, so not when nobody would read it. */
    void unknown(Spot spot, Position position, String what, String name, Collection<String> known, String lead) {
        if (!isFull()) {
            String hint = found.size() < MOST_HINTS ? NearestName.hint(name, known) : "";
            add(spot, position, Words.unknown(what, name, hint, known, lead));
        }
    }

    void unknown(Node node, String what, String name, Collection<String> known) {
        unknown(node.spot(), node.spot().position(), what, name, known, "there are");
    }

    /** Whether no more are taken. */
    boolean isFull() {
        return found.size() >= DocumentLimits.PROBLEMS;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether something is wrong at a place or within it. */
    boolean anyIn(Spot place) {
        return spots.stream().anyMatch(spot -> spot.isIn(place));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception(null);
        }
    }

    DocumentException exception(@Nullable Throwable cause) {
        List<DocumentProblem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column));
        return new DocumentException(kind.noun(), sorted, cause);
    }
}
