package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.files.FilePlace;
import io.github.funnelkit.examples.cli.output.ShownWriter;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The program with the world around it: where input comes from, where results and messages go, what day it is, and
 * whether someone looks on.
 *
 * <p>The streams themselves are kept from the commands: what they print goes through what keeps a terminal from acting
 * on letters that strangers have written, and whatever does not arrive makes the program fail.
 */
final class Program {

    private final InputStream in;
    private final StandardStream output;
    private final StandardStream error;
    private final PrintWriter err;
    private final Clock clock;
    private final Terminal terminal;
    private final Locale machine;

    /** The program at some streams, on a machine that speaks English. */
    Program(InputStream in, StandardStream output, StandardStream error, Clock clock, Terminal terminal) {
        this(in, output, error, clock, terminal, Locale.ENGLISH);
    }

    /** The program at some streams. */
    Program(
            InputStream in,
            StandardStream output,
            StandardStream error,
            Clock clock,
            Terminal terminal,
            Locale machine) {
        this.in = in;
        this.output = output;
        this.error = error;
        this.err = new PrintWriter(ShownWriter.ofText(error), true);
        this.clock = clock;
        this.terminal = terminal;
        this.machine = machine;
    }

    /** The program at the streams of this process. */
    static Program onThisMachine() {
        return new Program(
                // buffered, as on JDK 17 a pipe that is read by numbers of bytes fails otherwise
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                StandardStream.of(FileDescriptor.out, "/dev/stdout"),
                StandardStream.of(FileDescriptor.err, "/dev/stderr"),
                Clock.system(ZoneId.systemDefault()),
                Terminal.ofThisProcess(),
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The standard input. */
    InputStream in() {
        return in;
    }

    /** Where results go as text for people. */
    Writer out() {
        return ShownWriter.ofText(output);
    }

    /** Where results go that have been made clean of what a terminal acts on, and painted with what it is to act on. */
    Writer painted() {
        return output;
    }

    /** Where results go as JSON. */
    Writer json() {
        return ShownWriter.ofJson(output);
    }

    /** Where messages go. */
    PrintWriter err() {
        return err;
    }

    /** Whether a file is what the standard output leads to. */
    boolean prints(Path file) {
        return output.path().filter(path -> FilePlace.areSame(path, file)).isPresent();
    }

    /** Whether a file is what the standard error leads to. */
    boolean tells(Path file) {
        return error.path().filter(path -> FilePlace.areSame(path, file)).isPresent();
    }

    Clock clock() {
        return clock;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Runs a command and returns its {@linkplain ExitCode exit code}. */
    int run(String... args) {
        Locale language = SpokenLanguage.askedFor(machine, args);
        Failures failures = new Failures(err, language);
        int exitCode;
        try {
            exitCode = commandLine(language).execute(args);
        } catch (Error failure) {
            exitCode = failures.of(failure);
        }
        return ended(exitCode, failures);
    }

    /** The commands, for a reader. */
    CommandLine commandLine(Locale language) {
        Failures failures = new Failures(err, language);
        return new CommandLine(new FunnelCommand(this))
                .addSubcommand(new AssessCommand(this))
                .addSubcommand(new ColumnsCommand(this))
                .addSubcommand(new WeekCommand(this))
                .addSubcommand(new ShowCommand(this))
                .addSubcommand(new AskCommand(this))
                .addSubcommand(new SummaryCommand(this))
                .addSubcommand(new AuditCommand(this))
                .addSubcommand(new CheckupCommand(this))
                .addSubcommand(new WaterfallCommand(this))
                .addSubcommand(new FormCommand(this))
                .addSubcommand(new CoverageCommand(this))
                .addSubcommand(new ForecastCommand(this))
                .addSubcommand(new CalibrateCommand(this))
                .addSubcommand(new LearnCommand(this))
                .addSubcommand(new BacktestCommand(this))
                .addSubcommand(new ConformCommand(this))
                .addSubcommand(new ExportCommand(this))
                .addSubcommand(new ImportCommand(this))
                .addSubcommand(new CheckCommand(this))
                .addSubcommand(new HandbookCommand(this))
                .addSubcommand(new DiffCommand(this))
                .addSubcommand(new ImpactCommand(this))
                .addSubcommand(new MergeCommand(this))
                .addSubcommand(new JourneyCommand(this))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new CompletionCommand(this))
                .setOut(new PrintWriter(out()))
                .setErr(err)
                // its styles are escapes, and no text has any
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .registerConverter(Path.class, new FileName(language))
                .setDefaultValueProvider(this::defaultValue)
                .setResourceBundle(UsageWords.of(language))
                .setParameterExceptionHandler((wrong, words) -> failures.ofUsage(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failures.of(failure))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false);
    }

    /** Only the language goes by the machine. */
    private @Nullable String defaultValue(ArgSpec argument) {
        boolean isLanguage =
                argument instanceof OptionSpec option && option.longestName().equals("--locale");
        return isLanguage ? SpokenLanguage.ofMachine(machine).toLanguageTag() : null;
    }

    /** The exit code when everything has been printed, or could not be. */
    private int ended(int exitCode, Failures failures) {
        int printed = output.end().map(failures::ofPrinting).orElse(exitCode);
        err.flush();
        int told = error.end().map(Failures::exitCode).orElse(printed);
        return exitCode == ExitCode.FAILED ? exitCode : Math.max(printed, told);
    }
}
