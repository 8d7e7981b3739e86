package io.github.funnelkit.examples.crm.board;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Heap;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.web.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes columns of the stages.
 *
 * @param words the reader's words
 * @param heaps how many deals stand where
 * @param deals those that are shown
 * @param cards makes cards of them
 */
record Columns(Words words, List<Heap> heaps, List<Standing> deals, Cards cards) {

    List<Board.Column> of(Funnel funnel, SaleType saleType) {
        List<Board.Column> columns = new ArrayList<>();
        columns.add(column("", words.of("stage.none"), ""));
        for (Stage stage : funnel.stages(saleType)) {
            columns.add(column(
                    stage.id(),
                    words.of(stage.label()),
                    stage.winProbability(saleType)
                            .map(probability -> probability.describe(words.language()))
                            .orElse("")));
        }
        return columns;
    }

    private Board.Column column(String stage, String label, String probability) {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        long count = 0;
        for (Heap heap : heaps) {
            if (heap.running() && heap.stage().equals(stage)) {
                count += heap.deals();
                if (heap.currency() != null && heap.amount() != null) {
                    sums.put(heap.currency(), heap.amount());
                }
            }
        }
        List<Card> here = deals.stream()
                .filter(deal -> deal.journey().stage().map(Stage::id).orElse("").equals(stage))
                .map(cards::of)
                .toList();
        return new Board.Column(
                stage, label, probability, count, words.money(sums), here, Math.max(0, count - here.size()));
    }
}
