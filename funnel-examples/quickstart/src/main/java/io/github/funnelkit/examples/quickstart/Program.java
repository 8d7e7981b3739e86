package io.github.funnelkit.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine;

/**
 * The program with the world around it: where results and messages go, what day it is, and whether someone looks on.
 *
 * @param out where results go
 * @param err where messages go
 * @param clock says what day it is
 * @param terminal what the streams lead to
 */
record Program(Writer out, PrintWriter err, Clock clock, Terminal terminal) {

    /** The program at the streams of this process, which are UTF-8 whatever the platform's encoding is. */
    static Program onThisMachine() {
        return new Program(
                new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), UTF_8),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8), true),
                Clock.system(ZoneId.systemDefault()),
                Terminal.ofThisProcess());
    }

    /** Runs a command and returns its {@linkplain ExitCode exit code}. */
    int run(String... args) {
        CommandLine commandLine = new CommandLine(new FunnelCommand(this))
                .addSubcommand(new AssessCommand(this))
                .addSubcommand(new SummaryCommand(this))
                .addSubcommand(new ForecastCommand(this))
                .addSubcommand(new CalibrateCommand(this))
                .addSubcommand(new ExportCommand(this))
                .addSubcommand(new CheckCommand(this))
                .addSubcommand(new HandbookCommand(this))
                .addSubcommand(new DiffCommand(this))
                .addSubcommand(new ImpactCommand(this))
                .addSubcommand(new JourneyCommand(this))
                .setOut(new PrintWriter(out))
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false);
        int exitCode = commandLine.execute(args);
        commandLine.getOut().flush();
        err.flush();
        return exitCode;
    }

    /** A reader of the output that leaves early, or a disk that is full, is no defect of this program. */
    private int explain(Exception failure) throws Exception {
        if (failure instanceof IOException trouble) {
            err.println(FileTrouble.of(trouble).in(Locale.ENGLISH));
            return ExitCode.FAILED;
        }
        throw failure;
    }
}
