package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the parts of a large computation say of histories reaches, as Java's serialization, where it is merged. */
class TravellingHistoriesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final StageStay LEFT =
            new StageStay("A", "direct", "", FROM, Optional.of(FROM.plusDays(9)), StayEnd.MOVED, Optional.of("lead"));
    private static final StageStay OPEN =
            new StageStay("A", "direct", "lead", FROM.plusDays(9), Optional.empty(), StayEnd.OPEN, Optional.empty());
    private static final StageStay WON =
            new StageStay("B", "direct", "order", FROM, Optional.of(FROM.plusDays(30)), StayEnd.WON, Optional.empty());

    private static Object travelled(Serializable part) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(part);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void staysOfEveryKindArriveAsTheyWere() throws IOException, ClassNotFoundException {
        StayHistory history = new StayHistory(FROM, AS_OF, List.of(WON, LEFT, OPEN));
        assertThat(travelled(history)).isEqualTo(history);
        for (StageStay stay : history.stays()) {
            assertThat(travelled(stay)).isEqualTo(stay);
        }
    }

    @Test
    void partsThatTravelMergeToTheWhole() throws IOException, ClassNotFoundException {
        JourneyCheck check = JourneyCheck.by(Sales.GATEKEEPER);
        HistoryConformance kept =
                check.check(Sales.opened().learnAll().enter("lead").history());
        HistoryConformance skipped =
                check.check(Sales.opened().learnAll().enter("offer").win().history());
        Conformance one = new ConformanceBuilder().add(kept).build();
        Conformance other = new ConformanceBuilder().add(skipped).build();

        Conformance merged = ((Conformance) travelled(one)).merge((Conformance) travelled(other));

        assertThat(merged)
                .isEqualTo(
                        new ConformanceBuilder().addAll(List.of(skipped, kept)).build());
        assertThat(merged.counts()).isNotEmpty();
        assertThat(merged.strata()).isNotEmpty();
    }
}
