/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A chart of bars on an axis of time, one line below the other as in a table beside it, by which dates are moved and stretched. It knows nothing of
 * plans: what the lines tell, and what a change of dates means, is said by whoever {@linkplain org.jiedui.ui.gantt.GanttContent has} them.
 */
package org.jiedui.ui.gantt;
