/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Who is paired with whom, as a picture: read and laid out without a display, drawn on a canvas. */
package org.jiedui.ui.views.network;
