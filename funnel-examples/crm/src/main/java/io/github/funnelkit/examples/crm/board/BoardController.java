package io.github.funnelkit.examples.crm.board;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Heap;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the board. */
@Controller
class BoardController {

    /** What of a stage is shown at once. */
    private static final int MOST_CARDS = 50;

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
        Names names = colleagues.names(member.tenantId());
        List<Board.Choice> owners = names.byUsername().entrySet().stream()
                .map(each -> new Board.Choice(each.getKey(), each.getValue()))
                .toList();
        List<Board.Choice> saleTypes = funnel.saleTypes().stream()
                .map(type -> new Board.Choice(type.id(), words.of(type.label())))
                .toList();
        List<Heap> heaps = journal.heaps(member.tenantId(), shown.id(), owner);
        List<String> stages = Stream.concat(
                        Stream.of(""), funnel.stages(shown).stream().map(Stage::id))
                .toList();
        List<Standing> deals = journal.top(member.tenantId(), shown.id(), stages, owner, MOST_CARDS);
        long closed = heaps.stream()
                .filter(heap -> !heap.running())
                .mapToLong(Heap::deals)
                .sum();
        model.addAttribute(
                "board",
                new Board(
                        saleTypes,
                        shown.id(),
                        owners,
                        owner,
                        new Columns(words, heaps, deals, new Cards(words, names)).of(funnel, shown),
                        words.of("board.closed", closed)));
        return "board";
    }
}
