package io.github.funnelkit.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document cannot be read: it is no JSON or YAML, or not what the format asks for. It carries everything that is
 * wrong, so that one look is enough to correct it.
 *
 * <p>The {@code FunnelDocuments} of both Jackson lines throw this exception and no other for the contents of a document.
 * Where a host calls its own {@code ObjectMapper}, that throws Jackson's exceptions only, as for every other class, and
 * this one is among their causes: {@link #in} finds it.
 *
 * @since 0.1.0
 */
public class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> problems;

    /**
     * Makes it of its problems.
     *
     * @param what what was read, such as {@code "funnel"}
     * @param problems everything that is wrong, at least one
     * @param cause the failure of Jackson when the text is no JSON or YAML, else null
     */
    public DocumentException(String what, List<DocumentProblem> problems, @Nullable Throwable cause) {
        super(
                what + ": " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                        + problems.stream()
                                .map(DocumentProblem::toString)
                                .collect(Collectors.joining("\n  ", "\n  ", "")),
                cause);
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, in the order of the document; after {@link DocumentLimits#PROBLEMS} the rest is not
     * looked for.
     *
     * @return the problems, at least one
     */
    public final List<DocumentProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * Finds the exception of this type in what an {@code ObjectMapper} has thrown.
     *
     * @param thrown what was thrown
     * @return it, or the first one among its causes; empty when there is none, as when the text is no JSON at all
     */
    public static Optional<DocumentException> in(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < 100; depth++) {
            if (each instanceof DocumentException found) {
                return Optional.of(found);
            }
            each = each.getCause();
        }
        return Optional.empty();
    }
}
