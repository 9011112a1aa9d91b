/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Layout and life of a form; the fields are in {@code fields}. */
package org.jiedui.ui.internal.forms;
