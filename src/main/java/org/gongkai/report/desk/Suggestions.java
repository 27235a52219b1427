package org.gongkai.report.desk;

import java.util.Map;
import org.gongkai.report.model.Place;
import org.springframework.stereotype.Component;

/** What last year's report lets one expect of this year's figures. */
@Component
public class Suggestions {

    /** For each place where last year's report says something definite, whether or not it is filled in already. */
    public Map<Place, Suggestion> of(Edition edition) {
        throw new UnsupportedOperationException();
    }
}
