package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** When deals were expected to close by lists of earlier days, the earliest first. It is all that is kept of them. */
public final class ClosingDays implements Results {

    private final Map<String, List<LocalDate>> days = new HashMap<>();

    @Override
    public void add(Customer customer, Assessment assessment) {
        addRest(customer);
    }

    @Override
    public void addRest(Customer customer) {
        customer.expectedClose()
                .ifPresent(day -> days.computeIfAbsent(customer.id(), added -> new ArrayList<>())
                        .add(day));
    }

    @Override
    public void end(long assessed, long rejected) {
        // what was kept is all
    }

    /**
     * How many times a deal was put off from list to list: on how many it closes later than on the one before.
     *
     * @param id the id of the deal
     * @param now when it is expected to close today
     * @return how many times; empty when no earlier list says when it was to close
     */
    OptionalInt pushes(String id, LocalDate now) {
        List<LocalDate> known = days.getOrDefault(id, List.of());
        if (known.isEmpty()) {
            return OptionalInt.empty();
        }
        int pushes = 0;
        for (int list = 0; list < known.size(); list++) {
            LocalDate next = list + 1 < known.size() ? known.get(list + 1) : now;
            pushes += next.isAfter(known.get(list)) ? 1 : 0;
        }
        return OptionalInt.of(pushes);
    }
}
