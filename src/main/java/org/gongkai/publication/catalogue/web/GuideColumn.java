package org.gongkai.publication.catalogue.web;

import java.util.Optional;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Column;
import org.gongkai.portal.ColumnPart;
import org.springframework.stereotype.Component;

/** The part 政府信息公开指南 of the column, on every site. */
@Component
final class GuideColumn implements ColumnPart {

    @Override
    public Column column() {
        return Column.GUIDE;
    }

    @Override
    public Optional<String> path(AgencySite site) {
        return Optional.of(site.at(GuidePages.GUIDE));
    }
}
