package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which columns a list must have and has not, all at once: what was probably meant, and what does without. */
final class MissingColumns {

    private final List<HeadingText> unread;

    /** With the headings of the columns that are taken for nothing. */
    MissingColumns(List<HeadingText> unread) {
        this.unread = unread;
    }

    UnreadableListException refusal(List<Heading> needed) {
        List<Text> problems = needed.stream().map(this::problem).toList();
        List<String> options = needed.stream()
                .filter(each -> each == Attribute.ID || each == Attribute.SALE_TYPE)
                .map(each -> each == Attribute.ID ? "--row-ids" : "--sale-type")
                .toList();
        Text problem = join("cell.and", problems);
        return new UnreadableListException(
                options.isEmpty()
                        ? say("csv.headings", "problem", problem)
                        : say("csv.headings-or-option", "problem", problem, "option", join("cell.and", options)));
    }

    private Text problem(Heading needed) {
        Text missing = say("csv.no-column", "id", needed.id(), "label", needed.label());
        return near(needed)
                .map(heading -> say(
                        "csv.no-column-near", "problem", missing, "column", Problem.shown(heading), "id", needed.id()))
                .orElse(missing);
    }

    private Optional<String> near(Heading needed) {
        List<String> names = new ArrayList<>(List.of(needed.id()));
        names.addAll(needed.label().wordings().values());
        return unread.stream()
                .filter(heading -> heading.names().stream()
                        .anyMatch(name -> NearestName.of(name, names).isPresent()))
                .map(HeadingText::whole)
                .findFirst();
    }
}
