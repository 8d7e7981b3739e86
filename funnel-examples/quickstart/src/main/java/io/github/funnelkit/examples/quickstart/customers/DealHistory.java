package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.portfolio.ClosedDeal;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Closed deals as a CSV file. */
public final class DealHistory {

    private static final Text ALIEN = text("不是已结束商机的属性,已忽略", "is no attribute of a closed deal and is ignored");
    private static final Text NO_ROWS =
            text("文件只有标题行,没有商机", "there are headings, but no deals: the history ends after the first line");

    private static final Text JSON =
            text("文件像是 JSON；已结束的商机须为 CSV", "this looks like JSON; a history of closed deals is read as CSV");

    private DealHistory() {}

    /**
     * Opens a history and reads its headings.
     *
     * @param in the bytes of the history, UTF-8 with or without byte-order mark; closed with the history
     * @param funnel the funnel whose sale types and stages the history speaks of
     * @return the history
     * @throws UnreadableListException if it is no history of deals; the reason says why
     * @throws IOException if reading fails
     */
    public static Rows<ClosedDeal> open(InputStream in, Funnel funnel) throws IOException {
        List<DealAttribute> needed =
                List.of(DealAttribute.SALE_TYPE, DealAttribute.HIGHEST_STAGE, DealAttribute.OUTCOME);
        Headings allowed = new Headings(
                List.of(DealAttribute.values()), List.of(), needed, new Headings.Said(ALIEN, NO_ROWS, JSON));
        return CsvRows.open(in, allowed, new DealReader(funnel)::read);
    }
}
