package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.table.CellKind;
import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.values.NumberText;
import io.github.funnelkit.examples.cli.values.Unit;
import io.github.funnelkit.text.Spelling;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of a list that are about others: totals, and what people write below. */
final class OddRows {

    private static final Set<String> TOTALS = Set.of(
            "合计",
            "总计",
            "小计",
            "共计",
            "汇总",
            "总和",
            "累计",
            "本页合计",
            "平均",
            "平均值",
            "计数",
            "合計",
            "總計",
            "小計",
            "共計",
            "計數",
            "総計",
            "集計",
            "total",
            "totals",
            "grandtotal",
            "grandtotals",
            "subtotal",
            "subtotals",
            "sum",
            "sums",
            "overalltotal",
            "average",
            "count",
            "summe",
            "gesamt",
            "gesamtsumme",
            "gesamtergebnis",
            "zwischensumme",
            "teilergebnis",
            "insgesamt",
            "durchschnitt",
            "mittelwert",
            "anzahl");

    /** What spreadsheets write behind the name of a group whose rows they have added up. */
    private static final Pattern OF_GROUP =
            Pattern.compile("(?i).*\\S\\s+(?:汇总|小计|合计|合計|小計|集計|total|subtotal|ergebnis)");

    /** How many rows or how much it is, behind or in place of a word. */
    private static final Pattern COUNTED =
            Pattern.compile("\\s*(?:[(（][^()（）]*[)）]|[:：].*)\\s*$|^共\\s*\\d+\\s*[个家条位户笔项個條戶筆項]$");

    private static final Pattern NOTE = Pattern.compile("(?i)注|备注|備註|说明|說明|制表|製表|审核|審核|填表|数据来源|来源|截止|截至|以上|"
            + "note|source|prepared by|exported|generated|confidential|copyright|page \\d|©|\\*|※|quelle|stand|erstellt|作成|出典"
            + "|[^:：]{1,12}[:：](\\s|$|\\P{ASCII})");

    private static final Pattern MARKS = Pattern.compile("[:：.()]");

    private static final int LONGEST = 80;

    private OddRows() {}

    /** Whether a row adds others up: it begins with a word for that, and holds nothing else but numbers. */
    static boolean isTotal(RawRow row) {
        int first = firstFilled(row);
        if (first < 0 || !mayBeTotal(row.cells().get(first))) {
            return false;
        }
        int numbers = 0;
        for (int column = first + 1; column < row.cells().size(); column++) {
            String cell = Spelling.strip(row.cells().get(column));
            boolean number = row.kind(column) == CellKind.NOT_CALCULATED
                    || NumberText.of(cell).isPresent();
            if (!number && !isDash(cell) && Unit.currencies(Spelling.key(cell)).isEmpty()) {
                return false;
            }
            numbers += number ? 1 : 0;
        }
        return numbers > 0
                || isWord(row.cells().get(first))
                || isCounted(row.cells().get(first));
    }

    private static int firstFilled(RawRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cells().get(column).isBlank()) {
                return column;
            }
        }
        return -1;
    }

    private static boolean mayBeTotal(String cell) {
        return cell.length() <= LONGEST
                && (isWord(cell)
                        || isCounted(cell)
                        || (!hasDigit(cell) && OF_GROUP.matcher(cell).matches()));
    }

    /** Few rows begin with a word alone: ids have digits. */
    private static boolean isWord(String cell) {
        return !hasDigit(cell)
                && TOTALS.contains(MARKS.matcher(Spelling.key(cell)).replaceAll(""));
    }

    private static boolean isCounted(String cell) {
        Matcher counted = COUNTED.matcher(cell);
        return counted.find() && (cell.startsWith("共") || isWord(cell.substring(0, counted.start())));
    }

    private static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDash(String cell) {
        return cell.chars().allMatch(c -> "-–—/".indexOf(c) >= 0);
    }

    /**
     * Whether a row may be a note below the list: it begins like one, and names no sale type.
     *
     * @param row the row
     * @param saleType the column of the sale types; less than 0 when there is none
     */
    static boolean mayBeNote(RawRow row, int saleType) {
        boolean typed = saleType >= 0
                && saleType < row.cells().size()
                && !row.cells().get(saleType).isBlank();
        int first = firstFilled(row);
        if (typed
                || first < 0
                || !NOTE.matcher(Spelling.strip(row.cells().get(first))).lookingAt()) {
            return false;
        }
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        return filled * 2 <= Math.max(2, row.cells().size());
    }
}
