package io.github.funnelkit.examples.crm.board;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.portfolio.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the board. */
@Controller
class BoardController {

    private final DealJournal journal;
    private final Methodologies methodologies;
    private final Colleagues colleagues;

    BoardController(DealJournal journal, Methodologies methodologies, Colleagues colleagues) {
        this.journal = journal;
        this.methodologies = methodologies;
        this.colleagues = colleagues;
    }

    @GetMapping("/board")
    String board(
            @RequestParam(defaultValue = "") String sale,
            @RequestParam(defaultValue = "") String owner,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words,
            Model model) {
        Funnel funnel = methodologies.of(member.tenantId()).funnel();
        SaleType shown = funnel.saleTypes().stream()
                .filter(type -> type.id().equals(sale))
                .findFirst()
                .orElse(funnel.saleTypes().get(0));
        Map<String, String> names = colleagues.names(member.tenantId());
        List<Standing> deals = journal.all(member.tenantId()).stream()
                .filter(deal -> deal.journey().saleType().id().equals(shown.id()))
                .filter(deal -> owner.isEmpty() || deal.owner().equals(owner))
                .toList();
        List<Board.Choice> owners = names.entrySet().stream()
                .map(each -> new Board.Choice(each.getKey(), each.getValue()))
                .toList();
        List<Board.Choice> saleTypes = funnel.saleTypes().stream()
                .map(type -> new Board.Choice(type.id(), words.of(type.label())))
                .toList();
        long closed = deals.stream().filter(deal -> !deal.isOpen()).count();
        model.addAttribute(
                "board",
                new Board(
                        saleTypes,
                        shown.id(),
                        owners,
                        owner,
                        columns(funnel, shown, deals, words, new Cards(words, names)),
                        words.of("board.closed", closed)));
        return "board";
    }

    private static List<Board.Column> columns(
            Funnel funnel, SaleType saleType, List<Standing> deals, Words words, Cards cards) {
        List<Board.Column> columns = new ArrayList<>();
        columns.add(column("", words.of("stage.none"), "", deals, words, cards));
        for (Stage stage : funnel.stages(saleType)) {
            columns.add(column(
                    stage.id(),
                    words.of(stage.customerType().label()),
                    stage.winProbability(saleType)
                            .map(probability -> probability.describe(words.language()))
                            .orElse(""),
                    deals,
                    words,
                    cards));
        }
        return columns;
    }

    private static Board.Column column(
            String stage, String label, String probability, List<Standing> deals, Words words, Cards cards) {
        List<Standing> here = deals.stream()
                .filter(Standing::isOpen)
                .filter(deal -> stage(deal).equals(stage))
                .sorted(Comparator.comparing(BoardController::worth).reversed())
                .toList();
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        here.forEach(deal ->
                deal.amount().ifPresent(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add)));
        return new Board.Column(
                stage,
                label,
                probability,
                here.size(),
                words.money(sums),
                here.stream().map(cards::of).toList());
    }

    private static String stage(Standing deal) {
        return deal.journey().stage().map(Stage::id).orElse("");
    }

    private static BigDecimal worth(Standing deal) {
        return deal.amount().map(Money::amount).orElse(BigDecimal.ZERO);
    }
}
