/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.search;

import org.jiedui.core.workspace.SearchHit;

/**
 * A row of the search.
 *
 * @param hit what was found
 * @param kind label of its class
 * @param programme name of the programme, or the word for the register
 */
record SearchRow(SearchHit hit, String kind, String programme) {
}
