/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The product: how the workbench starts, on which workspace, and what its window looks like. */
package org.jiedui.app;
