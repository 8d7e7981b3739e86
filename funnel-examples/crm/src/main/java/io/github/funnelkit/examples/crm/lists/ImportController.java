package io.github.funnelkit.examples.crm.lists;

import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.uploads.UnfitUpload;
import io.github.funnelkit.examples.crm.uploads.UploadRule;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.FactType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a list, and tells row by row what came of it. */
@Controller
class ImportController {

    private static final List<String> HEADINGS =
            List.of("id", "name", "saleType", "owner", "amount", "currency", "expectedClose", "forms", "stage");

    private final ListImport lists;
    private final Methodologies methodologies;

    ImportController(ListImport lists, Methodologies methodologies) {
        this.lists = lists;
        this.methodologies = methodologies;
    }

    @GetMapping("/import")
    ModelAndView blank(@AuthenticationPrincipal Member member, @ModelAttribute("words") Words words) {
        return page(member, words, HttpStatus.OK);
    }

    @PostMapping("/import")
    ModelAndView take(
            @RequestParam(required = false) Optional<MultipartFile> list,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words)
            throws IOException {
        try {
            ImportReport report = lists.run(member, UploadRule.LISTS.take(list), words);
            ModelAndView page =
                    page(member, words, report.stopped().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("report", report);
            return page;
        } catch (UnfitUpload unfit) {
            ModelAndView page = page(member, words, HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problem", unfit.in(words));
            return page;
        }
    }

    /** A list with headings alone, as a spreadsheet opens it. */
    @GetMapping("/import/list.csv")
    ResponseEntity<String> empty(@AuthenticationPrincipal Member member, @ModelAttribute("words") Words words) {
        String headings = Stream.concat(HEADINGS.stream(), columns(member, words).stream())
                .map(heading -> '"' + heading.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=list.csv")
                .body("\uFEFF" + headings + "\r\n");
    }

    private List<String> columns(Member member, Words words) {
        return methodologies.of(member.tenantId()).funnel().facts().stream()
                .filter(fact -> fact.type() != FactType.RECORDS)
                .map(fact -> words.of(fact.label()))
                .toList();
    }

    private ModelAndView page(Member member, Words words, HttpStatus status) {
        ModelAndView page = new ModelAndView("import", status);
        page.addObject("rule", UploadRule.LISTS);
        page.addObject("mostRows", ListImport.MOST_ROWS);
        page.addObject("columns", columns(member, words));
        return page;
    }
}
