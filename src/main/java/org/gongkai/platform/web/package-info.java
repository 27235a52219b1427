/** What every answer over HTTP carries: security headers, a request id, a plain account of an error. */
@NullMarked
package org.gongkai.platform.web;

import org.jspecify.annotations.NullMarked;
