package io.github.funnelkit.examples.cli.form;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.files.NewFile;
import io.github.funnelkit.examples.cli.output.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fills the customers of a list into a form, so that what is missing can be added. */
public final class FormResults implements Results {

    private final FormSheet sheet;
    private final Path file;
    private final List<Customer> customers = new ArrayList<>();
    private int withBlanks;

    /**
     * Starts a form.
     *
     * @param sheet the form
     * @param file where it is written when all customers are known
     */
    public FormResults(FormSheet sheet, Path file) {
        this.sheet = sheet;
        this.file = file;
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        customers.add(customer);
    }

    /** A form is where what is wrong is put right. */
    @Override
    public void addRest(Customer customer) {
        customers.add(customer);
        withBlanks++;
    }

    /**
     * How many customers of the list have a cell that could not be read, and is blank in the form.
     *
     * @return how many
     */
    public int withBlanks() {
        return withBlanks;
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        NewFile.write(file, sheet.write(customers));
    }
}
