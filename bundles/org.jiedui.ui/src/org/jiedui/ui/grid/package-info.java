/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The ledger grid: one component that lists the objects of any class in a table that is worked like a spreadsheet. Columns come from the
 * model and its annotations; every edit is a command on the session's stack.
 */
package org.jiedui.ui.grid;
