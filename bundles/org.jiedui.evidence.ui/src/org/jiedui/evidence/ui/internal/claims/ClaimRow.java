/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.claims;

/**
 * A figure that claims a number of an entry, in the words of the screen.
 *
 * @param text as written
 * @param value in the base unit
 * @param unit may be empty
 * @param number which number of the entry it tells; empty for the entry as a whole
 * @param document where it stands
 * @param state what was decided
 * @param jump leads to it in its text
 */
record ClaimRow(String text, String value, String unit, String number, String document, String state, Runnable jump) {
}
