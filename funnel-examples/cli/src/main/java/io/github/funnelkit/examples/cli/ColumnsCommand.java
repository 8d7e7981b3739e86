package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.CustomerList;
import io.github.funnelkit.examples.cli.customers.ListColumns;
import io.github.funnelkit.examples.cli.customers.ListColumns.Named;
import io.github.funnelkit.examples.cli.customers.ListColumns.Reason;
import io.github.funnelkit.examples.cli.customers.RecordList;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.TerminalText;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.Fact;
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
        RunFiles files =
                RunFiles.NONE.reading(Optional.of(list)).reading(named.files()).reading(methodology.file());
        if (funnel.isEmpty() || files.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        List<String> given = named.records().stream()
                .flatMap(records -> records.meant(funnel.get()).stream())
                .<String>map(Fact::id)
                .toList();
        int exitCode = print(
                named.list(),
                source -> CustomerList.columns(source, named.options(), funnel.get())
                        .besides(given),
                "",
                messages);
        for (RecordsInput records : named.records()) {
            Optional<Fact<?>> collection = SecondLists.collection(records, funnel.get(), messages);
            if (exitCode != ExitCode.GOOD || collection.isEmpty()) {
                return ExitCode.FAILED;
            }
            program.out().write("\n" + TerminalText.oneLine(records.list().name()) + "\n\n");
            exitCode = print(
                    records.list(),
                    source -> RecordList.columns(source, records.options(), collection.get()),
                    records.collection() + ".",
                    messages);
        }
        return exitCode;
    }

    /** Looks at the columns of a list. */
    private interface Look {
        ListColumns at(ListSource source) throws IOException;
    }

    private int print(ListFile file, Look look, String collection, Messages messages) throws IOException {
        try (ListSource source = new ListSource(file, program)) {
            if (file.file().isPresent() && InputFormat.of(source, file.file().get()) == InputFormat.NDJSON) {
                throw new UnreadableListException(say("columns.json"));
            }
            ListColumns columns = look.at(source);
            tell(columns.notes(), file, messages);
            print(columns, collection, messages.language());
            return ExitCode.GOOD;
        } catch (UnreadableListException unreadable) {
            tell(unreadable.notes(), file, messages);
            messages.say(file.name(), unreadable.reason().in(messages.language()));
            return ExitCode.FAILED;
        }
    }

    private static void tell(List<Text> notes, ListFile file, Messages messages) {
        notes.forEach(note ->
                messages.say(file.name(), say("reading.note", "note", note).in(messages.language())));
    }

    private void print(ListColumns columns, String collection, Locale reader) throws IOException {
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
                    meant(column, reader, factor),
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
        String mapping = mapping(columns, collection);
        if (!mapping.isEmpty()) {
            out.write(
                    "\n" + say("columns.mapping").in(reader) + "\n  --map \"" + TerminalText.oneLine(mapping) + "\"\n");
        }
        out.flush();
    }

    private static String meant(ListColumns.Column column, Locale reader, String factor) {
        return column.meant().stream()
                .map(meant -> words(meant, reader) + factor)
                .collect(Collectors.joining("; "));
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
            case PRESET -> say("columns.by-preset");
            case ASSUMED -> say("columns.assumed");
            case NONE -> say("columns.ignored");
        };
    }

    /** What would be said to make sure: what was not taken by its name. */
    private static String mapping(ListColumns columns, String collection) {
        List<String> pairs = new ArrayList<>();
        for (ListColumns.Column column : columns.columns()) {
            if (column.reason() == Reason.ASSUMED || column.reason() == Reason.SAID) {
                pairs.add(column.heading() + "="
                        + column.meant().stream()
                                .map(Named::id)
                                .distinct()
                                .findFirst()
                                .map(id -> collection + id)
                                .orElse(""));
            }
        }
        return pairs.stream().collect(Collectors.joining(","));
    }
}
