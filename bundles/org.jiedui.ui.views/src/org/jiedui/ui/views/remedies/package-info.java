/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Mends what was found wrong, wherever the user is. */
package org.jiedui.ui.views.remedies;
