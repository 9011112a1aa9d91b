/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The first page of a programme: who helps whom, key numbers, the state of the plan, and what needs attention. */
package org.jiedui.ui.editor.internal.overview;
