package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.json.DocumentProblem;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document. */
final class Problems {

    /** Looking for the nearest of many names costs, and a reader is well served with the first hints. */
    private static final int MOST_HINTS = 20;

    /** Shorter names begin by chance as others do. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Begins no comment. */
    private static final char FULL_WIDTH_HASH = '\uFF03';

    private final DocumentKind kind;
    private final boolean isYaml;
    private final Set<DocumentProblem> found = new LinkedHashSet<>();
    private final List<Spot> spots = new ArrayList<>();

    private List<String> languages = List.of();

    /**
     * For a document.
     *
     * @param isYaml whether it is written in YAML, and what should be written is shown so
     */
    Problems(DocumentKind kind, boolean isYaml) {
        this.kind = kind;
        this.isYaml = isYaml;
    }

    void add(Spot spot, Text message) {
        add(spot, spot.position(), message);
    }

    void add(Spot spot, Position position, Text worded) {
        if (!isFull()) {
            Text message = WrittenCode.in(isYaml, worded);
            found.add(new DocumentProblem(
                    Words.cut(spot.pointer(), DocumentLimits.MESSAGE),
                    position.line(),
                    position.column(),
                    Text.worded(
                            message::languages, language -> Words.cut(message.in(language), DocumentLimits.MESSAGE))));
            spots.add(spot);
        }
    }

    /** Names something that is not there; looking for the nearest name costs, so not when nobody would read it. */
    void unknown(Spot spot, Position position, Text what, String name, Collection<String> known) {
        unknown(spot, position, what, name, known, Optional.empty());
    }

    /**
     * Names something that is not there.
     *
     * @param meant what was surely meant, if that is known
     */
    void unknown(
            Spot spot, Position position, Text what, String name, Collection<String> known, Optional<String> meant) {
        if (isFull()) {
            return;
        }
        int hash = name.indexOf(FULL_WIDTH_HASH);
        if (hash > 0) {
            String right = name.substring(0, hash).strip() + " #" + name.substring(hash + 1);
            add(
                    spot,
                    position,
                    say(
                            "full-width",
                            "found",
                            Words.shortened(name),
                            "character",
                            String.valueOf(FULL_WIDTH_HASH),
                            "right",
                            Words.shortened(right)));
            return;
        }
        Optional<String> near = meant.isPresent() || found.size() >= MOST_HINTS ? meant : near(name, known);
        String shown = Words.shortened(name);
        if (known.isEmpty()) {
            add(spot, position, say("unknown.of-none", "what", what, "name", shown));
        } else if (near.isPresent()) {
            add(
                    spot,
                    position,
                    say(
                            "unknown.near",
                            "what",
                            what,
                            "name",
                            shown,
                            "near",
                            near.get(),
                            "known",
                            DocumentWords.listed(known)));
        } else {
            add(spot, position, say("unknown.name", "what", what, "name", shown, "known", DocumentWords.listed(known)));
        }
    }

    /** The nearest name; one that begins alike rather than one that begins otherwise, as first letters are seldom wrong. */
    private static Optional<String> near(String name, Collection<String> known) {
        Optional<String> nearest = NearestName.of(name, known);
        Optional<String> longer = longer(name, known);
        boolean beginsAlike = nearest.isPresent()
                && !name.isEmpty()
                && Character.toLowerCase(nearest.get().charAt(0)) == Character.toLowerCase(name.charAt(0));
        return beginsAlike || longer.isEmpty() ? nearest.or(() -> word(name, known)) : longer;
    }

    /** The only one that is a word of a name. */
    private static Optional<String> word(String name, Collection<String> known) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 20));
        List<String> meant = known.stream()
                .filter(each -> words.contains(each.toLowerCase(Locale.ROOT)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The only one that begins with a name, or that a name begins with. */
    private static Optional<String> longer(String name, Collection<String> known) {
        List<String> longer = known.stream()
                .filter(each -> name.length() >= SHORTEST_BEGINNING
                        && each.length() >= SHORTEST_BEGINNING
                        && (each.startsWith(name) || name.startsWith(each)))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    void unknown(Node node, Text what, String name, Collection<String> known) {
        unknown(node.spot(), node.spot().position(), what, name, known);
    }

    /** Says which languages a definition is to be worded in, before its texts are read. */
    void languages(List<String> tags) {
        languages = List.copyOf(tags);
    }

    /** Says in which languages a text was found, where a definition does not say it of all. */
    void worded(Collection<String> tags) {
        if (languages.isEmpty()) {
            languages = List.copyOf(tags);
        }
    }

    /** The languages that a definition is to be worded in, or those of its first text in several; none where neither is known. */
    List<String> languages() {
        return languages;
    }

    /** Whether the document is written in YAML. */
    boolean isYaml() {
        return isYaml;
    }

    /** Whether they are those of the definition of a funnel. */
    boolean areOfDefinition() {
        return kind == DocumentKind.FUNNEL;
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

    /** How many were found so far. */
    int size() {
        return found.size();
    }
}
