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

    /**
     * What comes of following the messages about a mistake, one after the other: those that name its place, or lines that another one
     * has had changed. What it takes another message to put right, which nobody was told before, was no answer; but where nothing is left
     * of what was written, one message after the other tells what there should be.
     */
    Rating rate(Mistake mistake) {
        List<DocumentProblem> problems = problems(mistake.text(), mistake.json());
        if (problems.isEmpty()) {
            return new Rating(false, true, true, 0, "", "");
        }
        Optional<DocumentProblem> placed = problems.stream()
                .filter(each -> mistake.places().contains(place(each)))
                .findFirst();
        boolean where = mistake.places().isEmpty() || placed.isPresent();
        String text = mistake.text();
        String said = "";
        boolean how = false;
        DocumentProblem next = placed.orElse(problems.get(0));
        for (int round = 0; round < ROUNDS && !how; round++) {
            String message = next.text().in(language);
            said += "\n      " + next.line() + ":" + next.column() + ": " + message;
            Optional<String> followed = followed(text, mistake.json(), next, message);
            if (followed.isEmpty() || followed.get().equals(text)) {
                said += " (not to be followed)";
                break;
            }
            Lines changed = Lines.changed(text, followed.get());
            text = followed.get();
            List<DocumentProblem> now = problems(text, mistake.json());
            how = now.isEmpty() || (mistake.isLost() && isGone(next, now));
            List<String> before =
                    problems.stream().map(each -> each.text().in(language)).toList();
            Optional<DocumentProblem> again = how || mistake.isLost()
                    ? Optional.empty()
                    : now.stream()
                            .filter(each -> changed.have(each.line()))
                            .filter(each -> !before.contains(each.text().in(language)))
                            .findFirst();
            if (again.isPresent()) {
                said += "\n      and then " + again.get().line() + ":"
                        + again.get().column() + ": " + again.get().text().in(language);
                break;
            }
            next = how ? next : now.get(0);
        }
        return new Rating(true, where, how, problems.size(), said, text);
    }

    private static Place place(DocumentProblem problem) {
        return new Place(problem.line(), problem.column());
    }

    /** Some lines of a text, by their numbers from 1. */
    private record Lines(int from, int to) {

        /** Those that are other ones in a new text than they were. */
        static Lines changed(String was, String is) {
            List<String> before = was.lines().toList();
            List<String> now = is.lines().toList();
            int most = Math.min(before.size(), now.size());
            int same = 0;
            while (same < most && before.get(same).equals(now.get(same))) {
                same++;
            }
            int last = 0;
            while (last < most - same && before.get(before.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
                last++;
            }
            return new Lines(same + 1, now.size() - last);
        }

        boolean have(int line) {
            return from <= line && line <= to;
        }
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
