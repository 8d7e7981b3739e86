package io.github.funnelkit.definition;

import java.util.function.Function;

/** Makes what describes a new part. Classes, as a JVM's first lambda costs a third of all that a first assessment costs. */
final class NewDraft {

    private NewDraft() {}

    static final class OfStage implements Function<String, StageBuilder> {
        @Override
        public StageBuilder apply(String id) {
            return new StageBuilder(id);
        }
    }

    static final class OfGuide implements Function<String, GuideBuilder> {
        @Override
        public GuideBuilder apply(String id) {
            return new GuideBuilder(id);
        }
    }

    static final class OfEnding implements Function<String, EndingBuilder> {
        @Override
        public EndingBuilder apply(String id) {
            return new EndingBuilder(id);
        }
    }
}
