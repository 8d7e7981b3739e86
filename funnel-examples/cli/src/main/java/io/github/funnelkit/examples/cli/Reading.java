package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.customers.ReadRow;
import io.github.funnelkit.examples.cli.customers.RejectedRow;
import io.github.funnelkit.examples.cli.customers.RejectsFile;
import io.github.funnelkit.examples.cli.customers.Row;
import io.github.funnelkit.examples.cli.customers.Rows;
import io.github.funnelkit.examples.cli.files.UnwrittenException;
import io.github.funnelkit.examples.cli.output.NoResultException;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list from its first row to its last: hands the good rows on, says what is wrong with the others and keeps them
 * where that is asked for.
 *
 * @param program the program
 * @param list the list
 * @param opener opens it
 * @param done says what has been done with so many rows, such as "3 customers assessed"
 * @param rejects where rejected rows are kept
 * @param written the files that are written, among them that of the rejected rows
 * @param messages says what is wrong
 * @param <T> what a row says
 */
record Reading<T>(
        Program program,
        ListFile list,
        Opener<T> opener,
        LongFunction<Text> done,
        Rejects rejects,
        List<Path> written,
        Messages messages) {

    private static final Text NOT_WRITTEN = say("reading.not-written");

    /** Opens a list. */
    @FunctionalInterface
    interface Opener<T> {
        Rows<T> open(ListSource list) throws IOException;
    }

    /** What is done with the rows; closed in any case, also when the list could not be read to its end. */
    interface Work<T> extends Closeable {

        /** Takes a good row. */
        void take(T row) throws IOException;

        /** Takes what a row says without the cells that are wrong. */
        default void takeRest(T rest) throws IOException {}

        /** Comes after the last row. */
        void end(long taken, long rejected) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** Starts the work, when the list has been opened. */
    @FunctionalInterface
    interface Start<T> {
        Work<T> start() throws IOException;
    }

    /** Says that so many customers were assessed. */
    static Text assessed(long customers) {
        return say("reading.assessed", "count", customers);
    }

    /** Does the work and returns the exit code. */
    int run(Start<T> start) {

        try (ListSource source = new ListSource(list, program);
                Rows<T> rows = opener.open(source)) {
            tell(rows.notes(), rows.warnings());
            return read(rows, start);
        } catch (UnreadableListException unreadable) {
            tell(unreadable.notes(), unreadable.warnings());
            tell(unreadable.reason());
        } catch (NoResultException impossible) {
            tell(Text.of(String.valueOf(impossible.getMessage())));
        } catch (PrintingException lost) {
            return unprinted(lost);
        } catch (UnwrittenException failure) {
            messages.say(FileTrouble.of(failure));
        } catch (IOException failure) {
            tell(FileTrouble.of(failure));
        }
        return ExitCode.FAILED;
    }

    /** Nothing is written where results were lost; who left on purpose need not be told but of the files. */
    private int unprinted(PrintingException lost) {
        written.forEach(file -> messages.say(file.toString(), NOT_WRITTEN.in(messages.language())));
        return written.isEmpty() ? Failures.exitCode(lost) : ExitCode.FAILED;
    }

    private int read(Rows<T> rows, Start<T> start) throws IOException {
        long taken = 0;
        long rejected = 0;
        ProblemCounts problems = new ProblemCounts(messages.language());
        ModestHeap heap = new ModestHeap();
        try (RejectsFile rejectsFile = rejects.file().isPresent()
                        ? RejectsFile.create(rejects.file().get(), rows.headingText())
                        : null;
                Work<T> work = start.start()) {
            for (Optional<Row<T>> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get() instanceof ReadRow<T> good) {
                    work.take(good.content());
                    taken++;
                } else if (row.get() instanceof RejectedRow<T> bad) {
                    reject(bad, problems, rejectsFile);
                    if (bad.rest().isPresent()) {
                        work.takeRest(bad.rest().get());
                    }
                    rejected++;
                }
                heap.look();
            }
            work.end(taken, rejected);
            program.out().flush();
            tell(problems);
            rows.remarks().forEach(remark -> tell(say("reading.note", "note", remark)));
            if (rejectsFile != null) {
                rejectsFile.complete();
            }
        } catch (UnreadableListException unreadable) {
            program.out().flush();
            tell(problems);
            tell(say("reading.stopped", "taken", done.apply(taken), "rejected", rejected));
            throw unreadable;
        }
        if (rejected > 0) {
            messages.say(summary(done.apply(taken), rejected, rows.ending()));
        }
        return rejected == 0 ? ExitCode.GOOD : ExitCode.SOME_REJECTED;
    }

    private void tell(List<Text> notes, List<Text> warnings) {
        notes.forEach(note -> tell(say("reading.note", "note", note)));
        warnings.forEach(warning -> tell(say("reading.warning", "warning", warning)));
    }

    private void tell(Text message) {
        messages.say(list.name(), message.in(messages.language()));
    }

    private void tell(ProblemCounts problems) {
        problems.words().forEach(words -> messages.say(list.name(), words));
    }

    private static void reject(RejectedRow<?> row, ProblemCounts problems, @Nullable RejectsFile file)
            throws IOException {
        row.problems().forEach(problems::add);
        if (file != null) {
            file.add(row);
        }
    }

    private Text summary(Text taken, long rejected, String ending) {
        if (rejects.file().isPresent()) {
            return say(
                    "reading.kept",
                    "taken",
                    taken,
                    "rejected",
                    rejected,
                    "file",
                    rejects.file().get());
        }
        return rejects.option()
                .map(option -> say(
                        "reading.not-kept", "taken", taken, "rejected", rejected, "option", option + " FILE." + ending))
                .orElseGet(() -> say("reading.rejected", "taken", taken, "rejected", rejected));
    }
}
