/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Copying, cutting and pasting objects of the books. */
package org.jiedui.ui.views.clipboard;
