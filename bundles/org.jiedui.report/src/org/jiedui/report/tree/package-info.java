/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a report consists of, whatever kind of file it becomes. */
package org.jiedui.report.tree;
