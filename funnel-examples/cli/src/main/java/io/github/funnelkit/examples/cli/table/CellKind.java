package io.github.funnelkit.examples.cli.table;

/** What is known of a cell besides its text. */
public enum CellKind {
    /** Text as somebody or some program has written it. */
    TEXT,
    /** A number or a date that a spreadsheet holds as such: its text is its plain form. */
    TYPED,
    /** The same in a spreadsheet that counts days from 1904. */
    TYPED_FROM_1904,
    /** A number that a spreadsheet has rounded, as it has more digits than those that spreadsheets keep. */
    ROUNDED,
    /** A formula whose value the spreadsheet does not hold. */
    NOT_CALCULATED,
    /** An error in place of a value. */
    ERROR
}
