/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Deleting objects: asks first, with a list of what refers to them. */
package org.jiedui.ui.delete;
