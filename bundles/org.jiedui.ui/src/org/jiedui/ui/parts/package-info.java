/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What editors of the whole workspace have in common. */
package org.jiedui.ui.parts;
