package com.example.spring6;

import jakarta.validation.Valid;

/** What a page sends: a deal, and why it was changed. */
public record DealForm(@Valid Deal deal, String why) {}
