package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.NearestName;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words in which the messages about a list say what would be right. */
final class Wording {

    static final Locale ZH = Locale.CHINESE;
    static final Locale EN = Locale.ENGLISH;

    private static final Text OR_NONE =
            text("，没有则填 无，不知道则留空", ", none when there is none, or blank when it is not known");
    private static final Text OR_BLANK = text(",不知道则留空", ", or blank when it is not known");

    private Wording() {}

    static Text join(Text first, Text second) {
        return text(first.in(ZH) + second.in(ZH), first.in(EN) + second.in(EN));
    }

    static Text join(Text text, Optional<Text> more) {
        return more.map(second -> join(text, second)).orElse(text);
    }

    /** Names what was probably meant, if anything is near. */
    static Optional<Text> hint(String wrong, Collection<String> right) {
        return NearestName.of(wrong, right)
                .map(name -> text("(是否指 '" + name + "'?)", " (did you mean '" + name + "'?)"));
    }

    /** What may stand in the cells of a fact. */
    static Text allowed(Fact<?> fact) {
        Text value = switch (fact.type()) {
            case FLAG -> text("应为 是 或 否(也可写 yes/no、true/false)", "expected yes or no (also true/false, 是/否)");
            case COUNT -> text("应为不小于 0 的整数,如 15", "expected a whole number of at least 0, such as 15");
            case QUANTITY ->
                text(
                        "应为不带千位分隔符的小数,如 20000000 或 0.5",
                        "expected a decimal number without grouping, such as 20000000 or 0.5");
            case DAY -> text("应为 YYYY-MM-DD 格式的日期,如 2026-11-23", "expected a date as YYYY-MM-DD, such as 2026-11-23");
            case DAYS -> text("应为 YYYY-MM-DD 格式的日期,以 ; 分隔", "expected dates as YYYY-MM-DD with ';' between them");
            case WORDS -> text("应为文字", "expected a text");
            case CHECKLIST -> entries(called(fact, ZH), called(fact, EN));
        };
        return join(value, fact.type().canBeNone() ? OR_NONE : OR_BLANK);
    }

    /** All that the allowed entries of a checklist may be written as. */
    static List<String> names(Fact<?> fact) {
        List<String> names = new ArrayList<>(fact.entries());
        fact.entryLabels()
                .values()
                .forEach(label -> names.addAll(label.wordings().values()));
        return names;
    }

    private static List<String> called(Fact<?> fact, Locale language) {
        return fact.entries().stream()
                .map(entry ->
                        fact.entryLabels().getOrDefault(entry, Text.of(entry)).in(language))
                .toList();
    }

    /** What may stand in the cells of the attached forms. */
    static Text allowedForms(List<String> forms) {
        return join(entries(forms, forms), OR_NONE);
    }

    private static Text entries(List<String> zh, List<String> en) {
        return zh.isEmpty()
                ? text("应为以 ; 分隔的条目", "expected entries with ';' between them")
                : text(
                        "应为以下条目,以 ; 分隔:" + String.join("、", zh),
                        "expected entries with ';' between them out of " + String.join(", ", en));
    }
}
