/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

/**
 * Something must be done before something else can start.
 *
 * @param before the position of the line that comes first
 * @param after the position of the line that waits for it
 */
public record GanttLink(int before, int after) {
}
