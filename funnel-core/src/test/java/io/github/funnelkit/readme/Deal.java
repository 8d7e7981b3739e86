package io.github.funnelkit.readme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A host's own class, as README's readers have one: it knows nothing of the library. */
record Deal(
        Hospital hospital,
        Boolean directorInterested,
        List<String> formsOnFile,
        LocalDate nextVisit,
        boolean visitRuledOut,
        String creditRating) {

    record Hospital(BigDecimal revenue, Integer tumourPatients, List<String> equipment) {}
}
