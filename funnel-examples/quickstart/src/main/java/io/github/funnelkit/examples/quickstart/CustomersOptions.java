package io.github.funnelkit.examples.quickstart;

import io.github.funnelkit.definition.Funnel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which customers are assessed, by what, as of when, and in which language that is told. */
final class CustomersOptions {

    /** The day for which the sample was made. */
    private static final String SAMPLE_AS_OF = "2026-11-23";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The list of customers; the sample that the program ships when it is left out.")
    private @Nullable Path list;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to assess as of, as YYYY-MM-DD; today when it is left out (for the sample: "
                    + SAMPLE_AS_OF + ").")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; when it is left out, ndjson for .ndjson and .jsonl, else csv.")
    private @Nullable InputFormat inputFormat;

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RejectsOption rejects = new RejectsOption();

    /** The run over the list; when the methodology cannot be read, says why and gives nothing. */
    Optional<AssessRun> run(Program program) {
        if (list == null && inputFormat != null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--input-format tells the format of a list: name its FILE");
        }
        LocalDate usualDay = list == null ? LocalDate.parse(SAMPLE_AS_OF) : LocalDate.now(program.clock());
        InputFormat usualFormat = list == null ? InputFormat.CSV : InputFormat.of(list);
        Messages messages = language.messages(program.err());
        Optional<Funnel> funnel = methodology.funnel(messages);
        return funnel.map(by -> new AssessRun(
                program,
                list == null ? ListFile.sampleCustomers() : ListFile.of(list),
                inputFormat == null ? usualFormat : inputFormat,
                by,
                methodology.file(),
                asOf == null ? usualDay : asOf,
                rejects.file(),
                messages));
    }
}
