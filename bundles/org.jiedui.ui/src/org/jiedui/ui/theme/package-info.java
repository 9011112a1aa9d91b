/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The colours of the product, which follow the light and the dark theme of the workbench. */
package org.jiedui.ui.theme;
