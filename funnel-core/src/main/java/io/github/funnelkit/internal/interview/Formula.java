package io.github.funnelkit.internal.interview;

import java.util.List;

/** What is left of conditions when something is known, without what is decided already. */
sealed interface Formula {

    /** In place of the number of an answer. */
    int UNANSWERED = -1;

    /** The numbers of the formulas that it is made of. */
    List<Integer> parts();

    /**
     * A check that is not decided.
     *
     * @param check its number
     * @param answers by fact of the check the number of the answer that was given; {@link #UNANSWERED} for none
     */
    record Leaf(int check, List<Integer> answers) implements Formula {

        public Leaf {
            answers = List.copyOf(answers);
        }

        @Override
        public List<Integer> parts() {
            return List.of();
        }
    }

    /**
     * Formulas of which so many are to be met.
     *
     * @param needed how many, at least 1 and no more than there are
     * @param parts the numbers of the formulas
     */
    record Gate(int needed, List<Integer> parts) implements Formula {

        public Gate {
            parts = List.copyOf(parts);
        }

        boolean needsAll() {
            return needed == parts.size();
        }

        boolean needsOne() {
            return needed == 1;
        }
    }

    /**
     * A formula that is not to be met.
     *
     * @param part the number of the formula
     */
    record Negation(int part) implements Formula {

        @Override
        public List<Integer> parts() {
            return List.of(part);
        }
    }
}
