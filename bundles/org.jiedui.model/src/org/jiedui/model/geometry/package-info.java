/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What follows from the members of pairings: shape and level. */
package org.jiedui.model.geometry;
