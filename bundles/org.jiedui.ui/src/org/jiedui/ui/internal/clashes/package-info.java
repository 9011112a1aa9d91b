/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Asking whose change stays where the user and somebody else changed the same. */
package org.jiedui.ui.internal.clashes;
