/** The staff pages of agencies, sections, people and posts. */
@NullMarked
package org.gongkai.organisation.web;

import org.jspecify.annotations.NullMarked;
