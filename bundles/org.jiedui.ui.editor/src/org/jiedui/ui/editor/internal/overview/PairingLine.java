/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.jiedui.model.Pairing;

/**
 * One line of "who helps whom".
 *
 * @param pairing where a click leads
 * @param level label of the level at which the help arrives
 * @param helpers titles of the helpers
 * @param recipients titles of the recipients
 * @param since since when, or an empty text where it is not known
 */
record PairingLine(Pairing pairing, String level, String helpers, String recipients, String since) {
}
