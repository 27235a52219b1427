package org.gongkai.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.platform.Power;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class ACityModuleTests {

    @Autowired
    ApplicationContext context;

    @Test
    void cityStandsInTheTreeWithSomebodyInEveryPost() {
        var city = ACity.in(context, "yunhe", "云河市", 2, 1);
        var department = city.departments().get(1);
        var county = city.counties().getFirst();

        assertThat(department.path()).containsExactly(city.government().id(), department.id());
        assertThat(city.person(department, Post.HEAD_OF_AGENCY).signInName()).isEqualTo("yunhe.d2.head");
        assertThat(city.administrator().may(Power.ADMINISTER, county)).isTrue();
        assertThat(city.actor(county, Post.SUPERVISING_OFFICE).may(Power.SUPERVISE, city.government()))
                .isFalse();
        assertThat(city.actor(department, Post.ADMINISTRATOR).may(Power.ADMINISTER, county))
                .isFalse();
    }

    @Test
    void sameCityIsGivenAgain() {
        var once = ACity.in(context, "yunhe", "云河市", 2, 1);
        var again = ACity.in(context, "yunhe", "云河市", 2, 1);

        assertThat(again.all()).isEqualTo(once.all());
    }
}
