package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.customers.Preset;
import io.github.funnelkit.examples.cli.table.TableOptions;
import io.github.funnelkit.examples.cli.values.DateOrder;
import io.github.funnelkit.examples.cli.values.NumberStyle;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a list of customers is read, where that is not to be found out. */
final class ListInputOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; when it is left out, ndjson for what begins with {, else csv or xlsx.")
    private @Nullable InputFormat format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of CSV, such as GB18030; found out when it is left out.")
    private @Nullable String encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "What stands between the cells of CSV: , ; | or tab; found out when it is left out.")
    private @Nullable String delimiter;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a spreadsheet; the first table when it is left out.")
    private @Nullable String sheet;

    @Option(
            names = "--map",
            paramLabel = "HEADING=NAME",
            description =
                    "What columns hold, as 'heading=name,heading=name', or a file of such lines; nothing behind = for a"
                            + " column to ignore. 'funnel columns' proposes one.")
    private List<String> mapping = new ArrayList<>();

    @Option(
            names = "--preset",
            paramLabel = "PROGRAM",
            description =
                    "The program that exported the list: ${COMPLETION-CANDIDATES}. A column of stages is read where"
                            + " it names stages of the methodology; --map says it otherwise.")
    private @Nullable Preset preset;

    @Option(names = "--sale-type", paramLabel = "TYPE", description = "The sale type of the rows that name none.")
    private @Nullable String saleType;

    @Option(names = "--row-ids", description = "The numbers of the lines are the ids of the customers.")
    private boolean rowIds;

    @Option(
            names = "--number-format",
            paramLabel = "EXAMPLE",
            description = "How numbers are written, as 1,234.56 or 1.234,56; found out by column when it is left out.")
    private @Nullable String numberFormat;

    @Option(
            names = "--date-format",
            paramLabel = "FORM",
            description =
                    "How dates are written whose year stands last, as d.m.yyyy or m/d/yyyy; found out by column when it"
                            + " is left out.")
    private @Nullable String dateFormat;

    @Mixin
    private RecordsOption records = new RecordsOption();

    /** The option that is about a list, which must be named then; empty when there is none. */
    Optional<String> aboutList() {
        return format != null
                ? Optional.of("--input-format")
                : records.isGiven() ? Optional.of(RecordsOption.NAME) : Optional.empty();
    }

    /** The list with what is said of it. */
    ListInput of(ListFile list, Locale language) {
        TableOptions table = new TableOptions(
                read("--encoding", encoding, "option.encoding", ListInputOptions::charset, language),
                read("--delimiter", delimiter, "option.delimiter", ListInputOptions::sign, language),
                Optional.ofNullable(sheet));
        ListOptions options = new ListOptions(
                table,
                new ListMapping(mapping).columns(message -> wrong("--map", message.in(language))),
                Optional.ofNullable(saleType),
                rowIds,
                read("--number-format", numberFormat, "option.number-format", NumberStyle::of, language),
                read("--date-format", dateFormat, "option.date-format", DateOrder::of, language),
                Optional.empty(),
                Optional.ofNullable(preset));
        List<RecordsInput> others =
                records.lists(options, language, message -> wrong(RecordsOption.NAME, message.in(language)));
        ListOptions ofCustomers = options.mapping(RecordsOption.ofCustomers(options.mapping(), others));
        return new ListInput(list, Optional.ofNullable(format), ofCustomers, others);
    }

    private <T> Optional<T> read(
            String option, @Nullable String given, String key, Function<String, Optional<T>> reader, Locale language) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<T> read = reader.apply(given);
        if (read.isEmpty()) {
            throw wrong(option, say(key, "given", given).in(language));
        }
        return read;
    }

    private ParameterException wrong(String option, String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), option + ": " + message);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Character> sign(String given) {
        if (given.equalsIgnoreCase("tab") || given.equals("\\t")) {
            return Optional.of('\t');
        }
        boolean sign = given.length() == 1 && !Character.isLetterOrDigit(given.charAt(0)) && given.charAt(0) != '"';
        return sign && given.charAt(0) != '\n' && given.charAt(0) != '\r'
                ? Optional.of(given.charAt(0))
                : Optional.empty();
    }
}
