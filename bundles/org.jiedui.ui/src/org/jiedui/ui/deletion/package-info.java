/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Deleting objects after showing what refers to them. */
package org.jiedui.ui.deletion;
