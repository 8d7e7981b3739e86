package com.example.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A deal as your CRM has it. It knows nothing of the library; null is what nobody has found out yet. */
public record Deal(
        String hospital,
        BigDecimal revenue,
        Integer tumourPatients,
        List<String> equipment,
        Boolean directorInterested,
        LocalDate nextVisit) {}
