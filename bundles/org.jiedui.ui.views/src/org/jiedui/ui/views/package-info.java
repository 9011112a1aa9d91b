/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Navigator, problems, history and search. */
package org.jiedui.ui.views;
