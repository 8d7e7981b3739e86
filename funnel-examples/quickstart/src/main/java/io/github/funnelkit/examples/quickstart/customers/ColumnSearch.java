package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which column of a list holds what. A heading that names an attribute and a fact gives both, where one cell can
 * say both and neither has a column of its own: one whose heading is its id or, where there is none, its label, to the
 * letter. Whatever is not clear then is an error: nothing that a methodology knows goes unread without a word.
 */
final class ColumnSearch {

    private static final Text BLANK_HEADING = text("没有标题,已忽略", "has no heading and is ignored");

    private final List<String> headings;
    private final Headings allowed;
    private final Map<Heading, Integer> attributes = new HashMap<>();
    private final Map<Integer, Fact<?>> facts = new LinkedHashMap<>();
    private final List<Text> warnings = new ArrayList<>();
    /** What has a column of its own. */
    private final Map<Object, Integer> own = new HashMap<>();

    private final Map<Object, Integer> found = new HashMap<>();
    /** Facts that share a name with what a column is read as. */
    private final Map<Fact<?>, Integer> passedOver = new LinkedHashMap<>();

    ColumnSearch(List<String> headings, Headings allowed) {
        this.headings = headings;
        this.allowed = allowed;
    }

    /**
     * What the columns hold.
     *
     * @throws UnreadableListException if they are not those that are allowed and needed
     */
    Columns columns() throws UnreadableListException {
        findOwn(allowed::isId);
        findOwn(Headings::isLabel);
        for (int column = 0; column < headings.size(); column++) {
            find(column);
        }
        for (Heading needed : allowed.needed()) {
            if (!attributes.containsKey(needed)) {
                throw missing(needed);
            }
        }
        passedOver.forEach((fact, column) -> {
            if (!found.containsKey(fact)) {
                warnings.add(passedOver(fact, column));
            }
        });
        return new Columns(List.copyOf(headings), attributes, facts, List.copyOf(warnings));
    }

    private void findOwn(BiPredicate<String, Object> isName) {
        for (int column = 0; column < headings.size(); column++) {
            String heading = heading(column);
            Set<Object> named = new LinkedHashSet<>(allowed.attributes(heading));
            named.addAll(allowed.facts(heading));
            for (Object each : named) {
                if (isName.test(heading, each)) {
                    own.putIfAbsent(each, column);
                }
            }
        }
    }

    private String heading(int column) {
        return Spelling.strip(headings.get(column));
    }

    private void find(int column) throws UnreadableListException {
        String heading = heading(column);
        Set<Heading> attributesHere = allowed.attributes(heading);
        Set<Fact<?>> factsHere = allowed.facts(heading);
        if (attributesHere.isEmpty() && factsHere.isEmpty()) {
            warnings.add(ignored(column, heading));
            return;
        }
        Set<Heading> freeAttributes = free(attributesHere, column);
        Set<Fact<?>> freeFacts = free(factsHere, column);
        if (freeAttributes.isEmpty() && freeFacts.isEmpty()) { // of which each has another column
            freeAttributes = attributesHere;
            freeFacts = factsHere;
        }
        Heading attribute = freeAttributes.stream().findFirst().orElse(null);
        Fact<?> fact = fact(freeFacts, column);
        if (attribute != null && fact != null && !attribute.canSay(fact.type())) {
            if (!allowed.isId(heading, attribute) || allowed.isId(heading, fact)) {
                throw cannotBeBoth(column, attribute, fact);
            }
            passedOver.put(fact, column);
            fact = null;
        }
        if (attribute != null) {
            take(attribute, column);
            attributes.put(attribute, column);
        }
        if (fact != null) {
            take(fact, column);
            facts.put(column, fact);
        }
    }

    private <T> Set<T> free(Set<T> named, int column) {
        Set<T> free = new LinkedHashSet<>(named);
        free.removeIf(each -> own.getOrDefault(each, column) != column);
        return free;
    }

