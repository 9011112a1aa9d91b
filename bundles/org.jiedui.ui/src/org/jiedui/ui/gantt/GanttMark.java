/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;

/**
 * A day that is marked on a line, such as a milestone.
 *
 * @param name what is to be reached
 * @param day by when
 * @param reached whether it was
 */
public record GanttMark(String name, LocalDate day, boolean reached) {
}
