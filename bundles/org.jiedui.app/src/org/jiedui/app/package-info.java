/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The product: application, perspective, menus, preferences and branding. */
package org.jiedui.app;
