/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.List;
import java.util.Map;

/**
 * Where the heading of a table stands.
 *
 * @param lastRow its last row, from 1
 * @param headings by column; columns without a heading are not there
 * @param titles texts above the heading
 */
record TableHead(int lastRow, Map<Integer, String> headings, List<String> titles) {
}
