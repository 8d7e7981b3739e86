package io.github.funnelkit.examples.crm.api;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.NoSuchDeal;
import io.github.funnelkit.json.DocumentException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What goes wrong, as {@code application/problem+json} in the language of the request, and nothing of the inside. */
@RestControllerAdvice(assignableTypes = DealApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before what pages do of the same
class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<?> versionMissing(Locale language) {
        return problem(HttpStatus.PRECONDITION_REQUIRED, "api.version", language, Map.of());
    }

    ResponseEntity<?> tooLarge(int mostBytes, Locale language) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "api.large", language, Map.of("mostBytes", mostBytes));
    }

    /** The version in an ETag; one that is none has never been seen. */
    static long version(String eTag) {
        String digits = eTag.replaceAll("^(W/)?\"|\"$", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    /** Why a command was not carried out. */
    ResponseEntity<?> of(Answer answer, Locale language) {
        if (answer instanceof Answer.Refused refused) {
            List<String> reasons = refused.decision().reasons().stream()
                    .map(reason -> reason.explain(language))
                    .toList();
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "api.refused", language, Map.of("reasons", reasons));
        }
        return problem(
                HttpStatus.PRECONDITION_FAILED,
                "api.stale",
                language,
                Map.of("version", answer.standing().version()));
    }

    @ExceptionHandler(DocumentException.class)
    ResponseEntity<?> wrongDocument(DocumentException wrong, Locale language) {
        List<String> problems =
                wrong.problems().stream().map(problem -> problem.in(language)).toList();
        return problem(HttpStatus.BAD_REQUEST, "api.document", language, Map.of("problems", problems));
    }

    /** A client's wrong id: which one, and what was probably meant. */
    @ExceptionHandler(UnknownPartException.class)
    ResponseEntity<?> unknownPart(UnknownPartException unknown, Locale language) {
        Map<String, Object> more = new LinkedHashMap<>(Map.of("part", unknown.id()));
        unknown.nearest().ifPresent(nearest -> more.put("nearest", nearest));
        return problem(HttpStatus.BAD_REQUEST, "api.part", language, more);
    }

    @ExceptionHandler({NoSuchDeal.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<?> noSuchDeal(Exception unknown, Locale language) {
        return problem(HttpStatus.NOT_FOUND, "api.deal", language, Map.of());
    }

    private ResponseEntity<?> problem(HttpStatus status, String title, Locale language, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(title, null, language));
        problem.setProperties(more);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(problem);
    }
}
