/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Creating objects where the user is: kinds of objects that fit a place, as commands. */
package org.jiedui.ui.views.create;
