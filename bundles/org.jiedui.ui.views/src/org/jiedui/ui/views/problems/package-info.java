/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The problems: all that validation says of the books that are open. */
package org.jiedui.ui.views.problems;
