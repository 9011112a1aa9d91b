/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How stored books follow a model that was changed in another way than by additions. */
package org.jiedui.core.spi.evolution;
