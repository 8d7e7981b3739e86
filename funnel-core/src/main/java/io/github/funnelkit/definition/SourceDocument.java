package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The document that a methodology comes from, in which the references of its items are places. It is not called Source, as
 * that is where a single item comes from.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param title the title
 * @param date when it was published; empty when that is not known
 * @param pages how many pages it has, at least 1; empty when that is not known
 * @param note what else there is to know, such as how much of it was there to be read; empty when nothing is
 * @since 0.1.0
 */
public record SourceDocument(Text title, Optional<LocalDate> date, OptionalInt pages, Optional<Text> note) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the number of pages is less than 1
     */
    public SourceDocument {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(note, "note");
        if (pages.isPresent() && pages.getAsInt() < 1) {
            throw new IllegalArgumentException("a document of " + pages.getAsInt() + " pages: expected at least 1");
        }
    }

    /**
     * A document of which nothing but the title is known.
     *
     * @param title the title
     * @return the document
     */
    public static SourceDocument of(Text title) {
        return new SourceDocument(title, Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /**
     * This document with its date.
     *
     * @param published when it was published
     * @return a new document
     */
    public SourceDocument withDate(LocalDate published) {
        return new SourceDocument(title, Optional.of(published), pages, note);
    }

    /**
     * This document with its length.
     *
     * @param number how many pages it has, at least 1
     * @return a new document
     * @throws IllegalArgumentException if the number is less than 1
     */
    public SourceDocument withPages(int number) {
        return new SourceDocument(title, date, OptionalInt.of(number), note);
    }

    /**
     * This document with what else there is to know.
     *
     * @param known the note
     * @return a new document
     */
    public SourceDocument withNote(Text known) {
        return new SourceDocument(title, date, pages, Optional.of(known));
    }
}
