package com.example.spring6;

import jakarta.validation.Valid;
import org.springframework.validation.annotation.Validated;

/** A service whose arguments Spring checks. */
@Validated
public class DealDesk {

    public String save(@Valid Deal deal) {
        return "saved at " + deal.stage();
    }
}
