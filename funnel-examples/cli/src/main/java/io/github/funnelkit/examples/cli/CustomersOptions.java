package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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

    @Option(
            names = "--reached",
            description = "Takes the stage that the list names as reached by right: only standing criteria of it and of"
                    + " the stages below are asked again, and what is above must hold on the day. When it is left out,"
                    + " the stage is a claim that is held against the facts.")
    private boolean reached;

    @Option(
            names = "--holding",
            paramLabel = "RULE",
            description =
                    "For how long all criteria are asked: entry (for entering their stage) or standing (for as long"
                            + " as a customer stays); as the methodology says when it is left out.")
    private @Nullable HoldingRule holding;

    /** The holding rules as they are written. */
    enum HoldingRule {
        entry(Holding.ENTRY),
        standing(Holding.STANDING);

        private final Holding holding;

        HoldingRule(Holding holding) {
            this.holding = holding;
        }

        /** The funnel with this rule for all its criteria, as a version of its own unless it has it already. */
        Funnel of(Funnel funnel) {
            return funnel.criteria().stream().allMatch(criterion -> criterion.holding() == holding)
                    ? funnel
                    : funnel.derive(
                            funnel.id(),
                            funnel.version() + "+holding." + holding.id(),
                            changed -> changed.holds(holding));
        }
    }

    @Mixin
    private ListInputOptions input = new ListInputOptions();

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RejectsOption rejects = new RejectsOption();

    /** Whether a list is named; else it is the sample. */
    boolean hasList() {
        return list != null;
    }

    /** The language in which is told. */
    Locale language() {
        return language.locale();
    }

    /**
     * Which customer is meant. The only argument names one of the sample, unless there is a list of that name.
     *
     * @param named what stands behind the list
     * @throws ParameterException if nothing names one
     */
    String customer(@Nullable String named) {
        if (named != null) {
            return named;
        }
        if (list == null || new InputFile(list).isStandardInput() || Files.exists(list)) {
            CommandSpec command = Objects.requireNonNull(spec);
            List<PositionalParamSpec> arguments = command.positionalParameters();
            throw new MissingParameterException(command.commandLine(), arguments.get(arguments.size() - 1), "");
        }
        String only = list.toString();
        list = null;
        return only;
    }

    /** Another list, read as the one that is named is. */
    ListInput named(Path other) {
        return input.of(ListFile.of(other), language.locale());
    }

    /**
     * The run over the list; when the methodology cannot be read, says why and gives nothing.
     *
     * @param program the program
     * @param more another file that is read for it, if there is any
     */
    Optional<AssessRun> run(Program program, Optional<Path> more) {
        Optional<String> aboutList = input.aboutList();
        if (list == null && aboutList.isPresent()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    say("program.no-list", "option", aboutList.get()).in(language.locale()));
        }
        LocalDate usualDay = list == null ? LocalDate.parse(SAMPLE_AS_OF) : LocalDate.now(program.clock());
        Messages messages = language.messages(program.err());
        ListInput named = input.of(list == null ? ListFile.sampleCustomers() : ListFile.of(list), language.locale());
        Optional<Funnel> funnel = methodology.funnel(messages).map(by -> holding == null ? by : holding.of(by));
        return funnel.map(by -> new AssessRun(
                program,
                named,
                by,
                asOf == null ? usualDay : asOf,
                reached,
                Rejects.in(rejects.file()),
                RunFiles.NONE
                        .reading(Optional.ofNullable(list))
                        .reading(named.files())
                        .reading(methodology.file())
                        .reading(more),
                messages));
    }
}
