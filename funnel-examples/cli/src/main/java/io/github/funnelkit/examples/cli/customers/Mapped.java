package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has been said of a column, or is known of the program that wrote the list.
 *
 * @param meant what it holds; empty for a column that holds nothing
 * @param reason how that is known
 * @param note what is to be said of it
 */
record Mapped(Optional<Object> meant, ListColumns.Reason reason, Optional<Text> note) {

    private Mapped(Optional<Object> meant, ListColumns.Reason reason) {
        this(meant, reason, Optional.empty());
    }

    /**
     * What has been said of the columns of a list, by their number.
     *
     * @throws UnreadableListException if they are not there, or hold what there is not
     */
    static Map<Integer, Mapped> of(
            ListOptions options, List<HeadingText> headings, Headings allowed, ColumnSamples samples)
            throws UnreadableListException {
        Map<Integer, Mapped> mapped = said(options, headings, allowed);
        if (options.preset().isPresent()) {
            known(options.preset().get(), headings, allowed, samples).forEach(mapped::putIfAbsent);
        }
        Set<Object> once = new HashSet<>();
        mapped.values()
                .removeIf(each -> each.meant.isPresent()
                        && !once.add(each.meant.get())
                        && each.reason == ListColumns.Reason.PRESET);
        return mapped;
    }

    private static Map<Integer, Mapped> said(ListOptions options, List<HeadingText> headings, Headings allowed)
            throws UnreadableListException {
        Map<Integer, Mapped> mapped = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : options.mapping().entrySet()) {
            List<Integer> columns = new ArrayList<>();
            for (int column = 0; column < headings.size(); column++) {
                if (Spelling.key(headings.get(column).whole()).equals(Spelling.key(entry.getKey()))) {
                    columns.add(column);
                }
            }
            if (columns.size() != 1) {
                throw new UnreadableListException(say(
                        columns.isEmpty() ? "csv.map-no-column" : "csv.map-columns",
                        "column",
                        Problem.shown(entry.getKey())));
            }
            String name = Spelling.strip(entry.getValue());
            Optional<Object> meant = allowed.meant(name);
            if (meant.isEmpty() && !name.isEmpty() && !name.equals("-")) {
                Text unknown = say("csv.map-nothing", "name", Problem.shown(name));
                throw new UnreadableListException(Wording.hinted(unknown, Wording.meant(name, allowed.names())));
            }
            mapped.put(columns.get(0), new Mapped(meant, ListColumns.Reason.SAID));
        }
        return mapped;
    }

    private static Map<Integer, Mapped> known(
            Preset preset, List<HeadingText> headings, Headings allowed, ColumnSamples samples)
            throws UnreadableListException {
        Map<Integer, Mapped> known = new LinkedHashMap<>();
        Map<Integer, String> columns =
                preset.columns(headings.stream().map(HeadingText::whole).toList());
        if (columns.size() < Preset.LEAST) {
            throw new UnreadableListException(say(
                    "csv.other-program",
                    "program",
                    preset.program(),
                    "headings",
                    join("cell.entries", preset.headings().subList(0, 3))));
        }
        columns.forEach((column, id) -> {
            Optional<Object> meant = allowed.meant(id);
            if (meant.isPresent() || id.equals(Preset.IGNORED)) {
                known.put(
                        column,
                        meant.map(each -> samples.mayName(column, each)).orElse(true)
                                ? new Mapped(meant, ListColumns.Reason.PRESET)
                                : left(headings.get(column).whole(), id));
            }
        });
        return known;
    }

    /** A column that holds names of what the methodology does not have, such as the stages of another. */
    private static Mapped left(String heading, String id) {
        Text note = say("csv.other-names", "column", Problem.shown(heading), "id", id);
        return new Mapped(Optional.empty(), ListColumns.Reason.PRESET, Optional.of(note));
    }
}
