package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@SiteTest
class SharedSessionModuleTests {

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Test
    void twoAnswersAtOnceMayBothAddToTheSession() {
        assertThat(savedTwice(sessions)).isEqualTo("后到");
    }

    private static <S extends Session> String savedTwice(SessionRepository<S> sessions) {
        var begun = sessions.createSession();
        sessions.save(begun);
        var one = sessions.findById(begun.getId());
        var other = sessions.findById(begun.getId());
        one.setAttribute("notice", "先到");
        other.setAttribute("notice", "后到");
        sessions.save(one);
        sessions.save(other);
        try {
            return sessions.findById(begun.getId()).getRequiredAttribute("notice");
        } finally {
            sessions.deleteById(begun.getId());
        }
    }
}
