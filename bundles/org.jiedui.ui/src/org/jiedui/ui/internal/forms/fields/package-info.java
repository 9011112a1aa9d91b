/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The standard kinds of field, one class for each, and the fields that they make. */
package org.jiedui.ui.internal.forms.fields;
