package io.github.funnelkit.examples.crm.api;

import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.NoSuchDeal;
import io.github.funnelkit.examples.crm.deals.UnfitCommand;
import io.github.funnelkit.json.DocumentException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What goes wrong, as {@code application/problem+json}, and nothing of the inside. */
@RestControllerAdvice(assignableTypes = DealApi.class)
class ApiProblems {

    static ResponseEntity<?> versionMissing() {
        return problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "If-Match is missing: send the ETag of the deal that you have seen",
                Map.of());
    }

    /** The version in an ETag; one that is none has never been seen. */
    static long version(String eTag) {
        String digits = eTag.replaceAll("^(W/)?\"|\"$", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    /** Why a command was not carried out. */
    static ResponseEntity<?> of(Answer answer, Locale language) {
        if (answer instanceof Answer.Refused refused) {
            List<String> reasons = refused.decision().reasons().stream()
                    .map(reason -> reason.explain(language))
                    .toList();
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "The gate refuses", Map.of("reasons", reasons));
        }
        return problem(
                HttpStatus.PRECONDITION_FAILED,
                "The deal has changed since",
                Map.of("version", answer.standing().version()));
    }

    @ExceptionHandler(DocumentException.class)
    ResponseEntity<?> wrongDocument(DocumentException wrong, Locale language) {
        List<String> problems =
                wrong.problems().stream().map(problem -> problem.in(language)).toList();
        return problem(HttpStatus.BAD_REQUEST, "The document is wrong", Map.of("problems", problems));
    }

    @ExceptionHandler(UnfitCommand.class)
    ResponseEntity<?> unfit(UnfitCommand unfit) {
        return problem(HttpStatus.BAD_REQUEST, "The methodology has no such part", Map.of());
    }

    @ExceptionHandler({NoSuchDeal.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<?> noSuchDeal(Exception unknown) {
        return problem(HttpStatus.NOT_FOUND, "No such deal", Map.of());
    }

    private static ResponseEntity<?> problem(HttpStatus status, String title, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setProperties(more);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