    /** The one fact that is meant, if any is. */
    private @Nullable Fact<?> fact(Set<Fact<?>> named, int column) throws UnreadableListException {
        Fact<?> meant = null;
        for (Fact<?> fact : named) {
            if (named.size() == 1 || allowed.isId(heading(column), fact)) {
                meant = fact;
            }
        }
        if (meant == null && !named.isEmpty()) {
            throw sameName(column, named);
        }
        for (Fact<?> fact : named) {
            if (!fact.equals(meant)) {
                passedOver.put(fact, column);
            }
        }
        return meant;
    }

    private void take(Object meant, int column) throws UnreadableListException {
        Integer twin = found.putIfAbsent(meant, column);
        if (twin != null) {
            throw twice(twin, column);
        }
    }

    private String shown(int column) {
        return Problem.shown(headings.get(column));
    }

    private Text ignored(int column, String heading) {
        String shown = Problem.shown(heading);
        if (shown.isEmpty()) {
            return Wording.join(text("第 " + (column + 1) + " 列", "column " + (column + 1) + " "), BLANK_HEADING);
        }
        return Wording.join(
                Wording.join(
                        text("列“" + shown + "”", "column '" + shown + "' "),
                        allowed.said().alien()),
                Wording.hint(heading, allowed.names()));
    }

    private Text passedOver(Fact<?> fact, int column) {
        return text(
                "列“" + shown(column) + "”不作为同名的事实 '" + fact.id() + "' 读取；该事实的标题为 '" + fact.id() + "'",
                "column '" + shown(column) + "' is not read as the fact '" + fact.id()
                        + "' of that name; its heading is '" + fact.id() + "'");
    }

    private UnreadableListException sameName(int column, Set<Fact<?>> named) {
        List<String> ids = named.stream().map(fact -> "'" + fact.id() + "'").toList();
        return new UnreadableListException(text(
                "第 " + (column + 1) + " 列“" + shown(column) + "”是事实 " + String.join("、", ids) + " 共有的名称；请以编号作标题",
                "column " + (column + 1) + " '" + shown(column) + "' is the name of the facts "
                        + String.join(" and ", ids) + "; use their ids as headings"));
    }

    private UnreadableListException cannotBeBoth(int column, Heading attribute, Fact<?> fact) {
        Text is = text(
                "第 " + (column + 1) + " 列“" + shown(column) + "”既是名单自有的 '" + attribute.id() + "'，又是事实 '" + fact.id()
                        + "'，而一个单元格不能兼作两者（" + fact.id() + "："
                        + Wording.allowed(fact).in(Wording.ZH) + "）；",
                "column " + (column + 1) + " '" + shown(column) + "' is the list's own '" + attribute.id()
                        + "' and the fact '" + fact.id() + "', and no cell can say both (" + fact.id() + ": "
                        + Wording.allowed(fact).in(Wording.EN) + "); ");
        Text remedy = attribute.id().equals(fact.id())
                ? text("请在方法论中为该事实另取编号和名称", "give the fact another id and name in the methodology")
                : text("请以编号作标题", "use their ids as headings");
        return new UnreadableListException(Wording.join(is, remedy));
    }

    private UnreadableListException twice(int first, int second) {
        String one = shown(first);
        String other = shown(second);
        return new UnreadableListException(text(
                "第 " + (first + 1) + " 列“" + one + "”与第 " + (second + 1) + " 列“" + other + "”含义相同;请只保留一列",
                "column " + (first + 1) + " '" + one + "' and column " + (second + 1) + " '" + other
                        + "' hold the same; keep one of them"));
    }

    private UnreadableListException missing(Heading needed) {
        Text names = text(
                "'" + needed.id() + "'(或“" + needed.label().in(Wording.ZH) + "”)",
                "'" + needed.id() + "' (or '" + needed.label().in(Wording.EN) + "')");
        Text said = text("缺少列 " + names.in(Wording.ZH), "there is no column " + names.in(Wording.EN));
        // a list that a spreadsheet program wrote with another separator looks like one long heading
        boolean otherSeparator = headings.size() == 1 && headings.get(0).matches("(?s).*[;\\t|].*");
        return new UnreadableListException(
                otherSeparator
                        ? Wording.join(said, text(";各列须以逗号分隔", "; columns must be separated by commas"))
                        : Wording.join(said, text(";第一行须为标题", "; the first line must hold the headings")));
    }
}
