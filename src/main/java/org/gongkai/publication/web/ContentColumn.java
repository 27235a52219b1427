package org.gongkai.publication.web;

import java.util.Optional;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Column;
import org.gongkai.portal.ColumnPart;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.stereotype.Component;

/** The part 法定主动公开内容 of the column, for every agency that has a catalogue. */
@Component
final class ContentColumn implements ColumnPart {

    private final Catalogue catalogue;

    ContentColumn(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Column column() {
        return Column.CONTENT;
    }

    @Override
    public Optional<String> path(AgencySite site) {
        return catalogue.of(site.id()).isEmpty() ? Optional.empty() : Optional.of(PublicAddress.content(site));
    }
}
