package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.crm.Crm;
import io.github.funnelkit.examples.cli.crm.CrmImport;
import io.github.funnelkit.examples.cli.crm.LeftOut;
import io.github.funnelkit.examples.cli.crm.RefusedDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the pipelines of a CRM as a methodology. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Reads the pipelines of a CRM and writes them as a methodology, to be changed and used with 'assess --funnel':"
                        + " stages, win probabilities, forecast categories, ways to be won and lost, a sale type for each"
                        + " pipeline or process. Whatever cannot be carried over is listed by its place.",
        footerHeading = "%nThe files:%n",
        footer = {
            "  Salesforce  OpportunityStage.standardValueSet, with *.businessProcess or",
            "              Opportunity.object for sales processes (XML of the Metadata API)",
            "  HubSpot     the answer of GET /crm/v3/pipelines/deals (JSON)",
            "  Odoo        an export of crm.stage (CSV or .xlsx), the answer of its API",
            "              (JSON), or data with crm.stage and crm.lost.reason (XML)",
            "  Pipedrive   the answers of GET /pipelines and GET /stages (JSON)"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was written",
            "2:wrong usage, something that cannot be read or written, or no pipelines of a CRM"
        })
final class ImportCommand implements Callable<Integer> {

    private final Program program;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "What the CRM writes of its pipelines; several files that belong together; - for the standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "CRM",
            description = "Which CRM: ${COMPLETION-CANDIDATES}; found by the content when it is left out.")
    private @Nullable Crm from;

    @Mixin
    private DocumentOutput output = new DocumentOutput();

    @Mixin
    private YamlOption yaml = new YamlOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        if (RunFiles.NONE.reading(files).writing(output.file(program).path()).areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        CrmImport imported;
        try {
            imported = read();
        } catch (RefusedDocumentException refused) {
            messages.say(refused.file(), refused.reason().in(messages.language()));
            return ExitCode.FAILED;
        }
        DocumentFormat format = yaml.format(output);
        String document;
        try {
            document = FunnelFile.documents(format).write(imported.funnel());
        } catch (IllegalArgumentException unreadable) { // by whoever would read it: a name of a megabyte, say
            String reason = String.valueOf(unreadable.getMessage());
            messages.say(say("import.no-methodology", "reason", reason));
            return ExitCode.FAILED;
        }
        int written = output.write(document, format, program, messages);
        if (written == ExitCode.GOOD) {
            imported.leftOut().forEach(each -> tell(each, messages));
        }
        return written;
    }

    private CrmImport read() throws IOException, RefusedDocumentException {
        CrmImport.Files read = new CrmImport.Files();
        for (Path file : files) {
            read.read(file.toString(), () -> new InputFile(file).open(program));
        }
        return read.as(Optional.ofNullable(from));
    }

    private static void tell(LeftOut leftOut, Messages messages) {
        String words = leftOut.words().in(messages.language());
        messages.say(leftOut.file(), leftOut.place().isEmpty() ? words : leftOut.place() + ": " + words);
    }
}
