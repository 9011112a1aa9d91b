/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Keeps the settings in the preferences of the workspace. */
package org.jiedui.ui.internal.settings;
