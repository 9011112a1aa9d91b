/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor of a programme's books and of the register of parties. */
package org.jiedui.ui.editor.internal;
