/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Small widgets that forms and dialogs are put together from. */
package org.jiedui.ui.internal.widgets;
