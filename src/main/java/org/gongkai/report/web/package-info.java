/** Published reports on the site: pages, downloads, feeds. */
@NullMarked
package org.gongkai.report.web;

import org.jspecify.annotations.NullMarked;
