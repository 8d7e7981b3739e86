package com.example.jpa;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredMethodologies extends JpaRepository<StoredMethodology, String> {

    @Query("select m.document from StoredMethodology m where m.tenant = :tenant")
    String findDocument(String tenant);
}
