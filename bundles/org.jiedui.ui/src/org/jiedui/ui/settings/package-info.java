/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the user sets for all screens: the unit of money, the name in the history. */
package org.jiedui.ui.settings;
