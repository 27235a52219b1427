package org.gongkai.bench;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The owner of the tables, who may do what the site itself may not: lay in rows past the acts, and have the server count them. */
final class TableOwner {

    private TableOwner() {}

    static JdbcClient of(ApplicationContext site) {
        var owner = site.getBean(FlywayConnectionDetails.class);
        return JdbcClient.create(
                new SingleConnectionDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword(), true));
    }
}
