package io.github.funnelkit.examples.spark;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: what it can do is in its commands. */
@Command(
        name = "spark",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Assesses customers and journeys that outgrow one machine, with Apache Spark.",
        subcommands = {AssessCommand.class, JourneysCommand.class, GenerateCommand.class, CommandLine.HelpCommand.class
        })
final class SparkCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: assess, journeys or generate");
    }
}
