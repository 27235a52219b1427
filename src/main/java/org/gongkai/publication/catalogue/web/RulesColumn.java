package org.gongkai.publication.catalogue.web;

import java.util.Optional;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Column;
import org.gongkai.portal.ColumnPart;
import org.springframework.stereotype.Component;

/** The part 政府信息公开制度 of the column, on every site. */
@Component
final class RulesColumn implements ColumnPart {

    @Override
    public Column column() {
        return Column.RULES;
    }

    @Override
    public Optional<String> path(AgencySite site) {
        return Optional.of(site.at(GuidePages.RULES));
    }
}
