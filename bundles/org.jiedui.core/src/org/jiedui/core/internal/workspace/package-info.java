/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Workspaces on top of any store. */
package org.jiedui.core.internal.workspace;
