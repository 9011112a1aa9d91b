/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How many units of each level take part in pairings. */
package org.jiedui.core.coverage;
