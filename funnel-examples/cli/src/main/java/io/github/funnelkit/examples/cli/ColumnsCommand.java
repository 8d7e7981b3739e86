package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.CustomerList;
import io.github.funnelkit.examples.cli.customers.ListColumns;
import io.github.funnelkit.examples.cli.customers.ListColumns.Named;
import io.github.funnelkit.examples.cli.customers.ListColumns.Reason;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.TerminalText;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what the columns of a list are taken for. */
@Command(
        name = "columns",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Says what each column of a list is taken for, what of the methodology no column gives, and how to say it"
                        + " otherwise. It assesses nobody.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the columns are printed", "2:wrong usage, or something that cannot be read or written"})
final class ColumnsCommand implements Callable<Integer> {

    private final Program program;

    @Parameters(
            paramLabel = "LIST",
            description = "The list, as 'funnel assess' reads it; the standard input when it is -.")
    private Path list = Path.of("");

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Mixin
    private ListInputOptions input = new ListInputOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ColumnsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        ListInput named = input.of(ListFile.of(list), language.locale());
        Optional<Funnel> funnel = methodology.funnel(messages);
        RunFiles files = RunFiles.NONE.reading(Optional.of(list)).reading(methodology.file());
        if (funnel.isEmpty() || files.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        try (ListSource source = new ListSource(named.list(), program)) {
            if (InputFormat.of(source, list) == InputFormat.NDJSON) {
                throw new UnreadableListException(say("columns.json"));
            }
            ListColumns columns = CustomerList.columns(source, named.options(), funnel.get());
            columns.notes()
                    .forEach(note -> messages.say(
                            list.toString(), say("reading.note", "note", note).in(messages.language())));
            print(columns, messages.language());
            return ExitCode.GOOD;
        } catch (UnreadableListException unreadable) {
            messages.say(list.toString(), unreadable.reason().in(messages.language()));
            return ExitCode.FAILED;
        }
    }

    private void print(ListColumns columns, Locale reader) throws IOException {
        Writer out = program.out();
        Grid grid = new Grid(
                List.of(
                        Grid.Column.words(say("columns.heading")),
                        Grid.Column.words(say("columns.taken-for")),
                        Grid.Column.words(say("columns.reason")),
                        Grid.Column.words(say("columns.example"))),
                reader);
        for (ListColumns.Column column : columns.columns()) {
            String factor = column.factor().compareTo(BigDecimal.ONE) == 0
                    ? ""
                    : " × " + say("result.number", "number", column.factor()).in(reader);
            grid.add(List.of(
                    column.heading(),
                    column.meant().map(meant -> words(meant, reader) + factor).orElse(""),
                    reason(column.reason()).in(reader),
                    column.example()));
        }
        out.write(grid.print(program.terminal().width()));
        if (!columns.missing().isEmpty()) {
            out.write("\n" + say("columns.missing").in(reader) + "\n");
            for (Named missing : columns.missing()) {
                out.write("  " + TerminalText.oneLine(words(missing, reader)) + "\n");
            }
        }
        String mapping = mapping(columns);
        if (!mapping.isEmpty()) {
            out.write(
                    "\n" + say("columns.mapping").in(reader) + "\n  --map \"" + TerminalText.oneLine(mapping) + "\"\n");
        }
        out.flush();
    }

    private static String words(Named meant, Locale reader) {
        String label = meant.label().in(reader);
        return label.equals(meant.id())
                ? label
                : say("columns.named", "label", label, "id", meant.id()).in(reader);
    }

    private static Text reason(Reason reason) {
        return switch (reason) {
            case NAME -> say("columns.by-name");
            case SAID -> say("columns.said");
            case ASSUMED -> say("columns.assumed");
            case NONE -> say("columns.ignored");
        };
    }

    /** What would be said to make sure: what was not taken by its name. */
    private static String mapping(ListColumns columns) {
        List<String> pairs = new ArrayList<>();
        for (ListColumns.Column column : columns.columns()) {
            if (column.reason() == Reason.ASSUMED || column.reason() == Reason.SAID) {
                pairs.add(column.heading() + "=" + column.meant().map(Named::id).orElse(""));
            }
        }
        return pairs.stream().collect(Collectors.joining(","));
    }
}
