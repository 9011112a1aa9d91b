/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import org.jiedui.core.session.Clash;

/**
 * A clash in words of the user's language; none is null.
 *
 * @param clash what it is about
 * @param object what the object is called
 * @param field what of it both changed
 * @param base what it was before; empty where that says nothing
 * @param mine what it is when the user's change stays
 * @param theirs what it is when the other's change stays
 */
public record ClashRow(Clash clash, String object, String field, String base, String mine, String theirs) {
}
