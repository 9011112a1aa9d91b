/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Forms for any object, generated from the model and its annotations. */
package org.jiedui.ui.forms;
