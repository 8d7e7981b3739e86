package com.example.quarkus;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Takes deals. */
@Path("/deals")
public class Deals {

    @Inject
    Assessor<Deal> assessor;

    /** One whose stage is not justified is answered 400, with what it lacks. */
    @POST
    @Path("/saved")
    public String save(@Valid Deal deal) {
        return "saved at " + deal.stage();
    }

    /** What a deal lacks for its next stage, as the library's own document. */
    @POST
    @Path("/missing")
    public List<CriterionResult> missing(Deal deal) {
        Assessment assessment = assessor.assess(Methodology.NEW, deal);
        return assessment.missing();
    }
}
