/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How values look on a screen and how people type them, in the user's language. */
package org.jiedui.core.format;
