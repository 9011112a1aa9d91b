/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The plan of a year: its tasks as a tree beside a chart of their dates, the steps from draft to frozen, and comparison with other plans. */
package org.jiedui.ui.editor.plan;
