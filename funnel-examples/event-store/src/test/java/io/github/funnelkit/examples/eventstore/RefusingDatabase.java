package io.github.funnelkit.examples.eventstore;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;

/** A real database whose driver is made to throw what those of other databases throw, instead of committing or after it. */
final class RefusingDatabase {

    private final DataSource real;
    private final Deque<SQLException> refusals;
    private final boolean afterCommit;

    private RefusingDatabase(DataSource real, List<SQLException> refusals, boolean afterCommit) {
        this.real = real;
        this.refusals = new ArrayDeque<>(refusals);
        this.afterCommit = afterCommit;
    }

    static DataSource insteadOfCommitting(DataSource real, List<SQLException> refusals) {
        return new RefusingDatabase(real, refusals, false).proxy();
    }

    static DataSource afterCommitting(DataSource real, SQLException refusal) {
        return new RefusingDatabase(real, List.of(refusal), true).proxy();
    }

    private DataSource proxy() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection(real.getConnection()));
    }

    private Connection connection(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean refused = method.getName().equals("commit") && !refusals.isEmpty();
                    if (refused && !afterCommit) {
                        throw refusals.remove();
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (refused) {
                            throw refusals.remove();
                        }
                        return result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
