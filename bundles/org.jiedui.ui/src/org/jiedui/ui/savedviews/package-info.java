/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Views of ledgers that are kept with the books under a name, for all who share them. */
package org.jiedui.ui.savedviews;
