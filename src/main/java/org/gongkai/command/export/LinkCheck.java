package org.gongkai.command.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.gongkai.command.export.SiteExport.Broken;

/** Whether every link of the files leads to a file, but for those to what the running site answers each visitor. */
record LinkCheck(Map<Address, Found> found, Robots robots) {

    List<Broken> broken() {
        var told = new HashSet<Address>();
        var broken = new ArrayList<Broken>();
        found.forEach((page, there) -> {
            for (var link : there.links()) {
                if (isBroken(link) && told.add(link)) {
                    broken.add(new Broken(link.toString(), page.toString()));
                }
            }
        });
        return broken;
    }

    private boolean isBroken(Address link) {
        if (!link.isOfAFile() || robots.areShutOutOf(link)) {
            return false;
        }
        var there = found.get(link.withoutQuery());
        return there == null || there instanceof Found.Missing;
    }
}
