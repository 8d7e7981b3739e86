package io.github.funnelkit.examples.quickstart;

import io.github.funnelkit.text.Text;
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

    /** Files of which some may not be named. */
    static RunFiles named(List<Optional<Path>> read, List<Optional<Path>> written) {
        return new RunFiles(
                read.stream().flatMap(Optional::stream).toList(),
                written.stream().flatMap(Optional::stream).toList());
    }

    /** Says which cannot be read or written, or would be overwritten; whether there is any such. */
    boolean areInTheWay(Messages messages) {
        boolean trouble = areInTheWay(read, FileTrouble::ofReading, messages);
        trouble |= areInTheWay(written, FileTrouble::ofWriting, messages);
        if (trouble) {
            return true;
        }
        Optional<Path> overwritten = IntStream.range(0, written.size())
                .filter(i -> Stream.concat(read.stream(), written.subList(0, i).stream())
                        .anyMatch(other -> FileTrouble.areSame(written.get(i), other)))
                .mapToObj(written::get)
                .findFirst();
        overwritten.ifPresent(file -> messages.say(file.toString(), FileTrouble.TWO_PURPOSES.in(messages.language())));
        return overwritten.isPresent();
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
}
