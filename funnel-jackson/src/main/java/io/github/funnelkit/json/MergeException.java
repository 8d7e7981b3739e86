package io.github.funnelkit.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What three definitions go together to is none itself. It carries what must be decided and put right: the conflicts, what is
 * wrong with the document as it came of the merge, and that document, in which ours stands where both have changed the same.
 *
 * @since 0.1.0
 */
public final class MergeException extends DocumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<MergeConflict> conflicts;
    /** The merged document. */
    private final String document;

    /**
     * Makes it of what came of a merge.
     *
     * @param problems everything that is wrong with the document, at least one, with the lines and columns of it
     * @param conflicts the places to decide; none when each change alone is fine and only the two together are not
     * @param document what came of the merge, as the documents are written
     */
    public MergeException(List<DocumentProblem> problems, List<MergeConflict> conflicts, String document) {
        super("merged funnel definition", problems, null);
        this.conflicts = List.copyOf(conflicts);
        this.document = document;
    }

    /**
     * The problems, and the conflicts where there are any.
     *
     * @return the message in English
     */
    @Override
    public String getMessage() {
        return super.getMessage()
                + conflicts().stream().map(each -> "\n  conflict at " + each).collect(Collectors.joining());
    }

    /**
     * The places to decide, in the order of {@link FunnelMerge#conflicts}.
     *
     * @return the conflicts; none when each change alone is fine and only the two together are not
     */
    public List<MergeConflict> conflicts() {
        return conflicts == null ? List.of() : conflicts;
    }

    /**
     * What came of the merge, to be put right by hand: with our id and version and derived from theirs.
     *
     * @return the document as these documents are written, with a line break at its end
     */
    public String document() {
        return document;
    }
}
