package org.gongkai.review.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

@Component
final class ReviewPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.TODO;
    }

    @Override
    public String title() {
        return Telling.WORDS.of("list.title");
    }

    @Override
    public String path() {
        return ReviewList.PATH;
    }

    @Override
    public Power needs() {
        return Power.REVIEW;
    }
}
