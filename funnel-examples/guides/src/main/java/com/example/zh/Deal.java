package com.example.zh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** CRM 里已有的商机类，不依赖 funnelkit。null 表示尚未了解到。 */
public record Deal(
        String hospital,
        BigDecimal revenue,
        Integer tumourPatients,
        List<String> equipment,
        Boolean directorInterested,
        LocalDate nextVisit) {}
