package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentProblem;
import io.github.funnelkit.json.Documents;
import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rates what is said about a mistake: whether it names the right place, and whether doing what it says leads to a good document. */
final class Answers {

    /** One mistake may hide another. */
    private static final int ROUNDS = 8;

    private final Documents json = FunnelDocuments.json();
    private final Documents yaml = FunnelDocuments.yaml();
    private final Locale language;
    private final Follower follower;

    Answers(Locale language) {
        this.language = language;
        this.follower = new Follower(new Wordings(language.toLanguageTag()));
    }

    /** What came of a mistake; {@code said} is the first message, and {@code became} the document after all rounds. */
    record Rating(boolean isMistake, boolean where, boolean how, int problems, String said, String became) {}

    List<DocumentProblem> problems(String text, boolean isJson) {
        try {
            (isJson ? json : yaml).readFunnel(text);
            return List.of();
        } catch (DocumentException refused) {
            return refused.problems();
        }
    }

    Rating rate(Mistake mistake) {
        List<DocumentProblem> problems = problems(mistake.text(), mistake.json());
        if (problems.isEmpty()) {
            return new Rating(false, true, true, 0, "", "");
        }
        boolean where = mistake.places().isEmpty()
                || problems.stream().anyMatch(each -> mistake.places().contains(new Place(each.line(), each.column())));
        String text = mistake.text();
        String said = "";
        boolean how = false;
        List<DocumentProblem> now = problems;
        for (int round = 0; round < ROUNDS && !how; round++) {
            DocumentProblem first = now.get(0);
            String message = first.text().in(language);
            said += "\n      " + first.line() + ":" + first.column() + ": " + message;
            Optional<String> followed = followed(text, mistake.json(), first, message);
            if (followed.isEmpty() || followed.get().equals(text)) {
                said += " (not to be followed)";
                break;
            }
            text = followed.get();
            now = problems(text, mistake.json());
            how = now.isEmpty() || (mistake.isLost() && isGone(first, now));
        }
        return new Rating(true, where, how, problems.size(), said, text);
    }

    /** Whether a problem is none any more, and has not become others. */
    private static boolean isGone(DocumentProblem problem, List<DocumentProblem> now) {
        boolean isSyntax = now.size() == 1 && now.get(0).pointer().isEmpty();
        return !isSyntax
                && now.stream()
                        .noneMatch(each -> each.pointer().startsWith(problem.pointer())
                                && !problem.pointer().isEmpty());
    }

    private Optional<String> followed(String text, boolean isJson, DocumentProblem problem, String message) {
        try {
            return follower.followed(text, isJson, new Place(problem.line(), problem.column()), message);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }
}
