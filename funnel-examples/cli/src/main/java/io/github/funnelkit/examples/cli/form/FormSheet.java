package io.github.funnelkit.examples.cli.form;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A form as a spreadsheet: a column for each fact that a stage asks, a row for each customer, and a second sheet that says what
 * the columns mean. The program reads the first as a list.
 */
public final class FormSheet {

    /** Rows that take only what can be chosen, when the form is filled in for customers that are not known yet. */
    private static final int ROWS = 500;

    /** Longer lists of choices do not go into a rule of a spreadsheet. */
    private static final int LONGEST_CHOICES = 250;

    private static final String HEAD = "E7EDF1";
    private static final String DATE = "yyyy-mm-dd";

    private final List<FormColumn> columns;
    private final List<Text> collections;
    private final Locale language;

    /**
     * Prepares a form.
     *
     * @param funnel the methodology
     * @param stages the stages whose criteria it asks for
     * @param language the language of headings and words
     */
    public FormSheet(Funnel funnel, List<Stage> stages, Locale language) {
        FormColumns all = new FormColumns(funnel, stages, language);
        this.columns = all.all();
        this.collections = all.collections();
        this.language = language;
    }

    /**
     * What the stages ask that has no place in a row, as a customer has several records of it.
     *
     * @return the names of the collections; usually none
     */
    public List<Text> collections() {
        return collections;
    }

    /**
     * The form as a file of a spreadsheet.
     *
     * @param customers what is known already, a row for each; none for an empty form
     * @return the content of the file
     * @throws IOException if it cannot be made
     */
    public byte[] write(List<Customer> customers) throws IOException {
        List<FormColumn> shown =
                columns.stream().filter(column -> column.isShownFor(customers)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "funnelkit", null)) {
            list(workbook.newWorksheet(say("form.sheet").in(language)), shown, customers);
            legend(workbook.newWorksheet(say("form.legend").in(language)), shown);
        }
        return out.toByteArray();
    }

    private static void list(Worksheet sheet, List<FormColumn> columns, List<Customer> customers) {
        sheet.freezePane(2, 1);
        for (int c = 0; c < columns.size(); c++) {
            FormColumn column = columns.get(c);
            sheet.value(0, c, column.heading());
            sheet.style(0, c).bold().wrapText(true).fillColor(HEAD).set();
            sheet.width(c, Math.min(36, Math.max(12, 2 * column.heading().length())));
            if (!column.choices().isEmpty() && length(column.choices()) <= LONGEST_CHOICES) {
                sheet.range(1, c, Math.max(ROWS, customers.size()), c)
                        .validateWithListByFormula('"' + String.join(",", column.choices()) + '"');
            }
            for (int row = 0; row < customers.size(); row++) {
                set(sheet, row + 1, c, column.value().apply(customers.get(row)));
            }
        }
    }

    /** The characters that a spreadsheet keeps the choices in; none can hold its separator or quote. */
    private static int length(List<String> choices) {
        boolean isPlain = choices.stream().noneMatch(choice -> choice.contains(",") || choice.contains("\""));
        return isPlain ? String.join(",", choices).length() : Integer.MAX_VALUE;
    }

    private static void set(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DATE).set();
        } else if (value instanceof Number number) {
            number(sheet, row, column, new BigDecimal(number.toString()));
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    /** What a spreadsheet would round stays a text. */
    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (BigDecimal.valueOf(number.doubleValue()).compareTo(number) == 0) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, number.toPlainString());
        }
    }

    private static void legend(Worksheet sheet, List<FormColumn> columns) {
        sheet.width(0, 30);
        sheet.width(1, 90);
        int row = 0;
        for (FormColumn column : columns) {
            if (!column.asks().isEmpty()) {
                sheet.value(row, 0, column.heading());
                sheet.style(row, 0)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                sheet.value(row, 1, String.join("\n", column.asks()));
                sheet.style(row, 1).wrapText(true).set();
                row++;
            }
        }
    }
}
