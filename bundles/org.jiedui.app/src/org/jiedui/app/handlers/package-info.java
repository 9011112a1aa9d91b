/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the commands of the menus do. */
package org.jiedui.app.handlers;
