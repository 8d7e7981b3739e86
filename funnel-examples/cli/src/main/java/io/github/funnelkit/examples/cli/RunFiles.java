package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.files.FilePlace;
import io.github.funnelkit.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of one run, looked at before the work starts.
 *
 * @param read those to be read
 * @param written those to be written
 */
record RunFiles(List<Path> read, List<Path> written) {

    static final RunFiles NONE = new RunFiles(List.of(), List.of());

    /** What any number of things can be written to, as nothing is kept. */
    private static final Path NOWHERE = Path.of("/dev/null");

    /** The same files and another to be read, if it is named. */
    RunFiles reading(Optional<Path> file) {
        return new RunFiles(with(read, file), written);
    }

    /** The same files and others to be read. */
    RunFiles reading(List<Path> files) {
        return new RunFiles(Stream.concat(read.stream(), files.stream()).toList(), written);
    }

    /** The same files and another to be written, if it is named. */
    RunFiles writing(Optional<Path> file) {
        return new RunFiles(read, with(written, file));
    }

    private static List<Path> with(List<Path> files, Optional<Path> another) {
        return Stream.concat(files.stream(), another.stream()).toList();
    }

    /** Says which cannot be read or written, or would be overwritten; whether there is any such. */
    boolean areInTheWay(Program program, Messages messages) {
        boolean trouble = areInTheWay(read, FileTrouble::ofReading, messages);
        trouble |= areInTheWay(written, FileTrouble::ofWriting, messages);
        if (trouble) {
            return true;
        }
        Optional<Path> twice = readTwice(program).or(() -> writtenTwice(program));
        twice.ifPresent(file -> messages.say(file.toString(), FileTrouble.TWO_PURPOSES.in(messages.language())));
        return twice.isPresent();
    }

    private static boolean areInTheWay(List<Path> files, Function<Path, Optional<Text>> check, Messages messages) {
        boolean trouble = false;
        for (Path file : files) {
            Optional<Text> reason = check.apply(file);
            reason.ifPresent(text -> messages.say(file.toString(), text.in(messages.language())));
            trouble |= reason.isPresent();
        }
        return trouble;
    }

    /** A file that is printed over while it is read, or a stream that is read a second time, when it is at its end. */
    private Optional<Path> readTwice(Program program) {
        return IntStream.range(0, read.size())
                .filter(i -> isPrintedOver(read.get(i), program)
                        || read.subList(0, i).stream().anyMatch(other -> areOneStream(other, read.get(i))))
                .mapToObj(read::get)
                .findFirst();
    }

    private static boolean isPrintedOver(Path file, Program program) {
        Path place = place(file);
        return Files.isRegularFile(place) && (program.prints(place) || program.tells(place));
    }

    private static boolean areOneStream(Path one, Path other) {
        if (new InputFile(one).isStandardInput() && one.equals(other)) {
            return true;
        }
        return FilePlace.areSame(place(one), place(other)) && !Files.isRegularFile(place(one));
    }

    private Optional<Path> writtenTwice(Program program) {
        return IntStream.range(0, written.size())
                .filter(i -> {
                    Path file = written.get(i);
                    return OutputFile.isStandardOutput(file, program)
                            || program.tells(file)
                            || Stream.concat(
                                            read.stream().map(RunFiles::place).filter(Files::isRegularFile),
                                            written.subList(0, i).stream())
                                    .anyMatch(other -> FilePlace.areSame(file, other));
                })
                .mapToObj(written::get)
                .filter(file -> !FilePlace.areSame(file, NOWHERE))
                .findFirst();
    }

    private static Path place(Path file) {
        return new InputFile(file).place();
    }
}
