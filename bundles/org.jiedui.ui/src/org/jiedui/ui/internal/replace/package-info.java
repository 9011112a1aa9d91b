/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finding texts in the cells of a grid and replacing them, what would change shown before. */
package org.jiedui.ui.internal.replace;
