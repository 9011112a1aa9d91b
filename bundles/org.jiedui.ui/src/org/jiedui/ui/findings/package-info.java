/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What forms, grids and viewers must know of the findings of validation. */
package org.jiedui.ui.findings;
