package com.example.lombok;

import java.math.BigDecimal;
import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

/** A deal as hosts with Lombok have it. */
@Data
@NoArgsConstructor
@AllArgsConstructor
public class Deal {
    private boolean needConfirmed;
    private BigDecimal budget;
    private List<String> products;
}
