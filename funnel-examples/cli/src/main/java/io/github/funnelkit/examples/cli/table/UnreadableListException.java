package io.github.funnelkit.examples.cli.table;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A list cannot be read, or not any further: the file as a whole is wrong, not one of its rows. */
public final class UnreadableListException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;
    private final transient List<Text> notes;
    private final transient List<Text> warnings;

    /**
     * A list that cannot be read.
     *
     * @param reason what is wrong with it, where, and what would be right
     */
    public UnreadableListException(Text reason) {
        this(reason, List.of(), List.of());
    }

    private UnreadableListException(Text reason, List<Text> notes, List<Text> warnings) {
        super(reason.toString());
        this.reason = reason;
        this.notes = notes;
        this.warnings = warnings;
    }

    /**
     * The same, with what was found out about the list before it turned out to be unreadable.
     *
     * @param notesBefore what was taken for granted, before all that is said already
     * @param warningsBefore what is ignored, as above
     * @return the exception
     */
    public UnreadableListException after(List<Text> notesBefore, List<Text> warningsBefore) {
        UnreadableListException whole =
                new UnreadableListException(reason, joined(notesBefore, notes), joined(warningsBefore, warnings));
        whole.setStackTrace(getStackTrace());
        return whole;
    }

    private static List<Text> joined(List<Text> before, List<Text> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    /**
     * What is wrong with the file, where, and what would be right.
     *
     * @return the reason
     */
    public Text reason() {
        return reason;
    }

    /**
     * What was taken for granted until then.
     *
     * @return one note for each
     */
    public List<Text> notes() {
        return notes;
    }

    /**
     * What of the list is ignored, as far as that was known by then.
     *
     * @return one warning for each
     */
    public List<Text> warnings() {
        return warnings;
    }
}
