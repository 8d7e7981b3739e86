package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.table.TableOptions;
import io.github.funnelkit.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Collections that have lists of their own. */
final class RecordsOption {

    static final String NAME = "--records";

    @Option(
            names = NAME,
            paramLabel = "COLLECTION=FILE",
            description =
                    "A second list, CSV or .xlsx (FILE.xlsx#SHEET), with the records of a collection and the id of"
                            + " the customer in each row; a customer without rows has none. It is kept in memory. In --map its"
                            + " facts are COLLECTION.FACT. Can be repeated.")
    private List<String> given = new ArrayList<>();

    /** Whether there is any. */
    boolean isGiven() {
        return !given.isEmpty();
    }

    /**
     * The second lists.
     *
     * @param main what is said of the list of customers
     * @param language the reader's language
     * @param refusal makes what is thrown when they are said wrongly
     */
    List<RecordsInput> lists(ListOptions main, Locale language, Function<Text, ? extends RuntimeException> refusal) {
        List<RecordsInput> lists = new ArrayList<>();
        for (String each : given) {
            int equals = each.indexOf('=');
            String collection = equals < 0 ? "" : each.substring(0, equals).strip();
            if (collection.isEmpty() || each.endsWith("=")) {
                throw refusal.apply(say("records.option", "given", each));
            }
            lists.add(list(collection, each.substring(equals + 1), main, language, refusal));
        }
        return lists;
    }

    private static RecordsInput list(
            String collection,
            String file,
            ListOptions main,
            Locale language,
            Function<Text, ? extends RuntimeException> refusal) {
        int mark = file.lastIndexOf('#');
        try {
            Path whole = new FileName(language).convert(file);
            boolean hasSheet = mark > 0 && !Files.exists(whole);
            Path path = hasSheet ? new FileName(language).convert(file.substring(0, mark)) : whole;
            Optional<String> sheet = hasSheet ? Optional.of(file.substring(mark + 1)) : Optional.empty();
            ListOptions options = new ListOptions(
                    new TableOptions(main.table().encoding(), Optional.empty(), sheet),
                    ListMapping.of(collection, main.mapping()),
                    Optional.empty(),
                    false,
                    main.numbers(),
                    main.dates(),
                    Optional.empty(),
                    Optional.empty());
            return new RecordsInput(collection, ListFile.of(path), options);
        } catch (TypeConversionException noName) {
            throw refusal.apply(Text.of(String.valueOf(noName.getMessage())));
        }
    }

    /** What is said of the columns of the list of customers: not of those of the others. */
    static Map<String, String> ofCustomers(Map<String, String> mapping, List<RecordsInput> lists) {
        Map<String, String> own = new LinkedHashMap<>(mapping);
        lists.forEach(list -> own.keySet()
                .removeAll(ListMapping.of(list.collection(), mapping).keySet()));
        return own;
    }
}
