package org.gongkai.review;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such review, or none that concerns whoever asks; the two are answered alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchReviewException(ReviewId id) {
        super("review " + id.value());
    }
}
