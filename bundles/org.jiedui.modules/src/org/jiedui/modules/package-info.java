/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Modules of the product: which are installed, and how others come and go. p2 does the work. */
package org.jiedui.modules;
