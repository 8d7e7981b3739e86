package com.example.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The methodology of a tenant as a document. */
@Entity
public class StoredMethodology {

    @Id
    String tenant = "";

    @Column(columnDefinition = "text")
    String document = "";
}
