/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What editors besides that of a programme's books have in common: those that share its session, and those of the whole workspace. */
package org.jiedui.ui.parts;
