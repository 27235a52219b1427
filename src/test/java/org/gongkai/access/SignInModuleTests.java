package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in over a real connection. */
@SiteTest
class SignInModuleTests {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void someoneWorksHere(@Autowired JdbcClient database) {
        database.sql("""
                insert into organisation.person (agency_id, sign_in_name, name)
                select id, 'zhang', '张审之' from organisation.agency where slug = 'linjiang-audit-bureau' on conflict do nothing
                """).update();
    }

    @Test
    void rightPasswordOpensTheAccount() throws Exception {

        assertThat(SignedIn.as("zhang", context).token()).isNotBlank();
    }
}
