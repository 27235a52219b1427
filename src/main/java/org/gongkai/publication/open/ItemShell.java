package org.gongkai.publication.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import org.gongkai.portal.Language;
import org.gongkai.portal.Page;
import org.gongkai.portal.Page.Link;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Sites;
import org.gongkai.portal.Words;
import org.springframework.stereotype.Component;

/** The frame of an item's page: the site of its agency, below its column. */
@Component
public class ItemShell {

    private final Sites sites;
    private final Shell shell;

    ItemShell(Sites sites, Shell shell) {
        this.sites = sites;
        this.shell = shell;
    }

    public Page page(ItemView view, HttpServletRequest request) {
        var site = sites.of(view.agency());
        var trail = new ArrayList<Link>();
        trail.add(new Link(Words.in(Language.of(request)).of("column.content"), PublicAddress.content(site)));
        view.column().ifPresent(column -> trail.add(new Link(column.name(), PublicAddress.column(site, column))));
        return shell.page(request, site, view.path(), view.title()).below(trail.toArray(Link[]::new));
    }
}
