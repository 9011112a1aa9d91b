/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.ui.theme.Tone;

/**
 * One bar: how many of all have something in common.
 *
 * @param label what they have in common
 * @param count how many, at least 0
 * @param tone the meaning of the bar's colour, {@link Tone#ACCENT} where it has none
 * @param ledger which lists them
 * @param filter what they have in common, as a condition on the rows of the ledger
 */
record Share(String label, long count, Tone tone, String ledger, RowFilter filter) {
}
