package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What customers are assessed by: a form of the standard, or a methodology of one's own. */
final class Methodology {

    @Option(
            names = "--standard",
            paramLabel = "FORM",
            description = "The form of the standard: ${COMPLETION-CANDIDATES}; documented when it is left out.")
    private Standard standard = Standard.DOCUMENTED;

    @Option(
            names = "--funnel",
            paramLabel = "FILE",
            description =
                    "A methodology to use instead of the standard, a JSON or YAML file; 'funnel export' shows how one"
                            + " looks, 'funnel check' what is wrong with one.")
    private @Nullable Path file;

    /** The file that holds it; empty for the standard. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Gives the funnel; when its file cannot be read, says why and gives nothing. */
    Optional<Funnel> funnel(Messages messages) {
        return file == null ? Optional.of(standard.funnel()) : new FunnelFile(file).readOrSayWhyNot(messages);
    }
}
