/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.jiedui.model.AdministrativeLevel;

/**
 * The part of a picture in which the parties of a level stand.
 *
 * @param left where it begins
 * @param right where it ends
 */
record Band(AdministrativeLevel level, double left, double right) {
}
