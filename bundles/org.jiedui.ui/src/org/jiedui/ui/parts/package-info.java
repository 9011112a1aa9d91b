/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What editors and their inputs have in common: those that share the session of a programme, and those of the whole workspace. */
package org.jiedui.ui.parts;
