/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reports in the workbench. */
package org.jiedui.ui.report;
