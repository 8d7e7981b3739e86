package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

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
            description = "The list of customers; the sample that the program ships when it is left out."
                    + " The standard input when it is -.")
    private @Nullable Path list;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to assess as of, as YYYY-MM-DD; today when it is left out (for the sample: "
                    + SAMPLE_AS_OF + ").")
    private @Nullable LocalDate asOf;

    @Mixin
    private ListInputOptions input = new ListInputOptions();

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RejectsOption rejects = new RejectsOption();

    /**
     * The run over the list; when the methodology cannot be read, says why and gives nothing.
     *
     * @param program the program
     * @param more another file that is read for it, if there is any
     */
    Optional<AssessRun> run(Program program, Optional<Path> more) {
        if (list == null && input.isNamed()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    say("program.no-list").in(language.locale()));
        }
        LocalDate usualDay = list == null ? LocalDate.parse(SAMPLE_AS_OF) : LocalDate.now(program.clock());
        Messages messages = language.messages(program.err());
        Optional<Funnel> funnel = methodology.funnel(messages);
        return funnel.map(by -> new AssessRun(
                program,
                input.of(list == null ? ListFile.sampleCustomers() : ListFile.of(list), language.locale()),
                by,
                asOf == null ? usualDay : asOf,
                rejects.file(),
                RunFiles.NONE
                        .reading(Optional.ofNullable(list))
                        .reading(methodology.file())
                        .reading(more),
                messages));
    }
}
