package org.gongkai.platform;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The power a handler needs. A handler without one is refused; {@code docs/handlers.md} lists them all. */
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Needs {
    Power value();
}
